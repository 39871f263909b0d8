package org.jiedui.adapter.forms;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a form as they were typed: which are filled in, and what is in a list. */
final class Cells {

    /** The most parts of a list. */
    static final int MOST_PARTS = 100;

    private static final String SEPARATOR = ";";

    private final Map<String, String> cells;

    private Cells(Map<String, String> cells) {
        this.cells = cells;
    }

    /** The cells by their labels; a label that the form does not have is misuse, and is not repeated. */
    static Cells of(Map<String, String> cells, FormField[]... fields) {
        Set<String> labels =
                Arrays.stream(fields).flatMap(Stream::of).map(FormField::label).collect(Collectors.toSet());
        long strange =
                cells.keySet().stream().filter(label -> !labels.contains(label)).count();
        if (strange > 0) {
            throw new IllegalArgumentException(
                    strange + " labels are not of this form. Maybe a column of another file was passed on?");
        }
        return new Cells(cells);
    }

    @Nullable
    String of(FormField field) {
        return cells.get(field.label());
    }

    /** Whether anything but white space was typed. */
    static boolean isFilled(@Nullable CharSequence cell) {
        return cell != null && !cell.toString().isBlank();
    }

    static Optional<String> find(@Nullable String cell) {
        return Optional.ofNullable(cell).filter(Cells::isFilled);
    }

    /** The text of a cell that a constraint has found filled in. */
    static String text(@Nullable String cell) {
        return find(cell).orElseThrow(() -> new IllegalStateException("A cell was read before it was checked."));
    }

    /** The parts of a list, each once, in the order in which they were typed; none if it is not filled in. */
    static Set<String> parts(@Nullable String cell) {
        return isFilled(cell) ? new LinkedHashSet<>(Arrays.asList(text(cell).split(SEPARATOR, -1))) : Set.of();
    }

    /** Whether a text is a list of accepted parts, not too many. */
    static boolean isList(String cell, Predicate<String> part) {
        String[] parts = cell.split(SEPARATOR, MOST_PARTS + 1);
        return parts.length <= MOST_PARTS && Arrays.stream(parts).allMatch(part);
    }
}
