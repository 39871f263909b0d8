package org.jiedui.adapter.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates as the forms write them. */
final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int LENGTH = 10;

    private Dates() {}

    /** Reads {@code yyyy-MM-dd}, strict. */
    static LocalDate parse(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeException("A date has ten characters.");
        }
        return LocalDate.parse(text, DAY);
    }

    /** Reads {@code MM-dd}. */
    static MonthDay parseMonthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
