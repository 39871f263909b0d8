package org.jiedui.duty;

import java.time.LocalDate;
import java.time.Month;
import org.jiedui.rule.DateSpan;

/**
 * A school year (学年): from 1 September to 31 August. Prints as {@code 2025-2026}.
 *
 * @param begins the calendar year of its September
 */
public record SchoolYear(int begins) implements Comparable<SchoolYear> {

    /**
     * The school year that holds a day.
     *
     * @param day the day
     * @return the year that began on the last 1 September
     */
    public static SchoolYear holding(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Its first day.
     *
     * @return 1 September
     */
    public LocalDate first() {
        return LocalDate.of(begins, Month.SEPTEMBER, 1);
    }

    /**
     * Its days.
     *
     * @return 1 September to 31 August
     */
    public DateSpan days() {
        return new DateSpan(first(), next().first());
    }

    /**
     * The school year after it.
     *
     * @return the next
     */
    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }

    @Override
    public String toString() {
        return begins + "-" + (begins + 1);
    }
}
