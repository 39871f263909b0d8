package org.jiedui.assignment;

import java.util.Arrays;

/**
 * One tree of bounding boxes for each pool of a block, over columns in {@link SpatialOrder}: a node covers a range of
 * columns, its left child is the next node. Each node knows the least price of its columns, as of the last
 * {@link #takePrices}.
 */
final class BoxTree {

    private static final int SIDES = 6;

    private final Points points;
    private final int[] roots;
    private int[] from;
    private int[] until;
    private int[] right;
    private double[] boxes;
    private final long[] leastPrice;
    private int size;

    /**
     * Builds the trees.
     *
     * @param points points of the columns, in their arranged order
     * @param poolStarts pool k has columns {@code poolStarts[k] .. poolStarts[k + 1] - 1}, at least one
     */
    BoxTree(Points points, int[] poolStarts) {
        this.points = points;
        int pools = poolStarts.length - 1;
        int room = 2 * (2 * points.count() / SpatialOrder.LEAF + pools);
        roots = new int[pools];
        from = new int[room];
        until = new int[room];
        right = new int[room];
        boxes = new double[room * SIDES];
        for (int pool = 0; pool < pools; pool++) {
            roots[pool] = build(poolStarts[pool], poolStarts[pool + 1]);
        }
        from = Arrays.copyOf(from, size);
        until = Arrays.copyOf(until, size);
        right = Arrays.copyOf(right, size);
        boxes = Arrays.copyOf(boxes, size * SIDES);
        leastPrice = new long[size];
    }

    int root(int pool) {
        return roots[pool];
    }

    boolean isLeaf(int node) {
        return right[node] == 0;
    }

    int left(int node) {
        return node + 1;
    }

    int right(int node) {
        return right[node];
    }

    int from(int node) {
        return from[node];
    }

    int until(int node) {
        return until[node];
    }

    long leastPrice(int node) {
        return leastPrice[node];
    }

    /** A number that looks like chance and is always the same for the same node and row: decides between equals. */
    static int toss(int node, int row) {
        int mixed = (row * 0x9E3779B9) ^ (node * 0x85EBCA6B);
        return (mixed ^ (mixed >>> 15)) * 0xC2B2AE35;
    }

    /** Which child of a node comes first for a row to which both are equal. */
    boolean isLeftTossed(int node, int row) {
        return toss(node, row) < 0;
    }

    /** Notes the least price of the columns of every node. */
    void takePrices(long[] prices) {
        for (int node = size - 1; node >= 0; node--) {
            if (isLeaf(node)) {
                long least = Long.MAX_VALUE;
                for (int column = from[node]; column < until[node]; column++) {
                    least = Math.min(least, prices[column]);
                }
                leastPrice[node] = least;
            } else {
                leastPrice[node] = Math.min(leastPrice[left(node)], leastPrice[right[node]]);
            }
        }
    }

    /**
     * Square of the distance from a point to the node's box. Each step rounds in the same direction for every column of
     * the box, so it never exceeds {@link #squaredDistanceToColumn} of one of them.
     */
    double squaredDistance(int node, double x, double y, double z) {
        int box = node * SIDES;
        double dx = outside(x, boxes[box], boxes[box + 1]);
        double dy = outside(y, boxes[box + 2], boxes[box + 3]);
        double dz = outside(z, boxes[box + 4], boxes[box + 5]);
        return dx * dx + dy * dy + dz * dz;
    }

    double squaredDistanceToColumn(int column, double x, double y, double z) {
        double dx = points.x()[column] - x;
        double dy = points.y()[column] - y;
        double dz = points.z()[column] - z;
        return dx * dx + dy * dy + dz * dz;
    }

    private static double outside(double value, double low, double high) {
        return value < low ? low - value : value > high ? value - high : 0;
    }

    private int build(int first, int end) {
        int node = size++;
        from[node] = first;
        until[node] = end;
        if (end - first > SpatialOrder.LEAF) {
            int middle = (first + end) >>> 1;
            build(first, middle);
            right[node] = build(middle, end);
            joinBoxes(node);
        } else {
            boxColumns(node);
        }
        return node;
    }

    private void boxColumns(int node) {
        Arrays.fill(boxes, node * SIDES, (node + 1) * SIDES, Double.NaN);
        for (int column = from[node]; column < until[node]; column++) {
            widen(node * SIDES, points.x()[column], points.x()[column]);
            widen(node * SIDES + 2, points.y()[column], points.y()[column]);
            widen(node * SIDES + 4, points.z()[column], points.z()[column]);
        }
    }

    private void joinBoxes(int node) {
        System.arraycopy(boxes, left(node) * SIDES, boxes, node * SIDES, SIDES);
        for (int side = 0; side < SIDES; side += 2) {
            int other = right[node] * SIDES + side;
            widen(node * SIDES + side, boxes[other], boxes[other + 1]);
        }
    }

    private void widen(int side, double low, double high) {
        boxes[side] = boxes[side] <= low ? boxes[side] : low;
        boxes[side + 1] = boxes[side + 1] >= high ? boxes[side + 1] : high;
    }
}
