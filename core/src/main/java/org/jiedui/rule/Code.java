package org.jiedui.rule;

import java.util.regex.Pattern;

/**
 * The stable name of a reason, such as {@code RECORD_CHECK_LAPSED}: it never changes once released, so that hosts may
 * branch on it, count it and translate it.
 *
 * @param value 2 to 40 characters, capitals, digits and underscores, beginning with a capital
 */
public record Code(String value) implements Comparable<Code> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public Code {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A code is 2 to 40 capitals, digits and underscores, such as UNDER_18.");
        }
    }

    /**
     * The code of this name.
     *
     * @param value such as {@code UNDER_18}
     * @return the code
     * @throws IllegalArgumentException if the value has another shape
     */
    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
