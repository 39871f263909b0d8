package org.jiedui.port;

import java.util.Set;
import org.jiedui.fact.StreamId;

/** The kinds of current state that are kept, each with its columns. */
public enum RowKind {
    /** A mother's application and qualification. */
    QUALIFICATION(StreamId.Kind.MOTHER, Column.DIVISION, Column.STATE, Column.DUE, Column.SINCE, Column.REASON),
    /** Which pairings hold a mother's places. */
    PLACES(StreamId.Kind.MOTHER),
    /** A mother's warnings and proceedings. */
    STANDING(StreamId.Kind.MOTHER, Column.STATE),
    /** A mother's leave. */
    LEAVE(StreamId.Kind.MOTHER),
    /** A child's wait, holds, consents and exclusions. */
    CHILD(StreamId.Kind.CHILD, Column.DIVISION, Column.STATE, Column.DUE, Column.SINCE, Column.REASON),
    /** The mandatory reports about a child. */
    REPORTS(StreamId.Kind.CHILD),
    /** A pairing. */
    PAIRING(
            StreamId.Kind.PAIRING,
            Column.MOTHER,
            Column.CHILD,
            Column.STATE,
            Column.DUE,
            Column.FROM,
            Column.UNTIL,
            Column.REASON);

    private final StreamId.Kind stream;
    private final Set<Column> columns;

    RowKind(StreamId.Kind stream, Column... columns) {
        this.stream = stream;
        this.columns = Set.of(columns);
    }

    /**
     * The kind of the stream whose facts fold into rows of this kind.
     *
     * @return the kind of stream
     */
    public StreamId.Kind stream() {
        return stream;
    }

    /**
     * The columns that rows of this kind may have.
     *
     * @return an unmodifiable set
     */
    public Set<Column> columns() {
        return columns;
    }
}
