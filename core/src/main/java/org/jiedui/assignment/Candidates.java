package org.jiedui.assignment;

import java.util.Arrays;

/**
 * The pairs that the solver looks at: a growing list of columns for each row, cheapest first. The weight of a pair is its
 * cost, less one bonus if it is a bonus pair; it is kept as a code, which is the cost itself or, for a bonus pair, the
 * complement of the cost.
 */
final class Candidates {

    private final long bonus;
    private final int[] start;
    private final int[] size;
    private final int[] room;
    private int[] columns;
    private int[] codes;
    private int used;

    private final int[] columnStart;
    private int[] rowsOfColumn = new int[0];
    private int[] codesOfColumn = new int[0];

    Candidates(int rowCount, int columnCount, int expectedPerRow, long bonus) {
        this.bonus = bonus;
        start = new int[rowCount];
        size = new int[rowCount];
        room = new int[rowCount];
        columns = new int[Math.max(16, rowCount * expectedPerRow)];
        codes = new int[columns.length];
        columnStart = new int[columnCount + 1];
    }

    static int codeOf(int cost, boolean isBonus) {
        return isBonus ? ~cost : cost;
    }

    long weight(int code) {
        return code >= 0 ? code : ~code - bonus;
    }

    /** Position of the row's cheapest pair. */
    int from(int row) {
        return start[row];
    }

    /** Position after the row's dearest pair. */
    int until(int row) {
        return start[row] + size[row];
    }

    int columnAt(int position) {
        return columns[position];
    }

    long weightAt(int position) {
        return weight(codes[position]);
    }

    boolean contains(int row, int column) {
        for (int at = start[row]; at < until(row); at++) {
            if (columns[at] == column) {
                return true;
            }
        }
        return false;
    }

    /** Adds a pair that is not there yet. */
    void add(int row, int column, int code) {
        if (size[row] == room[row]) {
            move(row, Math.max(4, 2 * room[row]));
        }
        long weight = weight(code);
        int at = start[row] + size[row]++;
        while (at > start[row] && weight(codes[at - 1]) > weight) {
            columns[at] = columns[at - 1];
            codes[at] = codes[at - 1];
            at--;
        }
        columns[at] = column;
        codes[at] = code;
    }

    /** Makes room for that many pairs of the row. */
    void expect(int row, int pairs) {
        if (pairs > room[row]) {
            move(row, pairs);
        }
    }

    private void move(int row, int newRoom) {
        if (used + newRoom > columns.length) {
            int length = Math.max(used + newRoom, columns.length + columns.length / 2);
            columns = Arrays.copyOf(columns, length);
            codes = Arrays.copyOf(codes, length);
        }
        System.arraycopy(columns, start[row], columns, used, size[row]);
        System.arraycopy(codes, start[row], codes, used, size[row]);
        start[row] = used;
        room[row] = newRoom;
        used += newRoom;
    }

    /** Sorts the pairs by column as well, as they are now, for {@link #columnFrom} and what follows. */
    void indexByColumn() {
        Arrays.fill(columnStart, 0);
        int pairs = 0;
        for (int row = 0; row < start.length; row++) {
            for (int at = start[row]; at < until(row); at++) {
                columnStart[columns[at]]++;
            }
            pairs += size[row];
        }
        Arrays.parallelPrefix(columnStart, Integer::sum);
        if (rowsOfColumn.length < pairs) {
            rowsOfColumn = new int[pairs + pairs / 4];
            codesOfColumn = new int[rowsOfColumn.length];
        }
        for (int row = start.length - 1; row >= 0; row--) {
            for (int at = start[row]; at < until(row); at++) {
                int slot = --columnStart[columns[at]];
                rowsOfColumn[slot] = row;
                codesOfColumn[slot] = codes[at];
            }
        }
    }

    int columnFrom(int column) {
        return columnStart[column];
    }

    int columnUntil(int column) {
        return columnStart[column + 1];
    }

    int rowAtIndex(int position) {
        return rowsOfColumn[position];
    }

    long weightAtIndex(int position) {
        return weight(codesOfColumn[position]);
    }
}
