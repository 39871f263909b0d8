package org.jiedui.adapter.festivals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One month of the table.
 *
 * @param number 1 to 12
 * @param leap whether it is the leap month that follows the month of that number
 * @param first its first day
 * @param length 29 or 30 days
 */
record LunarMonthRow(int number, boolean leap, LocalDate first, int length) {

    /** The day of a number, or the last day where the month is too short. */
    LocalDate day(int number) {
        return first.plusDays(Math.min(number, length) - 1L);
    }

    /** The number of a day of this month. */
    int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(length));
    }
}
