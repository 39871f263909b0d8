package org.jiedui.assignment;

/**
 * What it costs to match a row to a column, and how little it can cost from a distance.
 *
 * <p>The solver asks {@link #of} rarely and {@link #atLeast} often: a sharp and quick bound makes it fast, a wrong one
 * makes it wrong. Both must always give the same answer to the same question. A solve calls them from one thread.
 *
 * <p>Example: the metres of a great circle plus a surcharge. A straight line of length s through a ball of radius r lies
 * under an arc of {@code 2 r asin(s / 2 r)}; these metres, rounded as the cost is but with a little slack downwards,
 * plus the least surcharge the row can meet, are a valid bound and a sharp one. Where many costs are tied, a bound that
 * equals the cost of a column at just that distance spares nearly all calls of {@link #of}.
 */
public interface PairCost {

    /**
     * The exact cost of a pair. Asked only for admissible pairs.
     *
     * @param row index of the row, from 0
     * @param column index of the column, from 0
     * @return the cost, from 0 to {@link #atMost()}
     */
    int of(int row, int column);

    /**
     * A bound from below for a whole neighbourhood: never above {@code of(row, column)} for any column whose point lies at
     * least that far from the row's point. Must not fall when the distance grows. Returning 0 is valid and slow.
     *
     * <p>The distance is {@code dx*dx + dy*dy + dz*dz} of the points given to the problem, in doubles: an implementation
     * that takes its exact costs from other formulas leaves slack for their rounding.
     *
     * @param row index of the row, from 0
     * @param squaredDistance square of the straight-line distance, at least 0, in the square of the points' unit
     * @return a cost, from 0 to {@link #atMost()}
     */
    int atLeast(int row, double squaredDistance);

    /**
     * A cost that no pair exceeds. The closer it is, the larger the problems that fit: see {@link AssignmentSolver}.
     *
     * @return the greatest cost, at least 0
     */
    int atMost();
}
