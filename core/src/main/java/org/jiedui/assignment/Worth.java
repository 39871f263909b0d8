package org.jiedui.assignment;

/**
 * A value in three ranks, compared from the first: points, then bonuses, then savings. A matched pair is worth (points of
 * its row, 1 if it is a bonus pair else 0, minus its cost); a row left out is worth {@link #ZERO}. Prices of rows and
 * columns are of the same kind.
 *
 * @param points first rank
 * @param bonuses second rank
 * @param savings third rank: a cost with its sign reversed
 */
public record Worth(long points, long bonuses, long savings) implements Comparable<Worth> {

    /** Nothing in any rank. */
    public static final Worth ZERO = new Worth(0, 0, 0);

    /**
     * Adds rank by rank.
     *
     * @param other what to add
     * @return the sum
     * @throws ArithmeticException if a rank overflows a {@code long}
     */
    public Worth plus(Worth other) {
        return new Worth(
                Math.addExact(points, other.points),
                Math.addExact(bonuses, other.bonuses),
                Math.addExact(savings, other.savings));
    }

    /**
     * Multiplies every rank.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if a rank overflows a {@code long}
     */
    public Worth times(long factor) {
        return new Worth(
                Math.multiplyExact(points, factor),
                Math.multiplyExact(bonuses, factor),
                Math.multiplyExact(savings, factor));
    }

    @Override
    public int compareTo(Worth other) {
        if (points != other.points) {
            return Long.compare(points, other.points);
        }
        if (bonuses != other.bonuses) {
            return Long.compare(bonuses, other.bonuses);
        }
        return Long.compare(savings, other.savings);
    }
}
