package org.jiedui.assignment;

import java.util.Arrays;

/** A sparse set of pairs, kept by row: the columns of a row ascending and without repetition. */
final class PairSet {

    private final int[] starts;
    private final int[] columns;

    private PairSet(int[] starts, int[] columns) {
        this.starts = starts;
        this.columns = columns;
    }

    static PairSet of(int rowCount, int[] rows, int[] columns) {
        long[] pairs = new long[rows.length];
        for (int pair = 0; pair < rows.length; pair++) {
            pairs[pair] = ((long) rows[pair] << 32) | columns[pair];
        }
        pairs = Arrays.stream(pairs).sorted().distinct().toArray();
        int[] starts = new int[rowCount + 1];
        int[] sorted = new int[pairs.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            starts[(int) (pairs[pair] >>> 32) + 1]++;
            sorted[pair] = (int) pairs[pair];
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new PairSet(starts, sorted);
    }

    /** First position of the row's columns. */
    int from(int row) {
        return starts[row];
    }

    /** Position after the last of the row's columns. */
    int until(int row) {
        return starts[row + 1];
    }

    int columnAt(int position) {
        return columns[position];
    }

    boolean contains(int row, int column) {
        return Arrays.binarySearch(columns, starts[row], starts[row + 1], column) >= 0;
    }
}
