package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Puts indices in an order in which neighbours in space are neighbours in the array: each range is halved at the median
 * of its widest axis, down to {@link #LEAF}. A {@link BoxTree} halves at the same positions.
 */
final class SpatialOrder {

    /** Ranges up to this size stay as they are. */
    static final int LEAF = 8;

    private final Points points;

    SpatialOrder(Points points) {
        this.points = points;
    }

    /** Rearranges {@code items[from] .. items[until - 1]}; equal points keep the order of their indices. */
    void arrange(int[] items, int from, int until) {
        if (until - from <= LEAF) {
            return;
        }
        double[] axis = widestAxis(items, from, until);
        long[] keys = new long[until - from];
        for (int at = from; at < until; at++) {
            keys[at - from] = ((long) ascending((float) axis[items[at]]) << 32) | items[at];
        }
        Arrays.sort(keys);
        for (int at = from; at < until; at++) {
            items[at] = (int) keys[at - from];
        }
        int middle = (from + until) >>> 1;
        arrange(items, from, middle);
        arrange(items, middle, until);
    }

    private double[] widestAxis(int[] items, int from, int until) {
        double[] widest = points.x();
        double width = -1;
        for (double[] axis : new double[][] {points.x(), points.y(), points.z()}) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int at = from; at < until; at++) {
                low = Math.min(low, axis[items[at]]);
                high = Math.max(high, axis[items[at]]);
            }
            if (high - low > width) {
                width = high - low;
                widest = axis;
            }
        }
        return widest;
    }

    /** The bits of a float as an int that sorts as the float does. */
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value);
        return bits ^ ((bits >> 31) & 0x7fffffff);
    }
}
