package org.jiedui.adapter.jdbc;

import org.jiedui.fact.StreamId;

/** Kinds of streams as numbers, in the order in which the library declares them. */
final class Streams {

    private Streams() {}

    static short number(StreamId.Kind kind) {
        return switch (kind) {
            case MOTHER -> 1;
            case CHILD -> 2;
            case PAIRING -> 3;
            case ROUND -> 4;
        };
    }

    static StreamId.Kind kind(int number) {
        return switch (number) {
            case 1 -> StreamId.Kind.MOTHER;
            case 2 -> StreamId.Kind.CHILD;
            case 3 -> StreamId.Kind.PAIRING;
            case 4 -> StreamId.Kind.ROUND;
            default -> throw new IllegalArgumentException("A stored stream has a kind that is not known.");
        };
    }
}
