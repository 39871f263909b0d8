package org.jiedui.assignment;

import java.util.Arrays;

/**
 * Finds a best assignment among all admissible pairs, and the prices that prove it.
 *
 * <p><b>Bounds.</b> Arithmetic is exact. In each block of rows and columns joined through pools let K be the lesser of its
 * rows and its places, B the lesser of K and its rows with a bonus pair, C the {@link PairCost#atMost()} and P the
 * greatest points of a row. A problem is solved if in every block
 * {@code P * (4 * (B + 1) + 2) * (4 * (K + 1) * C + C + 2) <= 2^59 - 1}, or without bonus pairs
 * {@code P * (4 * (K + 1) * C + C + 2) <= 2^59 - 1}; otherwise it is refused. Memory grows with rows plus columns plus
 * about 30 candidates a row, never with their product.
 *
 * <p><b>Determinism.</b> The same arrays give the same assignment and the same prices, on every machine.
 *
 * <p>Without state; may be called by several threads at once.
 */
public final class AssignmentSolver {

    private static final int FIRST_CANDIDATES = 16;
    private static final int MORE_CANDIDATES = 8;

    private AssignmentSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem what to match
     * @return a best assignment
     * @throws AssignmentTooLargeException if the problem is outside the bounds above
     * @throws IllegalStateException if the {@link PairCost} leaves its bounds, or is found to give two answers to one
     *     question
     */
    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, FIRST_CANDIDATES, MORE_CANDIDATES);
    }

    /** Solves with other numbers of candidates, see {@link BlockSolver}. */
    static Assignment solve(AssignmentProblem problem, int firstCandidates, int moreCandidates) {
        int[] columnOf = new int[problem.rowCount()];
        Arrays.fill(columnOf, Assignment.LEFT_OUT);
        WorthList rowPrices = new WorthList(problem.rowCount());
        WorthList columnPrices = new WorthList(problem.columnCount());
        Blocks blocks = new Blocks(problem);
        for (int number = 0; number < blocks.count(); number++) {
            Block block = blocks.block(number);
            if (block.rowCount() > 0) {
                BlockSolver solver = new BlockSolver(block, firstCandidates, moreCandidates);
                keep(block, solver.solve(), solver.scale(), columnOf, rowPrices, columnPrices);
            }
        }
        priceColumnsWithoutPlaces(problem, columnPrices);
        Assignment assignment = new Assignment(columnOf, rowPrices, columnPrices, totalOf(problem, columnOf));
        requireThatPricesAddUp(problem, assignment);
        return assignment;
    }

    private static void keep(
            Block block, Matching matching, Scale scale, int[] columnOf, WorthList rowPrices, WorthList columnPrices) {
        for (int row = 0; row < block.rowCount(); row++) {
            int column = matching.columnOf[row];
            if (column != Matching.NONE) {
                columnOf[block.rowOfProblem(row)] = block.columnOfProblem(column);
            }
            rowPrices.set(block.rowOfProblem(row), scale.read(matching.ceiling[row] - matching.outlay[row]));
        }
        for (int column = 0; column < block.columnCount(); column++) {
            columnPrices.set(block.columnOfProblem(column), scale.read(matching.price[column]));
        }
    }

    /** Nobody can have them, so they cost more than any pair is worth: the proof then holds for their pairs as well. */
    private static void priceColumnsWithoutPlaces(AssignmentProblem problem, WorthList columnPrices) {
        int greatest = 0;
        for (int row = 0; row < problem.rowCount(); row++) {
            greatest = Math.max(greatest, problem.points(row));
        }
        for (int column = 0; column < problem.columnCount(); column++) {
            if (problem.places(column) == 0) {
                columnPrices.set(column, new Worth(greatest, 1, 0));
            }
        }
    }

    private static Worth totalOf(AssignmentProblem problem, int[] columnOf) {
        Worth total = Worth.ZERO;
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != Assignment.LEFT_OUT) {
                total = total.plus(problem.worth(row, columnOf[row]));
            }
        }
        return total;
    }

    /** What remains of the proof once every pair was priced. */
    private static void requireThatPricesAddUp(AssignmentProblem problem, Assignment assignment) {
        Worth prices = Worth.ZERO;
        for (int row = 0; row < problem.rowCount(); row++) {
            prices = prices.plus(assignment.rowPrice(row));
        }
        for (int column = 0; column < problem.columnCount(); column++) {
            prices = prices.plus(assignment.columnPrice(column).times(problem.places(column)));
        }
        if (!prices.equals(assignment.total())) {
            throw new IllegalStateException("Prices are worth " + prices + ", pairs " + assignment.total()
                    + ". Maybe PairCost gives two answers to one question.");
        }
    }
}
