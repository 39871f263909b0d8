package org.jiedui.port;

/** Remembers which inbound messages were taken, so that each is taken once. Safe for use by many threads. */
public interface Inbox {

    /** Whether it is a numbered message's turn. */
    enum Turn {
        /** It is the next of its subject, and is taken now. */
        NEXT,
        /** It was taken before: drop it. */
        STALE,
        /** One before it is missing: nothing was taken, it must come again. */
        EARLY
    }

    /**
     * Takes a message that has an id alone.
     *
     * @param messageId its id, at most 128 characters
     * @return true the first time, false whenever it comes again
     */
    boolean take(String messageId);

    /**
     * Takes a message that has a number in its subject, as those of our outbox have: each once and in order, with one
     * number remembered for a subject instead of every id.
     *
     * @param subject whom it is about, of the shape that {@link org.jiedui.fact.StreamId#isId} tells
     * @param sequence its number, 1 for the first of the subject
     * @return whether it was its turn
     */
    Turn take(String subject, long sequence);
}
