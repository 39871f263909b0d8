package org.jiedui.assignment;

/**
 * Finds a place for an open row along a shortest alternating path, after Dijkstra with prices (LAPJV). The path ends at a
 * column with a place left, or by leaving out a row on it, perhaps the row itself, whose outlay has reached its ceiling:
 * leaving out is a bound on the path and never a pair of its own.
 */
final class ForwardSearch {

    private final Candidates candidates;
    private final Matching matching;
    private final PathHeap heap = new PathHeap();
    private final int[] stamps;
    private final long[] distance;
    private final int[] rowBefore;
    private final int[] settled;
    private final int[] nearest;

    private int stamp;
    private int settledCount;
    private int nearestCount;
    private long current;
    private long best;
    private int lastColumn;
    private int lastRow;

    ForwardSearch(Candidates candidates, Matching matching) {
        this.candidates = candidates;
        this.matching = matching;
        int columns = matching.price.length;
        stamps = new int[columns];
        distance = new long[columns];
        rowBefore = new int[columns];
        settled = new int[columns];
        nearest = new int[columns];
    }

    /** Closes an open row: matches it, or leaves out whichever row is best left out. */
    void place(int row) {
        matching.close(row);
        long ceiling = matching.ceiling[row];
        long outlay = leastOutlay(row);
        matching.outlay[row] = Math.min(outlay, ceiling);
        if (outlay < ceiling) {
            search(row);
            raisePrices(row);
            shift(row);
        }
    }

    private long leastOutlay(int row) {
        long least = Long.MAX_VALUE;
        for (int at = candidates.from(row); at < candidates.until(row); at++) {
            long weight = candidates.weightAt(at);
            if (weight >= least) {
                break;
            }
            least = Math.min(least, weight + matching.price[candidates.columnAt(at)]);
        }
        return least;
    }

    private void search(int source) {
        stamp++;
        heap.clear();
        settledCount = 0;
        nearestCount = 0;
        current = 0;
        best = Long.MAX_VALUE;
        scan(source);
        while (nearestCount > 0 || !heap.isEmpty()) {
            int column;
            if (nearestCount > 0) {
                column = nearest[--nearestCount];
            } else {
                long key = heap.leastKey();
                column = heap.pop();
                if (key != distance[column]) {
                    continue;
                }
                current = key;
            }
            if (current >= best) {
                return;
            }
            settled[settledCount++] = column;
            for (int row = matching.firstRow[column]; row != Matching.NONE; row = matching.nextRow[row]) {
                scan(row);
            }
        }
    }

    /** Offers the row's columns, and the row itself as the one to leave out, at the current distance. */
    private void scan(int row) {
        long base = current - matching.outlay[row];
        if (base + matching.ceiling[row] < best) {
            best = base + matching.ceiling[row];
            lastRow = row;
            lastColumn = Matching.NONE;
        }
        int until = candidates.until(row);
        for (int at = candidates.from(row); at < until; at++) {
            long reach = base + candidates.weightAt(at);
            if (reach >= best) {
                return;
            }
            int column = candidates.columnAt(at);
            reach += matching.price[column];
            if (reach < best && (stamps[column] != stamp || reach < distance[column])) {
                offer(column, row, reach);
            }
        }
    }

    private void offer(int column, int row, long reach) {
        stamps[column] = stamp;
        distance[column] = reach;
        rowBefore[column] = row;
        if (matching.placesLeft[column] > 0) {
            best = reach;
            lastColumn = column;
        } else if (reach == current) {
            nearest[nearestCount++] = column;
        } else {
            heap.push(reach, column);
        }
    }

    private void raisePrices(int source) {
        matching.outlay[source] += best;
        for (int at = 0; at < settledCount; at++) {
            int column = settled[at];
            long rise = best - distance[column];
            matching.price[column] += rise;
            for (int row = matching.firstRow[column]; row != Matching.NONE; row = matching.nextRow[row]) {
                matching.outlay[row] += rise;
            }
        }
    }

    /** Moves the rows along the path, from its end back to the source. */
    private void shift(int source) {
        int column = lastColumn;
        if (column == Matching.NONE) {
            if (lastRow == source) {
                return;
            }
            column = matching.columnOf[lastRow];
            matching.unlink(lastRow);
        }
        int row = rowBefore[column];
        while (row != source) {
            int left = matching.columnOf[row];
            matching.unlink(row);
            matching.link(row, column);
            column = left;
            row = rowBefore[column];
        }
        matching.link(source, column);
    }
}
