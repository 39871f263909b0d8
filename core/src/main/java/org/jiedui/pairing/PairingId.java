package org.jiedui.pairing;

import java.util.regex.Pattern;

/**
 * The id of one pairing, which is one spell: the same two people pair again under a new one.
 *
 * @param value the id of the command that proposed it
 */
public record PairingId(String value) implements Comparable<PairingId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public PairingId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A pairing's id has 1 to 64 ASCII letters, digits or one of '-_.:'.");
        }
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
