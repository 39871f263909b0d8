package org.jiedui.adapter.festivals;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.SolarTerm;

/** The lunar calendar as another library computes it, by another algorithm. */
final class Time4jOracle {

    private Time4jOracle() {}

    static Optional<LocalDate> find(int lunarYear, int month, boolean leap, int day) {
        EastAsianMonth number = EastAsianMonth.valueOf(month);
        EastAsianYear year = EastAsianYear.forGregorian(lunarYear);
        EastAsianMonth wanted = leap ? number.withLeap() : number;
        return ChineseCalendar.isValid(year, wanted, day)
                ? Optional.of(date(ChineseCalendar.of(year, wanted, day)))
                : Optional.empty();
    }

    static LocalDate day(int lunarYear, int month, int day) {
        return find(lunarYear, month, false, day).orElseThrow();
    }

    static LocalDate solarTerm(SolarTerm term, int year) {
        return date(term.onOrAfter(PlainDate.of(year, 1, 1).transform(ChineseCalendar.axis())));
    }

    static ChineseCalendar lunar(LocalDate day) {
        return PlainDate.from(day).transform(ChineseCalendar.axis());
    }

    private static LocalDate date(ChineseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
