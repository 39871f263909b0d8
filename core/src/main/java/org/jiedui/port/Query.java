package org.jiedui.port;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/**
 * What a store can be asked for: a closed set, so that an adapter is done when it answers each.
 *
 * <p>Rows come in the order of their ids by code point, those under leading digits by division and then id, so that one
 * index on division and id serves every page; those that are due by day and then id. Facts of a stream come in the order
 * of their sequence; heads and facts of all streams by kind of the stream as {@link StreamId.Kind} declares them, by id of
 * the stream, then sequence.
 *
 * @param <T> what is answered: rows, facts or heads
 */
public sealed interface Query<T> {

    /**
     * All rows of a kind.
     *
     * @param kind the kind
     */
    record RowsOf(RowKind kind) implements Query<Row> {}

    /**
     * The rows of a kind that have a value in a column.
     *
     * @param kind the kind
     * @param column one of its columns: DIVISION, STATE, MOTHER or CHILD
     * @param value compared exactly
     */
    record RowsWith(RowKind kind, Column column, String value) implements Query<Row> {

        /**
         * Checks the column.
         *
         * @throws IllegalArgumentException if the kind has no such column or it is not for asking
         */
        public RowsWith {
            requireColumn(kind, column);
            if (!ASKED.contains(column)) {
                throw new IllegalArgumentException("Rows are not asked for by their " + column + ".");
            }
        }
    }

    /**
     * The rows of a kind whose division begins with some digits, by division and then id. A row without a division is
     * under no digits.
     *
     * @param kind a kind with a column of divisions
     * @param digits leading digits, perhaps none
     */
    record RowsUnder(RowKind kind, String digits) implements Query<Row> {

        /**
         * Checks the column.
         *
         * @throws IllegalArgumentException if the kind has no column of divisions
         */
        public RowsUnder {
            requireColumn(kind, Column.DIVISION);
        }
    }

    /**
     * The rows of a kind that time alone changes on a day or before it, by that day and then id. What was due stays due
     * until the row is kept again.
     *
     * @param kind a kind with a column of due days
     * @param day the last day asked about, inclusive, of a year from 0 to 9999
     */
    record RowsDue(RowKind kind, LocalDate day) implements Query<Row> {

        private static final int LAST_YEAR = 9999; // beyond it a day as text no longer sorts as a day

        /**
         * Checks the column and the day.
         *
         * @throws IllegalArgumentException if the kind has no column of due days or the year has not four digits
         */
        public RowsDue {
            requireColumn(kind, Column.DUE);
            if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("Rows are asked for by a day of a year from 0 to 9999.");
            }
        }
    }

    /**
     * The facts of one stream.
     *
     * @param stream the stream
     */
    record FactsOf(StreamId stream) implements Query<RecordedFact> {}

    /** The facts of all streams. */
    record AllFacts() implements Query<RecordedFact> {}

    /** The heads of all streams: where each ends, kept apart from its facts. */
    record Heads() implements Query<Head> {}

    /** The columns that {@link RowsWith} asks for. */
    Set<Column> ASKED = Set.copyOf(EnumSet.of(Column.DIVISION, Column.STATE, Column.MOTHER, Column.CHILD));

    private static void requireColumn(RowKind kind, Column column) {
        if (!kind.columns().contains(column)) {
            throw new IllegalArgumentException("Rows of " + kind + " have no column " + column + ".");
        }
    }
}
