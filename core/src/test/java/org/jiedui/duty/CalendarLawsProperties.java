package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law D8: a birthday comes once a year, 29 February too, and beyond the lunar table nothing is guessed. */
class CalendarLawsProperties {

    private static final int METONIC_CYCLE = 19;

    /** Where the table ends, the moon is taken to come back after nineteen years. */
    private static final Scheduling GUESSING =
            (given, asOf) -> Scheduling.REAL.list(given.festivals(CalendarLawsProperties::guessed), asOf);

    @Property
    void D8_a_birthday_comes_exactly_once_a_year(@ForAll("years") Case given) {
        birthdayOnceAYear(Scheduling.REAL, given);
    }

    @Example
    void D8_catches_a_leap_day_that_never_comes_back() {
        Bite.of(Cases.wholeYears(), given -> birthdayOnceAYear(new WrongSchedules.DriftingBirthday(), given));
    }

    @Property
    void D8_nothing_is_guessed_beyond_the_table(@ForAll("beyond") Case given) {
        nothingGuessed(Scheduling.REAL, given);
    }

    @Example
    void D8_catches_a_moon_that_comes_back_after_nineteen_years() {
        Bite.of(Cases.beyondTheTable(), given -> nothingGuessed(GUESSING, given));
    }

    private static void birthdayOnceAYear(Scheduling schedule, Case given) {
        LocalDate born = given.pairing().child().born();
        List<LocalDate> celebrated = schedule.list(given, given.asOf()).stream()
                .filter(row -> row.duty().equals(DutyId.of("BIRTHDAY")))
                .map(row -> row.first().plusDays(7))
                .toList();
        int first = Math.max(given.pairing().active().from().getYear(), born.getYear() + 1);
        for (int year = first; year < given.asOf().getYear(); year++) {
            YearMonth month = YearMonth.of(year, born.getMonth());
            LocalDate day = month.atDay(Math.min(born.getDayOfMonth(), month.lengthOfMonth()));
            int of = year;
            boolean last = year == given.asOf().getYear() - 1;
            if (!last || day.plusDays(7).isBefore(given.asOf())) {
                assertEquals(
                        List.of(day),
                        celebrated.stream().filter(one -> one.getYear() == of).toList());
            }
        }
    }

    private static void nothingGuessed(Scheduling schedule, Case given) {
        boolean solar = NaiveSchedule.isFestival(given.festivals(FestivalCalendar.solarOnly()), given.asOf());
        boolean kept = schedule.list(given, given.asOf()).stream()
                .anyMatch(row -> row.duty().equals(DutyId.of("FESTIVAL")) && row.status() == DutyStatus.DONE);
        assertEquals(solar, kept, given.asOf().toString());
    }

    private static Optional<FestivalDates> guessed(int year) {
        return Calendars.table()
                .find(year)
                .or(() -> Calendars.table()
                        .find(year - METONIC_CYCLE)
                        .map(then -> new FestivalDates(
                                then.newYearsEve().plusYears(METONIC_CYCLE),
                                then.lantern().plusYears(METONIC_CYCLE),
                                then.dragonBoat().plusYears(METONIC_CYCLE),
                                then.midAutumn().plusYears(METONIC_CYCLE))));
    }

    @Provide
    Arbitrary<Case> years() {
        return Cases.wholeYears();
    }

    @Provide
    Arbitrary<Case> beyond() {
        return Cases.beyondTheTable();
    }
}
