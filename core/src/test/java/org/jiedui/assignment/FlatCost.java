package org.jiedui.assignment;

/** The same cost everywhere; not necessarily within its own bound. */
record FlatCost(int cost, int atMost) implements PairCost {

    @Override
    public int of(int row, int column) {
        return cost;
    }

    @Override
    public int atLeast(int row, double squaredDistance) {
        return 0;
    }
}
