package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Who is matched to whom, and the prices, while a block is being solved. All values are on the {@link Scale}, as costs to
 * be minimised.
 *
 * <p>A row's <em>outlay</em> is the least weight plus column price among its candidates, but never above its
 * <em>ceiling</em>, which is what leaving it out costs. Kept by every step, for rows that are not {@link #isOpen open}:
 * <ul>
 *   <li>no candidate's weight plus column price is below the row's outlay, and a matched row's own pair equals it;
 *   <li>no outlay is above its ceiling, and that of a row left out equals it;
 *   <li>no column price is negative.
 * </ul>
 * Between {@link ForwardSearch} and {@link ReverseSearch} a column may have a place left and still a price.
 *
 * <p>The arrays are open to the searches, which spend their time in them.
 */
final class Matching {

    static final int NONE = -1;

    final long[] price;
    final long[] outlay;
    final long[] ceiling;
    final int[] columnOf;
    final int[] placesLeft;
    final int[] firstRow;
    final int[] nextRow;
    private final int[] previousRow;
    private final boolean[] open;

    Matching(Block block) {
        int rows = block.rowCount();
        int columns = block.columnCount();
        price = new long[columns];
        outlay = new long[rows];
        ceiling = new long[rows];
        columnOf = new int[rows];
        placesLeft = new int[columns];
        Arrays.setAll(placesLeft, block::places);
        firstRow = new int[columns];
        nextRow = new int[rows];
        previousRow = new int[rows];
        open = new boolean[rows];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(firstRow, NONE);
        Arrays.fill(open, true);
    }

    /** Whether the row is neither matched nor left out for good reason, and waits for a search. */
    boolean isOpen(int row) {
        return open[row];
    }

    /** The row's outlay no longer holds: it gives up its place, if it has one, and waits for a search. */
    void reopen(int row) {
        if (columnOf[row] != NONE) {
            unlink(row);
        }
        open[row] = true;
    }

    /** Ends the wait of a row. */
    void close(int row) {
        open[row] = false;
    }

    void link(int row, int column) {
        columnOf[row] = column;
        placesLeft[column]--;
        int first = firstRow[column];
        nextRow[row] = first;
        previousRow[row] = NONE;
        if (first != NONE) {
            previousRow[first] = row;
        }
        firstRow[column] = row;
    }

    void unlink(int row) {
        int column = columnOf[row];
        int next = nextRow[row];
        int previous = previousRow[row];
        if (previous == NONE) {
            firstRow[column] = next;
        } else {
            nextRow[previous] = next;
        }
        if (next != NONE) {
            previousRow[next] = previous;
        }
        placesLeft[column]++;
        columnOf[row] = NONE;
    }
}
