package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Finds, among all admissible columns of a row that are not yet its candidates, those with the least cost plus price,
 * without looking at most of them. Bonus pairs are candidates from the start and never looked for.
 *
 * <p>Equal columns are met in an order that differs from row to row, so that many rows at one point with everything tied
 * do not all find the same few columns.
 */
final class ColumnSearch {

    private final Block block;
    private final BoxTree tree;
    private final Candidates candidates;
    private final long[] prices;
    private final int[] skippedFor;
    private final int[] columns;
    private final int[] costs;
    private final long[] keys;
    private int[] poolOrder = new int[8];
    private long[] poolBounds = new long[8];

    private int row;
    private double x;
    private double y;
    private double z;
    private int wanted;
    private int found;
    private long limit;

    ColumnSearch(Block block, Candidates candidates, long[] prices, int mostWanted) {
        this.block = block;
        this.candidates = candidates;
        this.prices = prices;
        tree = block.tree();
        skippedFor = new int[block.columnCount()];
        columns = new int[mostWanted];
        costs = new int[mostWanted];
        keys = new long[mostWanted];
    }

    /** To be called after prices have changed and before searching. */
    void takePrices() {
        tree.takePrices(prices);
    }

    /**
     * Searches.
     *
     * @param forRow the row
     * @param most how many columns are wanted
     * @param below only columns whose cost plus price is below this
     * @return how many were found: the least ones, by cost plus price
     */
    int find(int forRow, int most, long below) {
        row = forRow;
        x = block.rowPoints().x()[row];
        y = block.rowPoints().y()[row];
        z = block.rowPoints().z()[row];
        wanted = most;
        found = 0;
        limit = below;
        skipCandidatesAndForbidden();
        int pools = orderPools();
        for (int at = 0; at < pools; at++) {
            visit(tree.root(poolOrder[at]), poolBounds[at]);
        }
        return found;
    }

    int column(int at) {
        return columns[at];
    }

    int cost(int at) {
        return costs[at];
    }

    private void skipCandidatesAndForbidden() {
        int mark = row + 1;
        for (int at = candidates.from(row); at < candidates.until(row); at++) {
            skippedFor[candidates.columnAt(at)] = mark;
        }
        PairSet forbidden = block.forbidden();
        for (int at = forbidden.from(row); at < forbidden.until(row); at++) {
            skippedFor[forbidden.columnAt(at)] = mark;
        }
    }

    /** Sorts the row's pools by their bounds, so that the most promising is searched first. */
    private int orderPools() {
        int count = 0;
        for (int at = block.poolsSeenFrom(row); at < block.poolsSeenUntil(row); at++) {
            int pool = block.poolSeenAt(at);
            int root = tree.root(pool);
            long bound = boundOf(root, tree.squaredDistance(root, x, y, z));
            if (bound < limit) {
                insertPool(count++, pool, bound);
            }
        }
        return count;
    }

    private void insertPool(int count, int pool, long bound) {
        if (count == poolOrder.length) {
            poolOrder = Arrays.copyOf(poolOrder, 2 * count);
            poolBounds = Arrays.copyOf(poolBounds, 2 * count);
        }
        int at = count;
        while (at > 0 && poolBounds[at - 1] > bound) {
            poolOrder[at] = poolOrder[at - 1];
            poolBounds[at] = poolBounds[at - 1];
            at--;
        }
        poolOrder[at] = pool;
        poolBounds[at] = bound;
    }

    private void visit(int node, long bound) {
        if (bound >= limit) {
            return;
        }
        if (tree.isLeaf(node)) {
            for (int column = tree.from(node); column < tree.until(node); column++) {
                consider(column);
            }
            return;
        }
        int left = tree.left(node);
        int right = tree.right(node);
        double toLeft = tree.squaredDistance(left, x, y, z);
        double toRight = tree.squaredDistance(right, x, y, z);
        long leftBound = boundOf(left, toLeft);
        long rightBound = boundOf(right, toRight);
        if (comesFirst(node, leftBound, toLeft, rightBound, toRight)) {
            visit(left, leftBound);
            visit(right, rightBound);
        } else {
            visit(right, rightBound);
            visit(left, leftBound);
        }
    }

    private boolean comesFirst(int node, long leftBound, double toLeft, long rightBound, double toRight) {
        if (leftBound != rightBound) {
            return leftBound < rightBound;
        }
        if (toLeft != toRight) {
            return toLeft < toRight;
        }
        return tree.isLeftTossed(node, row);
    }

    private long boundOf(int node, double squaredDistance) {
        long least = tree.leastPrice(node);
        return least >= limit ? least : least + block.costAtLeast(row, squaredDistance);
    }

    private void consider(int column) {
        long price = prices[column];
        if (price >= limit || skippedFor[column] == row + 1) {
            return;
        }
        if (price + block.costAtLeast(row, tree.squaredDistanceToColumn(column, x, y, z)) >= limit) {
            return;
        }
        int cost = block.costOf(row, column);
        if (price + cost < limit) {
            insert(column, cost, price + cost);
        }
    }

    private void insert(int column, int cost, long key) {
        int at = found < wanted ? found++ : found - 1;
        while (at > 0 && keys[at - 1] > key) {
            columns[at] = columns[at - 1];
            costs[at] = costs[at - 1];
            keys[at] = keys[at - 1];
            at--;
        }
        columns[at] = column;
        costs[at] = cost;
        keys[at] = key;
        if (found == wanted) {
            limit = keys[found - 1];
        }
    }
}
