package org.jiedui.assignment;

/** Worths in three parallel arrays, because there may be millions. */
final class WorthList {

    private final long[] points;
    private final long[] bonuses;
    private final long[] savings;

    WorthList(int size) {
        points = new long[size];
        bonuses = new long[size];
        savings = new long[size];
    }

    Worth get(int at) {
        return new Worth(points[at], bonuses[at], savings[at]);
    }

    void set(int at, Worth worth) {
        points[at] = worth.points();
        bonuses[at] = worth.bonuses();
        savings[at] = worth.savings();
    }
}
