package org.jiedui.example.office.csv;

import java.util.List;

/**
 * A row that was left out.
 *
 * @param file the last part of the path
 * @param row its number
 * @param fault what is wrong with it
 */
public record Refused(String file, int row, Fault fault) {

    /** The line that tells of it. */
    String line() {
        return "refused " + file + " row " + row + " column " + fault.column() + " code " + fault.code();
    }

    /** The row that tells of it. */
    public List<String> cells() {
        return List.of(file, Integer.toString(row), fault.column(), fault.code().name());
    }
}
