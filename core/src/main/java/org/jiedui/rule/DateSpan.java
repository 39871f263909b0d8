package org.jiedui.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A half-open span of days: from its first day up to, not including, {@code until}.
 *
 * <p>An open end is {@link LocalDate#MAX}. A span may be empty ({@code from} equals {@code until}); an empty span holds
 * no day and overlaps nothing. Days are dates in China (Asia/Shanghai, convention C-1).
 *
 * @param from the first day
 * @param until the day after the last, or {@link LocalDate#MAX} where no end is known
 */
public record DateSpan(LocalDate from, LocalDate until) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public DateSpan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A span ends on " + until + ", before it begins on " + from
                    + ". Maybe the two dates were exchanged?");
        }
    }

    /**
     * The span from a day on, with no end known.
     *
     * @param day the first day
     * @return the span
     */
    public static DateSpan startingOn(LocalDate day) {
        return new DateSpan(day, LocalDate.MAX);
    }

    /**
     * The span of all days from the first to the last, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return the span
     * @throws IllegalArgumentException if the last day is more than one day before the first
     */
    public static DateSpan ofDays(LocalDate first, LocalDate last) {
        return new DateSpan(first, last.plusDays(1));
    }

    /**
     * Whether the day lies in the span.
     *
     * @param day a day
     * @return true from {@code from} to the day before {@code until}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /**
     * Whether no end is known.
     *
     * @return true for an open end
     */
    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    /**
     * Whether the two spans share a day.
     *
     * @param other another span
     * @return true if some day lies in both
     */
    public boolean overlaps(DateSpan other) {
        return daysShared(other) > 0;
    }

    /**
     * The number of days that lie in both spans.
     *
     * @param other another span
     * @return 0 or more
     */
    public long daysShared(DateSpan other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }

    /**
     * The number of days.
     *
     * @return 0 or more; huge for an open end
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * The last day of the span.
     *
     * @return the day before {@code until}
     */
    public LocalDate last() {
        return isOpen() ? until : until.minusDays(1);
    }
}
