package org.jiedui.fact;

import java.util.Comparator;

/**
 * The stream a fact belongs to: everything that happened to one mother, child, pairing or round, in order. Streams are
 * ordered by their kinds as declared, then by their ids by code point.
 *
 * @param kind whose stream it is
 * @param id the id of the mother, child, pairing or round: 1 to 160 printable ASCII characters without a space
 */
public record StreamId(Kind kind, String id) implements Comparable<StreamId> {

    /** Whose stream it is. */
    public enum Kind {
        /** A mother: her application, qualification and standing. */
        MOTHER,
        /** A child: its consents, waits and holds. */
        CHILD,
        /** A pairing: its proposal, its life and its ledger. */
        PAIRING,
        /** A round that paired a whole pool. */
        ROUND
    }

    private static final int LONGEST = 160;
    private static final Comparator<StreamId> ORDER =
            Comparator.comparing(StreamId::kind).thenComparing(StreamId::id);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    public StreamId {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "A stream's id has 1 to 160 printable ASCII characters without a space.");
        }
    }

    /**
     * Whether a text may be the id of a stream, so that every store keeps it, compares it and sorts it alike.
     *
     * @param text any text
     * @return true for 1 to 160 printable ASCII characters without a space
     */
    public static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    @Override
    public int compareTo(StreamId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
