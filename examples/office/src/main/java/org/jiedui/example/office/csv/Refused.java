package org.jiedui.example.office.csv;

import java.util.List;

/**
 * A row that was left out.
 *
 * @param file the last part of the path
 * @param row its number, or the id of a person who stands in no file
 * @param column the name of the column
 * @param code why
 */
public record Refused(String file, String row, String column, String code) {

    /** The line that tells of it. */
    String line() {
        return "refused " + file + " row " + row + " column " + column + " code " + code;
    }

    /** The row that tells of it. */
    public List<String> cells() {
        return List.of(file, row, column, code);
    }
}
