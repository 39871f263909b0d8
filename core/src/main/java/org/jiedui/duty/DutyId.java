package org.jiedui.duty;

import java.util.regex.Pattern;

/**
 * The stable name of a duty, such as {@code CHILD_CONTACT}: it never changes once released.
 *
 * @param value 2 to 32 capitals, digits and underscores, beginning with a capital
 */
public record DutyId(String value) implements Comparable<DutyId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public DutyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A duty's id is 2 to 32 capitals, digits and underscores, such as CHILD_CONTACT.");
        }
    }

    /**
     * The duty of this name.
     *
     * @param value such as {@code CHILD_CONTACT}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
