package org.jiedui.fact;

/**
 * The stream a fact belongs to: everything that happened to one mother, child, pairing or round, in order.
 *
 * @param kind whose stream it is
 * @param id the id of the mother, child, pairing or round
 */
public record StreamId(Kind kind, String id) {

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

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public StreamId {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A stream has an id.");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
