package org.jiedui.person;

import org.jiedui.rule.Tokens;

/**
 * The id of a child, given by the host: an opaque key, never a name.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores or dots
 */
public record ChildId(String value) implements PersonId, Comparable<ChildId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public ChildId {
        Tokens.requireId(value, "A child's id");
    }

    /**
     * The id of this text.
     *
     * @param value the host's own id
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    public static ChildId of(String value) {
        return new ChildId(value);
    }

    @Override
    public int compareTo(ChildId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
