package org.jiedui.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of those who should be paired are (S-24, E-1): each person counts once, however many pairings she has.
 *
 * @param covered with at least one active pairing
 * @param of all who should be, not fewer than those covered
 */
public record Coverage(long covered, long of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative or more are covered than there are
     */
    public Coverage {
        if (covered < 0 || covered > of) {
            throw new IllegalArgumentException("Coverage counts " + covered + " of " + of + ".");
        }
    }

    /**
     * The rate in per cent.
     *
     * @return two decimals, rounded half up; 100.00 where there is nobody to cover
     */
    public BigDecimal percent() {
        return of == 0
                ? HUNDRED.setScale(2)
                : BigDecimal.valueOf(covered).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    /**
     * How many are missing.
     *
     * @return 0 or more
     */
    public long gap() {
        return of - covered;
    }
}
