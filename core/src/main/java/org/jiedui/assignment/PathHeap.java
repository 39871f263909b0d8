package org.jiedui.assignment;

import java.util.Arrays;

/** A binary heap of (distance, column) that never removes what has become stale: the reader skips it. */
final class PathHeap {

    private long[] keys = new long[64];
    private int[] columns = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void push(long key, int column) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (keys[parent] <= key) {
                break;
            }
            keys[hole] = keys[parent];
            columns[hole] = columns[parent];
            hole = parent;
        }
        keys[hole] = key;
        columns[hole] = column;
    }

    /** Removes the entry with the least key and returns its column. */
    int pop() {
        int least = columns[0];
        long key = keys[--size];
        int column = columns[size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[hole] = keys[child];
            columns[hole] = columns[child];
            hole = child;
            child = 2 * hole + 1;
        }
        keys[hole] = key;
        columns[hole] = column;
        return least;
    }
}
