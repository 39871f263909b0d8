package org.jiedui.example.office.csv;

/**
 * What is wrong with a row, and in which of its columns.
 *
 * @param column the name of the column, {@link #WHOLE_ROW} where none is to blame
 * @param code why the row is left out
 */
public record Fault(String column, FaultCode code) {

    /** Stands for the column in a fault of a whole row. */
    public static final String WHOLE_ROW = "-";

    static Fault ofRow(FaultCode code) {
        return new Fault(WHOLE_ROW, code);
    }
}
