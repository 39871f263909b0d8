package org.jiedui.person;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When an age is reached: on the day after the birthday, the protective reading of 周岁 (domain section 5).
 *
 * <p>Somebody born on 29 February has her birthday on 28 February in common years. Where only the month of birth is
 * known, its last day counts.
 */
public final class Age {

    private Age() {}

    /**
     * The first day on which an age counts as reached.
     *
     * @param born the date of birth
     * @param years the age, 0 or more
     * @return the day after that birthday
     */
    public static LocalDate reachedOn(LocalDate born, int years) {
        return born.plusYears(years).plusDays(1);
    }

    /**
     * Whether an age is reached.
     *
     * @param born the date of birth
     * @param years the age
     * @param day the day asked about
     * @return true from the day after the birthday
     */
    public static boolean isReached(LocalDate born, int years, LocalDate day) {
        return !day.isBefore(reachedOn(born, years));
    }

    /**
     * Whether an age is reached, where only the month of birth is known.
     *
     * @param born the month of birth
     * @param years the age
     * @param day the day asked about
     * @return true from the day after the last day of that month
     */
    public static boolean isReached(YearMonth born, int years, LocalDate day) {
        return isReached(born.atEndOfMonth(), years, day);
    }
}
