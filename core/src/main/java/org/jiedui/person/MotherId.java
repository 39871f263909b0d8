package org.jiedui.person;

import org.jiedui.rule.Tokens;

/**
 * The id of a Caring Mother, given by the host: an opaque key, never a name.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores or dots
 */
public record MotherId(String value) implements PersonId, Comparable<MotherId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public MotherId {
        Tokens.requireId(value, "A mother's id");
    }

    /**
     * The id of this text.
     *
     * @param value the host's own id
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    public static MotherId of(String value) {
        return new MotherId(value);
    }

    @Override
    public int compareTo(MotherId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
