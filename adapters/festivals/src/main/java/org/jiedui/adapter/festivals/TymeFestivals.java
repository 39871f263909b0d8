package org.jiedui.adapter.festivals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedui.duty.FestivalDates;
import org.jiedui.port.Festivals;
import org.jiedui.rule.DateSpan;

/**
 * Lunar festivals and lunar birthdays of 1950-01-01 to 2100-12-31, computed by tyme4j. Beyond these days every answer is
 * empty: nothing is guessed (law D8).
 *
 * <p>Days are dates in China. The new moons of 2057-09-28, 2089-09-04 and 2097-08-07 come so near to midnight that
 * published tables reserve a day for the month that begins there; the ninth month of 2057, the eighth of 2089 and the
 * seventh of 2097 may yet be moved by one.
 *
 * <p>Immutable and safe for use by many threads; the table is computed once, 清明 when asked for.
 */
public final class TymeFestivals implements Festivals {

    /** Festivals of 1950 to 2100. */
    public TymeFestivals() {}

    @Override
    public Optional<FestivalDates> find(int year) {
        return findDay(TraditionalFestival.NEW_YEARS_EVE, year)
                .flatMap(eve -> LunarTable.find(year)
                        .map(months -> new FestivalDates(eve, months.day(1, 15), months.day(5, 5), months.day(8, 15))));
    }

    /**
     * The day of one festival.
     *
     * @param festival the festival
     * @param year the calendar year in which it falls; the eve is that of the Spring Festival of this year
     * @return empty outside 1950 to 2100
     */
    public Optional<LocalDate> findDay(TraditionalFestival festival, int year) {
        return isKnown(year) ? LunarTable.find(year).map(months -> day(festival, year, months)) : Optional.empty();
    }

    private static LocalDate day(TraditionalFestival festival, int year, LunarYearRow months) {
        return switch (festival) {
            case NEW_YEARS_EVE -> months.day(1, 1).minusDays(1);
            case SPRING_FESTIVAL -> months.day(1, 1);
            case LANTERN -> months.day(1, 15);
            case QINGMING -> LunarTable.qingming(year);
            case DRAGON_BOAT -> months.day(5, 5);
            case QIXI -> months.day(7, 7);
            case MID_AUTUMN -> months.day(8, 15);
            case DOUBLE_NINTH -> months.day(9, 9);
        };
    }

    /**
     * The day on which a lunar birthday falls in one lunar year: exactly one.
     *
     * <p>A birthday of a leap month falls in the month of the same number in years without that leap month, and in the
     * leap month alone in years that have it. The thirtieth falls on the twenty-ninth in short months.
     *
     * @param birthday the birthday
     * @param lunarYear the calendar year in which the lunar year begins; its last weeks are in the next
     * @return empty if the day is not one of 1950 to 2100
     */
    public Optional<LocalDate> findBirthday(LunarBirthday birthday, int lunarYear) {
        return LunarTable.find(lunarYear).map(year -> year.day(birthday)).filter(LunarTable.DAYS::contains);
    }

    /**
     * The days of a span on which a lunar birthday falls. A calendar year may hold none, one or two of them.
     *
     * @param birthday the birthday
     * @param days the span
     * @return the days in their order; empty if a day of the span is not one of 1950 to 2100
     */
    public Optional<List<LocalDate>> findBirthdays(LunarBirthday birthday, DateSpan days) {
        if (days.from().isBefore(LunarTable.DAYS.from()) || days.until().isAfter(LunarTable.DAYS.until())) {
            return Optional.empty();
        }
        return Optional.of(
                IntStream.rangeClosed(days.from().getYear() - 1, days.until().getYear())
                        .mapToObj(lunarYear -> findBirthday(birthday, lunarYear))
                        .flatMap(Optional::stream)
                        .filter(days::contains)
                        .toList());
    }

    /**
     * The lunar birthday of somebody born on a day.
     *
     * @param born the day of birth
     * @return empty if the day is not one of 1950 to 2100
     */
    public Optional<LunarBirthday> findLunarBirthday(LocalDate born) {
        return Optional.of(born)
                .filter(LunarTable.DAYS::contains)
                .flatMap(day -> LunarTable.find(day.getYear())
                        .flatMap(year -> year.findBirthday(day))
                        .or(() -> LunarTable.find(day.getYear() - 1).flatMap(year -> year.findBirthday(day))));
    }

    private static boolean isKnown(int year) {
        return year >= LunarTable.FIRST_YEAR && year <= LunarTable.LAST_YEAR;
    }
}
