package org.jiedui.assignment;

/**
 * The three ranks of a problem do not fit one {@code long}, so that it cannot be solved exactly. The bound is stated at
 * {@link AssignmentSolver}. Fewer distinct points, a smaller {@link PairCost#atMost()} or smaller connected blocks help.
 */
public final class AssignmentTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long matchable;
    private final long bonusRows;
    private final int greatestPoints;
    private final int greatestCost;

    AssignmentTooLargeException(long matchable, long bonusRows, int greatestPoints, int greatestCost) {
        super("Ranks do not fit: " + matchable + " rows can be matched in one block, " + bonusRows
                + " of them with a bonus, greatest points " + greatestPoints + ", greatest cost " + greatestCost
                + ". Maybe points can be renumbered without gaps, or PairCost.atMost can be lowered.");
        this.matchable = matchable;
        this.bonusRows = bonusRows;
        this.greatestPoints = greatestPoints;
        this.greatestCost = greatestCost;
    }

    /**
     * How many rows of the block can be matched at most.
     *
     * @return the lesser of its rows and its places
     */
    public long matchable() {
        return matchable;
    }

    /**
     * How many of them can be matched with a bonus at most.
     *
     * @return the number of rows
     */
    public long bonusRows() {
        return bonusRows;
    }

    /**
     * The greatest points of a row of the block.
     *
     * @return points
     */
    public int greatestPoints() {
        return greatestPoints;
    }

    /**
     * The greatest cost as stated by {@link PairCost#atMost()}.
     *
     * @return a cost
     */
    public int greatestCost() {
        return greatestCost;
    }
}
