package org.jiedui.adapter.festivals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One lunar year of the table.
 *
 * @param months 12 months in their order, or 13 in a leap year
 */
record LunarYearRow(List<LunarMonthRow> months) {

    LunarYearRow {
        months = List.copyOf(months);
    }

    /** The day of a month that is no leap month. */
    LocalDate day(int month, int day) {
        return day(LunarBirthday.of(month, day));
    }

    /** When a birthday falls: once, whatever the months of the year are. */
    LocalDate day(LunarBirthday birthday) {
        return month(birthday.month(), birthday.leapMonth()).day(birthday.day());
    }

    /** The birthday of a day; empty if the day is not of this year. */
    Optional<LunarBirthday> findBirthday(LocalDate day) {
        return months.stream()
                .filter(month -> month.contains(day))
                .map(month -> new LunarBirthday(month.number(), month.number(day), month.leap()))
                .findFirst();
    }

    /** The leap month of a number, or the month of that number in years that have no such leap month. */
    private LunarMonthRow month(int number, boolean leap) {
        return months.stream()
                .filter(month -> month.number() == number && (leap || !month.leap()))
                .reduce((plain, leapMonth) -> leapMonth)
                .orElseThrow();
    }
}
