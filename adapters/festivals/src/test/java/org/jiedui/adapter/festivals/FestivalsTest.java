package org.jiedui.adapter.festivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.time4j.calendar.SolarTerm;
import org.jiedui.duty.FestivalCalendar;
import org.jiedui.duty.FestivalDates;
import org.jiedui.duty.FestivalDay;
import org.jiedui.duty.FestivalWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FestivalsTest {

    private static final FestivalWindow SPRING =
            new FestivalWindow(FestivalDay.Lunar.NEW_YEARS_EVE, FestivalDay.Lunar.LANTERN, 0, 0);

    private final TymeFestivals festivals = new TymeFestivals();

    @Test
    @Tag("H-15")
    void D8_the_festivals_of_1950_to_2100_are_those_of_an_independent_computation() {
        assertEquals(List.of(), D8_wrongYears(festivals));
    }

    @Test
    @Tag("H-15")
    void D8_a_calendar_that_is_wrong_in_two_years_is_caught_in_these_two_alone() {
        assertEquals(List.of(2027, 2030), D8_wrongYears(new IcuDates(festivals)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "published.csv", numLinesToSkip = 1)
    void D8_the_festivals_are_those_of_the_published_table(
            int year,
            String eve,
            String spring,
            String lantern,
            String qingming,
            String dragonBoat,
            String qixi,
            String midAutumn,
            String doubleNinth,
            String solstice,
            int leapMonth) {
        Map<TraditionalFestival, String> published = Map.of(
                TraditionalFestival.NEW_YEARS_EVE, eve,
                TraditionalFestival.SPRING_FESTIVAL, spring,
                TraditionalFestival.LANTERN, lantern,
                TraditionalFestival.QINGMING, qingming,
                TraditionalFestival.DRAGON_BOAT, dragonBoat,
                TraditionalFestival.QIXI, qixi,
                TraditionalFestival.MID_AUTUMN, midAutumn,
                TraditionalFestival.DOUBLE_NINTH, doubleNinth);
        for (TraditionalFestival festival : TraditionalFestival.values()) {
            LocalDate expected = LocalDate.parse(year + "-" + published.get(festival));
            assertEquals(Optional.of(expected), festivals.findDay(festival, year), festival.name());
        }
        assertEquals(
                Optional.of(new FestivalDates(
                        LocalDate.parse(year + "-" + eve),
                        LocalDate.parse(year + "-" + lantern),
                        LocalDate.parse(year + "-" + dragonBoat),
                        LocalDate.parse(year + "-" + midAutumn))),
                festivals.find(year));
        assertEquals(leapMonth, leapMonth(year));
        assertEquals(
                LocalDate.parse(year + "-" + solstice),
                Time4jOracle.solarTerm(SolarTerm.MAJOR_11_DONGZHI_270, year),
                "the table and the independent computation agree");
    }

    @Test
    void D8_the_further_festivals_differ_from_the_independent_computation_only_where_the_moon_is_new_at_midnight() {
        List<String> wrong = new ArrayList<>();
        for (int year = 1950; year <= 2100; year++) {
            check(wrong, TraditionalFestival.SPRING_FESTIVAL, year, Time4jOracle.day(year, 1, 1));
            check(wrong, TraditionalFestival.QIXI, year, Time4jOracle.day(year, 7, 7));
            check(wrong, TraditionalFestival.DOUBLE_NINTH, year, Time4jOracle.day(year, 9, 9));
            check(
                    wrong,
                    TraditionalFestival.QINGMING,
                    year,
                    Time4jOracle.solarTerm(SolarTerm.MINOR_03_QINGMING_015, year));
        }
        assertEquals(List.of("QIXI 2097"), wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 2101, 0, -1, 1, 9999, 10000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void D8_nothing_is_guessed_beyond_the_table(int year) {
        assertEquals(Optional.empty(), festivals.find(year));
        for (TraditionalFestival festival : TraditionalFestival.values()) {
            assertEquals(Optional.empty(), festivals.findDay(festival, year));
        }
    }

    @Test
    @Tag("H-15")
    void the_eve_of_2027_is_a_day_of_the_festival_which_the_wrong_calendar_denies() {
        LocalDate eve = LocalDate.of(2027, 2, 5);
        assertTrue(SPRING.contains(eve, festivals));
        assertFalse(SPRING.contains(eve, new IcuDates(festivals)));
        assertTrue(SPRING.contains(LocalDate.of(2027, 2, 20), festivals));
        assertFalse(SPRING.contains(LocalDate.of(2027, 2, 21), festivals));
    }

    /** The check of law D8: the years in which a calendar says other days than the independent computation. */
    private static List<Integer> D8_wrongYears(FestivalCalendar calendar) {
        return IntStream.rangeClosed(1950, 2100)
                .filter(year -> !calendar.find(year).equals(Optional.of(computed(year))))
                .boxed()
                .toList();
    }

    private static FestivalDates computed(int year) {
        return new FestivalDates(
                Time4jOracle.day(year, 1, 1).minusDays(1),
                Time4jOracle.day(year, 1, 15),
                Time4jOracle.day(year, 5, 5),
                Time4jOracle.day(year, 8, 15));
    }

    private void check(List<String> wrong, TraditionalFestival festival, int year, LocalDate expected) {
        if (!festivals.findDay(festival, year).equals(Optional.of(expected))) {
            wrong.add(festival + " " + year);
        }
    }

    private static int leapMonth(int year) {
        return LunarTable.find(year).orElseThrow().months().stream()
                .filter(LunarMonthRow::leap)
                .mapToInt(LunarMonthRow::number)
                .sum();
    }

    /** Planted bug: ICU's Spring Festivals of 2027 (02-07) and 2030 (02-02), right in every other year. */
    private record IcuDates(FestivalCalendar right) implements FestivalCalendar {

        @Override
        public Optional<FestivalDates> find(int year) {
            int days = year == 2027 ? 1 : year == 2030 ? -1 : 0;
            return right.find(year)
                    .map(dates -> new FestivalDates(
                            dates.newYearsEve().plusDays(days),
                            dates.lantern().plusDays(days),
                            dates.dragonBoat(),
                            dates.midAutumn()));
        }
    }
}
