package org.jiedui.duty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;

/** One day of the year on which a festival falls: a fixed day of the solar calendar, or one of the lunar table. */
public sealed interface FestivalDay {

    /**
     * When it falls in a year.
     *
     * @param year the calendar year
     * @param festivals the lunar table
     * @return empty where the table does not reach
     */
    Optional<LocalDate> find(int year, FestivalCalendar festivals);

    /**
     * A day of the solar calendar; 29 February counts as 28 February in common years.
     *
     * @param day such as 1 June
     */
    record Solar(MonthDay day) implements FestivalDay {

        @Override
        public Optional<LocalDate> find(int year, FestivalCalendar festivals) {
            return Optional.of(day.atYear(year));
        }
    }

    /** A day of the lunar table. */
    enum Lunar implements FestivalDay {
        /** 除夕. */
        NEW_YEARS_EVE(FestivalDates::newYearsEve),
        /** 元宵. */
        LANTERN(FestivalDates::lantern),
        /** 端午. */
        DRAGON_BOAT(FestivalDates::dragonBoat),
        /** 中秋. */
        MID_AUTUMN(FestivalDates::midAutumn);

        private final Function<FestivalDates, LocalDate> date;

        Lunar(Function<FestivalDates, LocalDate> date) {
            this.date = date;
        }

        @Override
        public Optional<LocalDate> find(int year, FestivalCalendar festivals) {
            return festivals.find(year).map(date);
        }
    }
}
