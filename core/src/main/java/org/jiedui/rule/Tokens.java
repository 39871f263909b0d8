package org.jiedui.rule;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The small texts that ids, codes and stored dates are made of, checked character by character. */
public final class Tokens {

    private static final int DATE_LENGTH = 10;

    private Tokens() {}

    /**
     * Whether a text may be an id.
     *
     * @param text any text
     * @return true for 1 to 64 ASCII letters, digits, hyphens, underscores or dots
     */
    public static boolean isId(String text) {
        int length = text.length();
        if (length < 1 || length > 64) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses a text that is no id.
     *
     * @param text any text
     * @param what names the id in the message
     * @return the text
     * @throws IllegalArgumentException if it has not the shape of an id
     */
    public static String requireId(String text, String what) {
        if (!isId(text)) {
            throw new IllegalArgumentException(what + " has 1 to 64 ASCII letters, digits, '-', '_' or '.'."
                    + " Maybe a name was given in its place?");
        }
        return text;
    }

    /**
     * Reads a date of the canonical form, faster than a formatter.
     *
     * @param text four digits, a hyphen, two digits, a hyphen, two digits
     * @return the date
     * @throws DateTimeException if the text has another form or there is no such day
     */
    public static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("A date is written yyyy-MM-dd.");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                throw new DateTimeException("A date is written in digits.");
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
