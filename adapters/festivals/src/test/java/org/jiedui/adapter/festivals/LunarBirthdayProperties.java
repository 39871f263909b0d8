package org.jiedui.adapter.festivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.time4j.calendar.ChineseCalendar;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Test;

class LunarBirthdayProperties {

    /** Whatever tells the days of a span on which a lunar birthday falls. */
    private interface Birthdays {
        List<LocalDate> list(LunarBirthday birthday, DateSpan days);
    }

    private final TymeFestivals festivals = new TymeFestivals();
    private final Birthdays right =
            (birthday, days) -> festivals.findBirthdays(birthday, days).orElseThrow();

    @Property
    void D8_a_lunar_birthday_falls_exactly_once_in_a_lunar_year(
            @ForAll @IntRange(min = 1950, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 30) int day,
            @ForAll boolean leap) {
        LunarBirthday birthday = new LunarBirthday(month, day, leap);
        assertTrue(D8_fallsOnce(right, year, birthday));
        assertEquals(festivals.findBirthday(birthday, year).stream().toList(), right.list(birthday, lunarYear(year)));
    }

    @Property
    void D8_it_falls_in_the_month_that_the_independent_computation_names(
            @ForAll @IntRange(min = 1950, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 30) int day,
            @ForAll boolean leap) {
        LocalDate falls = festivals
                .findBirthday(new LunarBirthday(month, day, leap), year)
                .orElseThrow();
        boolean inLeapMonth = leap && Time4jOracle.find(year, month, true, 1).isPresent();
        Optional<LocalDate> thirtieth = Time4jOracle.find(year, month, inLeapMonth, day);
        LocalDate expected = thirtieth.orElseGet(
                () -> Time4jOracle.find(year, month, inLeapMonth, 29).orElseThrow());
        if (year != 2097 || (month != 6 && month != 7)) {
            assertEquals(expected, falls);
        }
    }

    @Test
    void D8_every_month_of_the_table_begins_as_computed_but_for_one_new_moon_at_midnight() {
        List<String> different = new ArrayList<>();
        for (int year = 1949; year <= 2100; year++) {
            for (LunarMonthRow month : LunarTable.find(year).orElseThrow().months()) {
                ChineseCalendar computed = Time4jOracle.lunar(month.first());
                if (computed.getDayOfMonth() != 1
                        || computed.getMonth().getNumber() != month.number()
                        || computed.getMonth().isLeap() != month.leap()) {
                    different.add(year + "-" + month.number());
                }
            }
        }
        assertEquals(List.of("2097-7"), different);
    }

    @Test
    void D8_a_birthday_kept_in_both_months_of_a_leap_year_is_caught_in_leap_years_alone() {
        Birthdays twice = (birthday, days) -> {
            List<LocalDate> all = new ArrayList<>(right.list(birthday, days));
            right.list(new LunarBirthday(birthday.month(), birthday.day(), true), days).stream()
                    .filter(day -> !all.contains(day))
                    .forEach(all::add);
            return all;
        };
        LunarBirthday sixthOfJune = LunarBirthday.of(6, 6);
        assertEquals(yearsWithLeapMonth(6), D8_wrongYears(twice, sixthOfJune));
        assertTrue(yearsWithLeapMonth(6).contains(2025));
    }

    @Test
    void D8_a_thirtieth_that_is_left_out_in_short_months_is_caught_on_the_thirtieth_alone() {
        Birthdays strict = (birthday, days) -> right.list(birthday, days).stream()
                .filter(day -> Time4jOracle.lunar(day).getDayOfMonth() == birthday.day())
                .toList();
        assertEquals(List.of(), D8_wrongYears(strict, LunarBirthday.of(1, 29)));
        List<Integer> wrong = D8_wrongYears(strict, LunarBirthday.of(1, 30));
        assertTrue(wrong.size() > 20 && wrong.size() < 130);
    }

