package org.jiedui.port;

import org.jiedui.fact.StreamId;

/**
 * Something that is not as it was kept, located: found and told, never repaired in silence (S5). Kinds may be added later.
 */
public sealed interface Damage {

    /** What is wrong. */
    enum Kind {
        /** A fact's hash is not that of its content: something of it was edited. */
        EDITED("S5"),
        /** A fact stands where another should: it is there twice, or does not follow the one before it. */
        REORDERED("S5"),
        /** Facts are missing before others of their stream; the sequence is that of the first missing. */
        GAP("S5"),
        /** Facts are missing at the end, as a head or the checkpoint knows; the sequence is that of the first missing. */
        CUT_TAIL("S5"),
        /** The chain holds, and is not the one that the checkpoint knows: a fact up to this one was rewritten. */
        REWRITTEN("S5"),
        /** The checkpoint knows the stream, and its head is gone. */
        HEAD_MISSING("S5"),
        /** The head is not that of the last fact. */
        HEAD_DIFFERS("S5"),
        /** There are facts of a stream of which there is no head. */
        UNKNOWN_STREAM("S5"),
        /** A fact or a row cannot be read, or facts fold into no state. */
        UNREADABLE("S5"),
        /** The row that is kept is not the fold of its facts. */
        STATE_DIFFERS("S1"),
        /** There are facts of a row, and no row. */
        STATE_MISSING("S1"),
        /** There is a row, and no fact of it. */
        STATE_WITHOUT_FACTS("S1");

        private final String law;

        Kind(String law) {
            this.law = law;
        }

        /**
         * The law that is broken.
         *
         * @return {@code S1} or {@code S5}
         */
        public String law() {
            return law;
        }
    }

    /**
     * A damage of a stream's facts or its head.
     *
     * @param kind what is wrong
     * @param stream where
     * @param sequence of which fact; 0 for the stream as a whole
     */
    record OfStream(Kind kind, StreamId stream, long sequence) implements Damage {

        @Override
        public String toString() {
            return kind + " " + stream + " " + sequence;
        }
    }

    /**
     * A damage of a row.
     *
     * @param kind what is wrong
     * @param key where
     */
    record OfRow(Kind kind, Key key) implements Damage {

        @Override
        public StreamId stream() {
            return new StreamId(key.kind().stream(), key.id());
        }

        @Override
        public String toString() {
            return kind + " " + key;
        }
    }

    /**
     * What is wrong.
     *
     * @return its name is a stable code
     */
    Kind kind();

    /**
     * Where it is wrong.
     *
     * @return the stream of the facts, or of those that the row folds from
     */
    StreamId stream();
}
