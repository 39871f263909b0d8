package org.jiedui.assignment;

/**
 * Rows and columns that are joined through pools, numbered anew so that neighbours in space are neighbours in memory.
 * Columns without places are not in it. Inside a block, rows and columns are meant by these new numbers.
 */
final class Block {

    private final AssignmentProblem problem;
    private final int[] rows;
    private final int[] columns;
    private final int[] poolsSeenStarts;
    private final int[] poolsSeen;
    private final Points rowPoints;
    private final PairSet forbidden;
    private final PairSet bonus;
    private final BoxTree tree;

    /**
     * Puts a block together; see {@link Blocks}.
     *
     * @param rows rows of the problem, in the new order
     * @param columns columns of the problem, in the new order: pool by pool
     * @param poolStarts where the columns of each pool begin
     * @param poolsSeenStarts where the pools seen by each row begin
     * @param poolsSeen pools of this block, none twice for a row
     * @param forbidden forbidden pairs in the new numbers
     * @param bonus admissible bonus pairs in the new numbers
     */
    Block(
            AssignmentProblem problem,
            int[] rows,
            int[] columns,
            int[] poolStarts,
            int[] poolsSeenStarts,
            int[] poolsSeen,
            PairSet forbidden,
            PairSet bonus) {
        this.problem = problem;
        this.rows = rows;
        this.columns = columns;
        this.poolsSeenStarts = poolsSeenStarts;
        this.poolsSeen = poolsSeen;
        this.forbidden = forbidden;
        this.bonus = bonus;
        rowPoints = problem.rows().at().chosen(rows);
        tree = new BoxTree(problem.columns().at().chosen(columns), poolStarts);
    }

    int rowCount() {
        return rows.length;
    }

    int columnCount() {
        return columns.length;
    }

    int rowOfProblem(int row) {
        return rows[row];
    }

    int columnOfProblem(int column) {
        return columns[column];
    }

    int points(int row) {
        return problem.points(rows[row]);
    }

    int places(int column) {
        return problem.places(columns[column]);
    }

    int greatestCost() {
        return problem.greatestCost();
    }

    int costOf(int row, int column) {
        return problem.costOf(rows[row], columns[column]);
    }

    int costAtLeast(int row, double squaredDistance) {
        return problem.cost().atLeast(rows[row], squaredDistance);
    }

    int poolsSeenFrom(int row) {
        return poolsSeenStarts[row];
    }

    int poolsSeenUntil(int row) {
        return poolsSeenStarts[row + 1];
    }

    int poolSeenAt(int position) {
        return poolsSeen[position];
    }

    Points rowPoints() {
        return rowPoints;
    }

    BoxTree tree() {
        return tree;
    }

    PairSet forbidden() {
        return forbidden;
    }

    PairSet bonus() {
        return bonus;
    }
}