    @Test
    void a_birthday_of_a_leap_month_falls_in_the_plain_month_of_other_years() {
        LunarBirthday leapSixth = new LunarBirthday(6, 1, true);
        assertEquals(Optional.of(LocalDate.of(2025, 7, 25)), festivals.findBirthday(leapSixth, 2025));
        assertEquals(festivals.findBirthday(LunarBirthday.of(6, 1), 2026), festivals.findBirthday(leapSixth, 2026));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 25)), festivals.findBirthday(LunarBirthday.of(6, 1), 2025));
    }

    @Test
    void a_calendar_year_may_hold_none_one_or_two() {
        LunarBirthday twelfth = LunarBirthday.of(12, 1);
        List<Integer> counts = IntStream.rangeClosed(1950, 2100)
                .mapToObj(year -> right.list(twelfth, calendarYear(year)).size())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(0, 1, 2), counts);
    }

    @Property
    void the_birthday_of_a_day_falls_on_that_day(
            @ForAll @DateRange(min = "1950-01-01", max = "2100-12-31") LocalDate born) {
        LunarBirthday birthday = festivals.findLunarBirthday(born).orElseThrow();
        assertEquals(List.of(born), right.list(birthday, DateSpan.ofDays(born, born)));
    }

    @Test
    void D8_the_birthday_of_a_day_is_known_at_both_ends_of_the_table_and_not_beyond() {
        assertEquals(Optional.of(LunarBirthday.of(11, 13)), festivals.findLunarBirthday(LocalDate.of(1950, 1, 1)));
        assertEquals(Optional.empty(), festivals.findLunarBirthday(LocalDate.of(1949, 12, 31)));
        assertTrue(festivals.findLunarBirthday(LocalDate.of(2100, 12, 31)).isPresent());
        assertEquals(Optional.empty(), festivals.findLunarBirthday(LocalDate.of(2101, 1, 1)));
        assertEquals(Optional.empty(), festivals.findLunarBirthday(LocalDate.MAX));
        assertEquals(Optional.empty(), festivals.findLunarBirthday(LocalDate.MIN));
    }

    @Test
    void D8_no_birthday_is_guessed_beyond_the_table() {
        LunarBirthday first = LunarBirthday.of(1, 1);
        LunarBirthday last = LunarBirthday.of(12, 29);
        assertEquals(Optional.empty(), festivals.findBirthday(first, 1949));
        assertEquals(2100, festivals.findBirthday(first, 2100).orElseThrow().getYear());
        assertEquals(1950, festivals.findBirthday(last, 1949).orElseThrow().getYear());
        assertEquals(Optional.empty(), festivals.findBirthday(last, 2100));
        assertEquals(Optional.empty(), festivals.findBirthday(first, 2101));
        assertEquals(Optional.empty(), festivals.findBirthday(first, Integer.MAX_VALUE));
        assertEquals(Optional.empty(), festivals.findBirthday(first, Integer.MIN_VALUE));
        assertEquals(Optional.empty(), festivals.findBirthdays(first, DateSpan.startingOn(LocalDate.of(2026, 1, 1))));
        assertEquals(Optional.empty(), festivals.findBirthdays(first, calendarYear(1949)));
        assertEquals(Optional.empty(), festivals.findBirthdays(first, calendarYear(2101)));
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertEquals(Optional.of(List.of()), festivals.findBirthdays(first, new DateSpan(day, day)));
    }

    @Test
    void V1_a_lunar_birthday_prints_nothing() {
        assertEquals("LunarBirthday[redacted]", new LunarBirthday(8, 15, true).toString());
    }

    @Test
    void a_month_or_day_that_no_lunar_year_has_is_misuse_and_is_not_repeated() {
        for (int[] wrong : new int[][] {{0, 1}, {13, 1}, {1, 0}, {1, 31}, {Integer.MIN_VALUE, Integer.MAX_VALUE}}) {
            IllegalArgumentException misuse =
                    assertThrows(IllegalArgumentException.class, () -> LunarBirthday.of(wrong[0], wrong[1]));
            assertFalse(
                    misuse.getMessage().contains("31") || misuse.getMessage().contains("13"));
        }
    }

    /** The check of law D8: the lunar years in which a birthday falls never, twice or outside the year. */
    private static List<Integer> D8_wrongYears(Birthdays birthdays, LunarBirthday birthday) {
        return IntStream.rangeClosed(1950, 2099)
                .filter(year -> !D8_fallsOnce(birthdays, year, birthday))
                .boxed()
                .toList();
    }

    private static boolean D8_fallsOnce(Birthdays birthdays, int year, LunarBirthday birthday) {
        DateSpan days = lunarYear(year);
        List<LocalDate> falls = birthdays.list(birthday, days);
        return falls.size() == 1 && days.contains(falls.get(0));
    }

    private static DateSpan lunarYear(int year) {
        return new DateSpan(Time4jOracle.day(year, 1, 1), Time4jOracle.day(year + 1, 1, 1));
    }

    private static DateSpan calendarYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static List<Integer> yearsWithLeapMonth(int month) {
        return IntStream.rangeClosed(1950, 2099)
                .filter(year -> Time4jOracle.find(year, month, true, 1).isPresent())
                .boxed()
                .toList();
    }
}
