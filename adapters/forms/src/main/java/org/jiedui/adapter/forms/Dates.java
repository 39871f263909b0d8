package org.jiedui.adapter.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and months strictly, without any default of the machine. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern DAY_SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = strict("uuuu-MM");

    private Dates() {}

    static Optional<LocalDate> findDay(@Nullable String cell) {
        return find(cell, DAY_SHAPE, DAY, LocalDate::from).filter(day -> isInBounds(day.getYear()));
    }

    static Optional<YearMonth> findMonth(@Nullable String cell) {
        return find(cell, MONTH_SHAPE, MONTH, YearMonth::from).filter(month -> isInBounds(month.getYear()));
    }

    private static boolean isInBounds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static <T> Optional<T> find(
            @Nullable String cell, Pattern shape, DateTimeFormatter format, TemporalQuery<T> query) {
        if (cell == null || !shape.matcher(cell).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.parse(cell, query));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
