package org.jiedui.pairing;

import java.util.Arrays;

/** A set of (row, column), kept as one sorted array because there may be many. */
final class PairKeys {

    private static final int ROW_SHIFT = 32;

    private final long[] keys;

    private PairKeys(long[] keys) {
        this.keys = keys;
    }

    static PairKeys of(long... keys) {
        return new PairKeys(Arrays.stream(keys).sorted().distinct().toArray());
    }

    static long key(int row, int column) {
        return (long) row << ROW_SHIFT | column;
    }

    boolean contains(int row, int column) {
        return Arrays.binarySearch(keys, key(row, column)) >= 0;
    }

    PairKeys and(PairKeys others) {
        long[] all = Arrays.copyOf(keys, keys.length + others.keys.length);
        System.arraycopy(others.keys, 0, all, keys.length, others.keys.length);
        return of(all);
    }

    int[] rows() {
        return Arrays.stream(keys).mapToInt(key -> (int) (key >>> ROW_SHIFT)).toArray();
    }

    int[] columns() {
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    int size() {
        return keys.length;
    }
}
