package org.jiedui.assignment;

/**
 * What is to be matched: rows, columns with places, who may be matched to whom, and what it is worth.
 *
 * <p>A pair is admissible when the row sees the pool of the column and the pair is not forbidden. It is worth (points of
 * the row, 1 if it is a bonus pair else 0, minus its cost), see {@link Worth}. A bonus pair that is not admissible stays
 * inadmissible.
 *
 * <p>Immutable, apart from what the caller's {@link PairCost} does; all arrays are copied. The solver's answer depends on
 * the order of rows and columns only in the choice among equally good sets: callers who want one answer for one problem
 * sort both first.
 */
public final class AssignmentProblem {

    private final PairCost cost;
    private final int greatestCost;
    private final Rows rows;
    private final Columns columns;
    private final PairSet forbidden;
    private final PairSet bonus;

    AssignmentProblem(PairCost cost, Rows rows, Columns columns, PairSet forbidden, PairSet bonus) {
        this.cost = cost;
        this.greatestCost = cost.atMost();
        this.rows = rows;
        this.columns = columns;
        this.forbidden = forbidden;
        this.bonus = bonus;
    }

    /**
     * Begins a problem without rows, columns or pairs.
     *
     * @param cost what pairs cost
     * @return a builder
     */
    public static AssignmentProblemBuilder builder(PairCost cost) {
        return new AssignmentProblemBuilder(cost);
    }

    /**
     * How many rows there are.
     *
     * @return at least 0
     */
    public int rowCount() {
        return rows.points().length;
    }

    /**
     * How many columns there are, those without places included.
     *
     * @return at least 0
     */
    public int columnCount() {
        return columns.places().length;
    }

    /**
     * What matching the row is worth before bonus and cost.
     *
     * @param row index of the row
     * @return at least 1
     */
    public int points(int row) {
        return rows.points()[row];
    }

    /**
     * How many rows the column takes.
     *
     * @param column index of the column
     * @return at least 0
     */
    public int places(int column) {
        return columns.places()[column];
    }

    /**
     * Whether the pair may be matched, places not looked at.
     *
     * @param row index of the row
     * @param column index of the column
     * @return true if the row sees the column's pool and the pair is not forbidden
     */
    public boolean isAdmissible(int row, int column) {
        return sees(row, column) && !forbidden.contains(row, column);
    }

    /**
     * What an admissible pair is worth.
     *
     * @param row index of the row
     * @param column index of the column
     * @return points, bonus and minus the cost
     * @throws IllegalStateException if the {@link PairCost} leaves its bounds
     */
    public Worth worth(int row, int column) {
        return new Worth(points(row), bonus.contains(row, column) ? 1 : 0, -costOf(row, column));
    }

    int costOf(int row, int column) {
        int of = cost.of(row, column);
        if (of < 0 || of > greatestCost) {
            throw new IllegalStateException(
                    "row " + row + ", column " + column + ": PairCost.of gave " + of + ", outside 0.." + greatestCost);
        }
        return of;
    }

    PairCost cost() {
        return cost;
    }

    int greatestCost() {
        return greatestCost;
    }

    Rows rows() {
        return rows;
    }

    Columns columns() {
        return columns;
    }

    PairSet forbidden() {
        return forbidden;
    }

    PairSet bonus() {
        return bonus;
    }

    boolean sees(int row, int column) {
        int pool = columns.pools()[column];
        for (int at = rows.poolStarts()[row]; at < rows.poolStarts()[row + 1]; at++) {
            if (rows.pools()[at] == pool) {
                return true;
            }
        }
        return false;
    }

    /** Rows as parallel arrays; row i sees {@code pools[poolStarts[i]]} up to {@code pools[poolStarts[i + 1] - 1]}. */
    @SuppressWarnings("ArrayRecordComponent") // inside the room, never compared and never handed out
    record Rows(int[] points, Points at, int[] poolStarts, int[] pools) {}

    /** Columns as parallel arrays. */
    @SuppressWarnings("ArrayRecordComponent") // inside the room, never compared and never handed out
    record Columns(int[] places, int[] pools, Points at) {}
}
