package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.rule.DateSpan;

/**
 * The days around a festival on which being together counts as keeping it (H-15).
 *
 * @param first the festival's first day
 * @param last the festival's last day, often the same
 * @param daysBefore how many days earlier still count, 0 to 30
 * @param daysAfter how many days later still count, 0 to 30
 */
public record FestivalWindow(FestivalDay first, FestivalDay last, int daysBefore, int daysAfter) {

    private static final int MOST_DAYS = 30;

    /**
     * Checks the margins.
     *
     * @throws IllegalArgumentException if a margin is not 0 to 30 days
     */
    public FestivalWindow {
        if (daysBefore < 0 || daysBefore > MOST_DAYS || daysAfter < 0 || daysAfter > MOST_DAYS) {
            throw new IllegalArgumentException("A festival window reaches 0 to 30 days beyond its festival.");
        }
    }

    /**
     * A festival of one day.
     *
     * @param day the day
     * @param margin how many days before and after still count
     * @return the window
     */
    public static FestivalWindow around(FestivalDay day, int margin) {
        return new FestivalWindow(day, day, margin, margin);
    }

    /**
     * Whether a day lies in the window of its own year or of a neighbouring one: 31 December is a day of the next New
     * Year.
     *
     * @param day the day
     * @param festivals the lunar table
     * @return false where the table does not reach
     */
    public boolean contains(LocalDate day, FestivalCalendar festivals) {
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            if (find(year, festivals).filter(days -> days.contains(day)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The window of a year.
     *
     * @param year the calendar year of the festival
     * @param festivals the lunar table
     * @return empty where the table does not reach
     */
    public Optional<DateSpan> find(int year, FestivalCalendar festivals) {
        return first.find(year, festivals)
                .flatMap(start -> last.find(year, festivals)
                        .map(end -> DateSpan.ofDays(start.minusDays(daysBefore), end.plusDays(daysAfter))));
    }

    /**
     * Whether another window around the same festival holds every day of this one, in every year.
     *
     * @param other the other window
     * @return false if it is around another festival
     */
    public boolean isWithin(FestivalWindow other) {
        return first.equals(other.first)
                && last.equals(other.last)
                && daysBefore <= other.daysBefore
                && daysAfter <= other.daysAfter;
    }
}
