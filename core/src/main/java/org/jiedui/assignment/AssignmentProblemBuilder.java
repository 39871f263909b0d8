package org.jiedui.assignment;

import java.util.Objects;

/**
 * Gathers the arrays of an {@link AssignmentProblem} and refuses what cannot be one. Every part that is not given is
 * empty. Not for use by several threads at once; each method copies its arrays.
 */
public final class AssignmentProblemBuilder {

    private final PairCost cost;
    private AssignmentProblem.Rows rows;
    private AssignmentProblem.Columns columns;
    private int[] forbiddenRows = {};
    private int[] forbiddenColumns = {};
    private int[] bonusRows = {};
    private int[] bonusColumns = {};

    AssignmentProblemBuilder(PairCost cost) {
        this.cost = Objects.requireNonNull(cost, "cost");
        Points none = new Points(new double[0], new double[0], new double[0]);
        rows = new AssignmentProblem.Rows(new int[0], none, new int[1], new int[0]);
        columns = new AssignmentProblem.Columns(new int[0], new int[0], none);
    }

    /**
     * The rows. Row {@code i} stands at {@code (x[i], y[i], z[i])} and sees the pools
     * {@code pools[poolStarts[i]] .. pools[poolStarts[i + 1] - 1]}; a pool may be named that has no column.
     *
     * @param points what matching a row is worth, each at least 1
     * @param x first coordinates, finite; usually points of the unit sphere
     * @param y second coordinates, finite
     * @param z third coordinates, finite
     * @param poolStarts one more than there are rows, from 0 to the length of {@code pools}, never falling
     * @param pools pools in any numbering
     * @return this
     * @throws IllegalArgumentException if a length or a value is outside its bounds; the message says which
     */
    public AssignmentProblemBuilder rows(
            int[] points, double[] x, double[] y, double[] z, int[] poolStarts, int[] pools) {
        int count = points.length;
        for (int row = 0; row < count; row++) {
            require(points[row] >= 1, "row", row, "points are below 1");
        }
        require(poolStarts.length == count + 1, "poolStarts, length", poolStarts.length, "is not one above rows");
        require(poolStarts[0] == 0, "poolStarts, position", 0, "is not 0");
        require(poolStarts[count] == pools.length, "poolStarts, position", count, "is not the number of pools seen");
        for (int row = 0; row < count; row++) {
            require(poolStarts[row] <= poolStarts[row + 1], "poolStarts, position", row + 1, "falls");
        }
        Points at = pointsOf("row", count, x, y, z);
        rows = new AssignmentProblem.Rows(points.clone(), at, poolStarts.clone(), pools.clone());
        return this;
    }

    /**
     * The columns. Column {@code j} stands at {@code (x[j], y[j], z[j])}.
     *
     * @param places how many rows each takes, each at least 0
     * @param pools the pool each belongs to, in any numbering
     * @param x first coordinates, finite; usually points of the unit sphere
     * @param y second coordinates, finite
     * @param z third coordinates, finite
     * @return this
     * @throws IllegalArgumentException if a length or a value is outside its bounds; the message says which
     */
    public AssignmentProblemBuilder columns(int[] places, int[] pools, double[] x, double[] y, double[] z) {
        int count = places.length;
        for (int column = 0; column < count; column++) {
            require(places[column] >= 0, "column", column, "places are below 0");
        }
        require(pools.length == count, "pools, length", pools.length, "is not the number of columns");
        columns = new AssignmentProblem.Columns(places.clone(), pools.clone(), pointsOf("column", count, x, y, z));
        return this;
    }

    /**
     * Pairs that may not be matched, whatever else is said of them. A repeated pair counts once.
     *
     * @param rowsOfPairs row of each pair
     * @param columnsOfPairs column of each pair, as long
     * @return this
     */
    public AssignmentProblemBuilder forbidden(int[] rowsOfPairs, int[] columnsOfPairs) {
        forbiddenRows = rowsOfPairs.clone();
        forbiddenColumns = columnsOfPairs.clone();
        return this;
    }

    /**
     * Pairs that are worth one bonus where they are admissible. A repeated pair counts once.
     *
     * @param rowsOfPairs row of each pair
     * @param columnsOfPairs column of each pair, as long
     * @return this
     */
    public AssignmentProblemBuilder bonus(int[] rowsOfPairs, int[] columnsOfPairs) {
        bonusRows = rowsOfPairs.clone();
        bonusColumns = columnsOfPairs.clone();
        return this;
    }

    /**
     * The problem as gathered so far.
     *
     * @return the problem
     * @throws IllegalArgumentException if a pair names a row or column that does not exist, or the lists of a set of pairs
     *     differ in length, or {@link PairCost#atMost()} is negative
     */
    public AssignmentProblem build() {
        require(cost.atMost() >= 0, "PairCost.atMost", cost.atMost(), "is negative");
        PairSet forbidden = pairsOf("forbidden pair", forbiddenRows, forbiddenColumns);
        PairSet bonus = pairsOf("bonus pair", bonusRows, bonusColumns);
        return new AssignmentProblem(cost, rows, columns, forbidden, bonus);
    }

    private PairSet pairsOf(String pair, int[] rowsOfPairs, int[] columnsOfPairs) {
        int count = columnsOfPairs.length;
        require(rowsOfPairs.length == count, "rows of pairs, length", rowsOfPairs.length, "is not that of columns");
        int rowCount = rows.points().length;
        int columnCount = columns.places().length;
        for (int at = 0; at < count; at++) {
            require(rowsOfPairs[at] >= 0 && rowsOfPairs[at] < rowCount, pair, at, "has no such row");
            require(columnsOfPairs[at] >= 0 && columnsOfPairs[at] < columnCount, pair, at, "has no such column");
        }
        return PairSet.of(rowCount, rowsOfPairs, columnsOfPairs);
    }

    private static Points pointsOf(String item, int count, double[] x, double[] y, double[] z) {
        require(x.length == count, "x of each " + item + ", length", x.length, "is not their number");
        require(y.length == count, "y of each " + item + ", length", y.length, "is not their number");
        require(z.length == count, "z of each " + item + ", length", z.length, "is not their number");
        for (int at = 0; at < count; at++) {
            boolean finite = Double.isFinite(x[at]) && Double.isFinite(y[at]) && Double.isFinite(z[at]);
            require(finite, item, at, "has a coordinate that is not finite");
        }
        return new Points(x.clone(), y.clone(), z.clone());
    }

    private static void require(boolean holds, String what, int position, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(what + " " + position + " " + reason);
        }
    }
}
