package org.jiedui.duty;

import java.util.Optional;

/**
 * When the lunar festivals fall. There is no lunar calendar in Java, and a guessed date excuses or accuses somebody, so
 * the dates come from outside, and a calendar says where its table ends.
 */
@FunctionalInterface
public interface FestivalCalendar {

    /**
     * The lunar festivals of a calendar year.
     *
     * @param year the calendar year
     * @return empty outside the table; then only the solar festivals are known
     */
    Optional<FestivalDates> find(int year);

    /**
     * A calendar with an empty table.
     *
     * @return solar festivals only
     */
    static FestivalCalendar solarOnly() {
        return year -> Optional.empty();
    }
}
