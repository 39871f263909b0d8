package org.jiedui.duty;

import org.jiedui.rule.Tokens;

/**
 * The id of a ledger entry, given by the host: an opaque key.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores or dots
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /**
     * Checks the shape, which is that of the ids of people.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public EntryId {
        Tokens.requireId(value, "An entry's id");
    }

    /**
     * The id of this text.
     *
     * @param value the host's own id
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
