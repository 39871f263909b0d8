package org.jiedui.example.office.csv;

import java.util.List;

/** The values of one row, by column. */
public final class Values {

    private final List<Column<?>> columns;
    private final Object[] values;

    Values(List<Column<?>> columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * The value of a column.
     *
     * @param column a column of the table that is read
     * @return its value in this row
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Column<T> column) {
        return (T) values[columns.indexOf(column)];
    }
}
