package org.jiedui.assignment;

/**
 * Brings down the price of a column that has a place left, along a shortest alternating path in the other direction: the
 * column draws a row, which leaves a place at its own column, which draws a row, and so on, until a row is drawn that was
 * left out, or a price on the path has fallen to zero.
 */
final class ReverseSearch {

    private final Candidates candidates;
    private final Matching matching;
    private final PathHeap heap = new PathHeap();
    private final int[] stamps;
    private final long[] distance;
    private final int[] rowDrawn;
    private final int[] drawnTo;
    private final int[] settled;

    private int stamp;
    private int settledCount;
    private long best;
    private int lastColumn;
    private int lastRow;

    ReverseSearch(Candidates candidates, Matching matching) {
        this.candidates = candidates;
        this.matching = matching;
        int columns = matching.price.length;
        stamps = new int[columns];
        distance = new long[columns];
        rowDrawn = new int[columns];
        drawnTo = new int[columns];
        settled = new int[columns];
    }

    /** Repairs every column that has both a place left and a price. */
    void repairAll() {
        boolean indexed = false;
        for (int column = 0; column < matching.price.length; column++) {
            while (matching.price[column] > 0 && matching.placesLeft[column] > 0) {
                if (!indexed) {
                    candidates.indexByColumn();
                    indexed = true;
                }
                search(column);
                lowerPrices();
                shift(column);
            }
        }
    }

    private void search(int source) {
        stamp++;
        heap.clear();
        settledCount = 0;
        best = Long.MAX_VALUE;
        stamps[source] = stamp;
        distance[source] = 0;
        heap.push(0, source);
        while (!heap.isEmpty()) {
            long reach = heap.leastKey();
            int column = heap.pop();
            if (reach != distance[column]) {
                continue;
            }
            if (reach >= best) {
                return;
            }
            settled[settledCount++] = column;
            scan(column, reach);
        }
    }

    /** Offers the column's rows, and the column itself as the one whose price falls to zero. */
    private void scan(int column, long reach) {
        long base = reach + matching.price[column];
        if (base < best) {
            best = base;
            lastColumn = column;
            lastRow = Matching.NONE;
        }
        int until = candidates.columnUntil(column);
        for (int at = candidates.columnFrom(column); at < until; at++) {
            int row = candidates.rowAtIndex(at);
            long rowReach = base + candidates.weightAtIndex(at) - matching.outlay[row];
            if (rowReach < best) {
                offer(row, column, rowReach);
            }
        }
    }

    private void offer(int row, int column, long reach) {
        int own = matching.columnOf[row];
        if (own == Matching.NONE) {
            best = reach;
            lastRow = row;
            lastColumn = column;
        } else if (stamps[own] != stamp || reach < distance[own]) {
            stamps[own] = stamp;
            distance[own] = reach;
            rowDrawn[own] = row;
            drawnTo[own] = column;
            heap.push(reach, own);
        }
    }

    private void lowerPrices() {
        for (int at = 0; at < settledCount; at++) {
            int column = settled[at];
            long fall = best - distance[column];
            matching.price[column] -= fall;
            for (int row = matching.firstRow[column]; row != Matching.NONE; row = matching.nextRow[row]) {
                matching.outlay[row] -= fall;
            }
        }
    }

    private void shift(int source) {
        int column = lastColumn;
        if (lastRow != Matching.NONE) {
            matching.link(lastRow, column);
        }
        while (column != source) {
            int row = rowDrawn[column];
            matching.unlink(row);
            matching.link(row, drawnTo[column]);
            column = drawnTo[column];
        }
    }
}
