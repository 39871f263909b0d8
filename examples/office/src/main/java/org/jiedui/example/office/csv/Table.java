package org.jiedui.example.office.csv;

import java.util.List;

/**
 * A kind of file: its columns in the order in which their faults count, and what a row is made into.
 *
 * @param columns all columns that the format names
 * @param building makes a row of its values
 * @param <R> what a row is read as
 */
public record Table<R>(List<Column<?>> columns, Building<R> building) {

    /** Makes a row. */
    @FunctionalInterface
    public interface Building<R> {

        /**
         * Makes one row.
         *
         * @param row its number
         * @param values its values
         * @return the row
         */
        R build(int row, Values values);
    }

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }
}
