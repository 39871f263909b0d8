package org.jiedui.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jiedui.fact.StreamId;

/** Kinds of streams as numbers, in the order in which the library declares them. */
final class Streams {

    private Streams() {}

    /** Whether a row that begins with the kind and the id of a stream is of one that there can be. */
    static boolean isOurs(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        return number >= 1 && number <= StreamId.Kind.values().length && StreamId.isId(row.getString(2));
    }

    /** The name of a kind, or the number where there is no such kind. */
    static String name(int number) {
        return number >= 1 && number <= StreamId.Kind.values().length
                ? kind(number).name()
                : Integer.toString(number);
    }

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
