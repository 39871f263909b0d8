package org.jiedui.pairing;

import org.jiedui.rule.Tokens;

/**
 * The id of one pairing, which is one spell: the same two people pair again under a new one.
 *
 * @param value the id of the command that proposed it
 */
public record PairingId(String value) implements Comparable<PairingId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public PairingId {
        Tokens.requireId(value, "A pairing's id");
    }

    /**
     * The id of this text.
     *
     * @param value the id of the command that proposed the pairing
     * @return the id
     */
    public static PairingId of(String value) {
        return new PairingId(value);
    }

    @Override
    public int compareTo(PairingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
