package org.jiedui.assignment;

/**
 * Writes the three ranks of a {@link Worth} into one {@code long} and reads them back.
 *
 * <p>{@code value = points * point + bonuses * bonus + savings}. A price is an alternating sum of the worths of at most
 * {@code 2K + 1} pairs along a path, where K is the number of rows that can be matched, plus what earlier rounds left at
 * the end of the path. The multipliers leave room for {@link #ROOM} such paths, so the greater rank always decides and
 * each number has one reading; {@link #isReadable} tells whether a price kept within that room.
 */
final class Scale {

    private static final int ROOM = 2;
    private static final long LARGEST_VALUE = Long.MAX_VALUE / 16;

    private final int greatestCost;
    private final long bonus;
    private final long bonusesInPoint;
    private final long point;

    /**
     * Finds multipliers for a block.
     *
     * @param matchable the lesser of rows and places
     * @param bonusRows rows with a bonus pair
     * @param greatestPoints at least 1
     * @param greatestCost at least 0
     * @throws AssignmentTooLargeException if the ranks do not fit
     */
    Scale(long matchable, long bonusRows, int greatestPoints, int greatestCost) {
        this.greatestCost = greatestCost;
        long bonuses = Math.min(matchable, bonusRows);
        try {
            long costOfPath = Math.multiplyExact(Math.multiplyExact(matchable + 1, ROOM), (long) greatestCost);
            bonus = Math.addExact(Math.multiplyExact(costOfPath, 2), greatestCost + 2L);
            bonusesInPoint = bonuses == 0 ? 1 : Math.addExact(Math.multiplyExact(bonuses + 1, 2L * ROOM), 2);
            point = Math.multiplyExact(bonus, bonusesInPoint);
            if (Math.multiplyExact(point, (long) greatestPoints) > LARGEST_VALUE) {
                throw new ArithmeticException("over the largest value");
            }
        } catch (ArithmeticException overflow) {
            throw new AssignmentTooLargeException(matchable, bonuses, greatestPoints, greatestCost);
        }
    }

    long ofPoints(int points) {
        return points * point;
    }

    long ofBonus() {
        return bonus;
    }

    /** Whether sums of two prices that are both readable compare with a worth as their ranks do. */
    boolean isReadable(long value) {
        Worth worth = read(value);
        return Math.abs(worth.savings()) <= (bonus - greatestCost - 1) / 2
                && (bonusesInPoint == 1 || Math.abs(worth.bonuses()) <= (bonusesInPoint - 2) / 2);
    }

    Worth read(long value) {
        long savings = nearestRemainder(value, bonus);
        long rest = (value - savings) / bonus;
        long bonuses = nearestRemainder(rest, bonusesInPoint);
        return new Worth((rest - bonuses) / bonusesInPoint, bonuses, savings);
    }

    private static long nearestRemainder(long value, long modulus) {
        long remainder = Math.floorMod(value, modulus);
        return remainder > modulus / 2 ? remainder - modulus : remainder;
    }
}
