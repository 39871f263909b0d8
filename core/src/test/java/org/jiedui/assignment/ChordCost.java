package org.jiedui.assignment;

/** A thousand times the straight line between two points, plus 300 where the kinds differ. */
final class ChordCost implements PairCost {

    private static final int UNEQUAL = 300;

    private final double[][] at;
    private final int[] rowKinds;
    private final int[] columnKinds;

    /**
     * Takes what costs depend on.
     *
     * @param at x, y, z of the rows, then of the columns
     */
    ChordCost(double[][] at, int[] rowKinds, int[] columnKinds) {
        this.at = at;
        this.rowKinds = rowKinds;
        this.columnKinds = columnKinds;
    }

    @Override
    public int of(int row, int column) {
        double dx = at[3][column] - at[0][row];
        double dy = at[4][column] - at[1][row];
        double dz = at[5][column] - at[2][row];
        int line = (int) Math.floor(1000 * Math.sqrt(dx * dx + dy * dy + dz * dz) + 0.5);
        return line + (rowKinds[row] == columnKinds[column] ? 0 : UNEQUAL);
    }

    @Override
    public int atLeast(int row, double squaredDistance) {
        return (int) Math.floor(1000 * Math.sqrt(squaredDistance) + 0.5 - 1e-6);
    }

    @Override
    public int atMost() {
        return 2001 + UNEQUAL;
    }
}
