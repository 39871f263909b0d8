package org.jiedui.example.office.csv;

import java.util.List;

/**
 * One record of a file as it stands there.
 *
 * @param row its number: the first record is 1, blank lines count, line ends inside a cell do not
 * @param cells the cells; none if the record was too long to be kept
 */
record CsvRecord(int row, List<String> cells) {

    boolean isTooLong() {
        return cells.isEmpty();
    }
}
