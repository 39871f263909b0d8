package org.jiedui.example.office.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a cell that is not empty is read. Values are compared exactly and nothing is trimmed.
 *
 * @param <T> what a cell is read as
 */
@FunctionalInterface
public interface Cell<T> {

    /**
     * Reads one cell.
     *
     * @param text the cell, not empty
     * @return its value
     * @throws BadCell if it has none
     */
    T read(String text);

    /** Any text; it is checked and dropped, so that a name never leaves the file it stands in. */
    static Cell<Boolean> filled() {
        return text -> true;
    }

    /** One of the words listed. */
    static <T> Cell<T> oneOf(Map<String, T> words) {
        return text -> {
            T value = words.get(text);
            if (value == null) {
                throw new BadCell(FaultCode.BAD_VALUE);
            }
            return value;
        };
    }

    /** A text of a shape, made into a value. */
    static <T> Cell<T> matching(Predicate<String> shape, FaultCode otherwise, Function<String, T> value) {
        return text -> {
            if (!shape.test(text)) {
                throw new BadCell(otherwise);
            }
            return value.apply(text);
        };
    }

    /** A number in plain decimals, of at most this size. */
    static Cell<Double> degrees(double most) {
        Predicate<String> shape =
                Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?").asMatchPredicate();
        return matching(
                shape.and(text -> Math.abs(Double.parseDouble(text)) <= most), FaultCode.BAD_VALUE, Double::valueOf);
    }

    /** A day of the calendar, {@code yyyy-MM-dd}, from year 1 on. */
    static Cell<LocalDate> date() {
        return calendar("[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse);
    }

    /** A month of a year, {@code yyyy-MM}. */
    static Cell<YearMonth> month() {
        return calendar("[0-9]{4}-[0-9]{2}", YearMonth::parse);
    }

    private static <T> Cell<T> calendar(String shape, Function<String, T> parse) {
        Predicate<String> matches = Pattern.compile(shape).asMatchPredicate();
        return text -> {
            if (!matches.test(text) || text.startsWith("0000")) {
                throw new BadCell(FaultCode.BAD_DATE);
            }
            try {
                return parse.apply(text);
            } catch (DateTimeParseException e) {
                throw new BadCell(FaultCode.BAD_DATE);
            }
        };
    }

    /**
     * Values separated by {@code ;}. A repeated part counts once.
     *
     * @param part how a part is read
     * @param whenEmpty the code of an empty part
     */
    static <T> Cell<Set<T>> list(Cell<T> part, FaultCode whenEmpty) {
        return text -> {
            Set<T> values = new LinkedHashSet<>();
            for (String one : text.split(";", -1)) {
                if (one.isEmpty()) {
                    throw new BadCell(whenEmpty);
                }
                values.add(part.read(one));
            }
            return values;
        };
    }
}
