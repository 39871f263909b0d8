package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The days that count as keeping a festival. */
class FestivalWindowTest {

    @Test
    @Tag("H-15")
    void a_festival_of_one_day_has_a_day_before_and_a_day_after() {
        assertEquals(List.of(false, true, true, true, false), counts("2026-04-29", 5));
        assertEquals(List.of(false, true, true, true, false), counts("2026-05-30", 5));
        assertEquals(List.of(false, true, true, true, false), counts("2026-06-17", 5));
        assertEquals(List.of(false, true, true, true, false), counts("2026-09-23", 5));
        assertEquals(List.of(false, true, true, true, false), counts("2026-09-29", 5));
    }

    @Test
    @Tag("H-15")
    void the_day_before_new_year_counts_for_its_own_year() {
        assertEquals(List.of(false, true, true, true, false), counts("2026-12-30", 5));
        Story story = Story.from("2026-01-01").festivalVisit("eve", "2026-12-31");
        assertEquals(
                List.of("2026-01-01..2026-12-31 DONE by eve", "2027-01-01..2027-12-31 OPEN"),
                story.rows("FESTIVAL", "2027-01-01"));
    }

    @Test
    void the_spring_festival_lasts_from_the_eve_to_the_lantern_festival() {
        assertEquals(List.of(false, true), counts("2026-02-15", 2));
        assertEquals(List.of(true, false), counts("2026-03-03", 2));
        assertEquals(List.of(false, true), counts("2030-02-01", 2));
        assertEquals(List.of(true, false), counts("2030-02-17", 2));
    }

    @Test
    void windows_that_touch_are_one_stretch() {
        assertEquals(List.of(false, true, true, true, true, true, false), counts("2028-09-29", 7));
    }

    @Test
    void beyond_the_table_only_the_solar_festivals_are_known() {
        assertEquals(List.of(true, true, true), counts("2101-05-31", 3));
        assertEquals(
                0,
                countsIn(2101).stream().filter(day -> day.getMonthValue() == 2).count());
        assertEquals(5 * 3 - 3, countsIn(2101).size());
    }

    @Test
    void other_days_of_tomb_sweeping_and_double_ninth_do_not_count() {
        assertEquals(List.of(false), counts("2026-04-05", 1));
        assertEquals(List.of(false), counts("2026-10-18", 1));
    }

    @Test
    void a_leap_day_festival_falls_on_28_february_in_common_years() {
        FestivalWindow window = FestivalWindow.around(new FestivalDay.Solar(MonthDay.of(2, 29)), 0);
        assertEquals(true, window.contains(LocalDate.parse("2027-02-28"), FestivalCalendar.solarOnly()));
        assertEquals(false, window.contains(LocalDate.parse("2028-02-28"), FestivalCalendar.solarOnly()));
    }

    @Test
    void refuses_a_margin_below_0_or_above_30() {
        FestivalDay day = FestivalDay.Lunar.MID_AUTUMN;
        assertThrows(IllegalArgumentException.class, () -> new FestivalWindow(day, day, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new FestivalWindow(day, day, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> new FestivalWindow(day, day, 31, 0));
        assertThrows(IllegalArgumentException.class, () -> new FestivalWindow(day, day, 0, 31));
    }

    @Test
    void refuses_lunar_dates_that_are_not_of_one_year_and_in_order() {
        LocalDate eve = LocalDate.parse("2026-02-16");
        LocalDate lantern = LocalDate.parse("2026-03-03");
        LocalDate dragonBoat = LocalDate.parse("2026-06-19");
        LocalDate midAutumn = LocalDate.parse("2026-09-25");
        refused(LocalDate.parse("2025-02-16"), lantern, dragonBoat, midAutumn);
        refused(lantern, eve, dragonBoat, midAutumn);
        refused(eve, dragonBoat, lantern, midAutumn);
        refused(eve, lantern, midAutumn, dragonBoat);
    }

    private static void refused(LocalDate eve, LocalDate lantern, LocalDate dragonBoat, LocalDate midAutumn) {
        assertThrows(IllegalArgumentException.class, () -> new FestivalDates(eve, lantern, dragonBoat, midAutumn));
    }

    private static List<LocalDate> countsIn(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(FestivalWindowTest::counts)
                .toList();
    }

    private static List<Boolean> counts(String first, int days) {
        LocalDate day = LocalDate.parse(first);
        return day.datesUntil(day.plusDays(days))
                .map(FestivalWindowTest::counts)
                .toList();
    }

    private static boolean counts(LocalDate day) {
        return Duties.festivals().stream().anyMatch(window -> window.contains(day, Calendars.table()));
    }
}
