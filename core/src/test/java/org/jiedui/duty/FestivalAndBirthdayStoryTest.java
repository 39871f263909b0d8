package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T-6: one festival a year, one visit a year, one birthday a year. */
class FestivalAndBirthdayStoryTest {

    private static final String ALL_2027 = "2027-01-01..2027-12-31 ";
    private static final String BIRTHDAY_2027 = "2027-02-21..2027-03-07 ";

    private final Story story = Story.between("2027-01-01", "2028-01-01");

    @Test
    @Tag("H-14")
    @Tag("H-15")
    void a_home_visit_on_new_years_eve_2027_is_a_visit_and_a_festival() {
        story.festivalVisit("02-05", "2027-02-05");
        assertEquals(List.of(ALL_2027 + "DONE by 02-05"), story.rows("FESTIVAL", "2027-12-31"));
        assertEquals(List.of(ALL_2027 + "DONE by 02-05"), story.rows("VISIT", "2027-12-31"));
    }

    @Test
    void a_table_that_is_a_day_late_would_lose_the_festival() {
        story.festivalVisit("02-05", "2027-02-05").festivals(year -> Optional.of(aDayLate()));
        assertEquals(List.of(ALL_2027 + "OPEN"), story.rows("FESTIVAL", "2027-12-31"));
    }

    @Test
    @Tag("H-15")
    void the_spring_festival_window_ends_with_the_lantern_festival() {
        assertEquals(List.of(ALL_2027 + "OPEN"), festivalAfterVisitOn("2027-02-04"));
        assertEquals(List.of(ALL_2027 + "DONE by V"), festivalAfterVisitOn("2027-02-20"));
        assertEquals(List.of(ALL_2027 + "OPEN"), festivalAfterVisitOn("2027-02-21"));
    }

    @Test
    @Tag("E-9")
    void under_the_county_plan_a_visit_is_a_home_visit() {
        story.under(Duties.e()).festivalVisit("home", "2027-02-05");
        assertEquals(List.of(ALL_2027 + "DONE by home"), story.rows("FESTIVAL", "2027-12-31"));
        assertEquals(List.of(ALL_2027 + "DONE by home"), story.rows("VISIT", "2027-12-31"));

        Story atSchool = Story.between("2027-01-01", "2028-01-01")
                .log(
                        "school",
                        "2027-02-05",
                        Channel.IN_PERSON,
                        entry -> entry.at(Venue.SCHOOL).doing(Set.of(Activity.VISIT)));
        assertEquals(List.of(ALL_2027 + "DONE by school"), atSchool.rows("VISIT", "2027-12-31"));
        assertEquals(List.of(ALL_2027 + "OPEN"), atSchool.under(Duties.e()).rows("VISIT", "2027-12-31"));
    }

    @Test
    @Tag("H-15")
    void childrens_day_together_is_a_festival() {
        Story of2026 = Story.from("2026-01-01").festivalVisit("06-01", "2026-06-01");
        assertEquals(List.of("2026-01-01..2026-12-31 DONE by 06-01"), of2026.rows("FESTIVAL", "2026-06-01"));
    }

    @Test
    @Tag("S-11d")
    void a_leap_day_child_has_its_birthday_on_28_february_in_common_years() {
        assertEquals(List.of(BIRTHDAY_2027 + "DONE by B"), birthdayKeptOn("2027-03-07"));
        assertEquals(List.of(BIRTHDAY_2027 + "DONE by B"), birthdayKeptOn("2027-02-21"));
        assertEquals(List.of(BIRTHDAY_2027 + "MISSED"), birthdayKeptOn("2027-03-08"));
        assertEquals(List.of(BIRTHDAY_2027 + "MISSED"), birthdayKeptOn("2027-02-20"));
    }

    @Test
    @Tag("S-11d")
    void a_leap_day_child_has_its_birthday_on_its_day_in_leap_years() {
        Story of2028 = Story.from("2028-01-01").under(Duties.s()).child(Story.pupil("2016-02-29"));
        assertEquals(List.of("2028-02-22..2028-03-07 MISSED"), of2028.rows("BIRTHDAY", "2028-03-08"));
    }

    @Test
    void a_festival_visit_is_a_birthday_only_if_it_was_recorded_as_one() {
        Story leapDay = Story.from("2027-01-01").under(Duties.s()).child(Story.pupil("2016-02-29"));
        leapDay.festivalVisit("festival", "2027-02-21");
        assertEquals(List.of(BIRTHDAY_2027 + "MISSED"), leapDay.rows("BIRTHDAY", "2027-06-01"));
        leapDay.log(
                "both",
                "2027-02-21",
                Channel.IN_PERSON,
                entry -> entry.doing(Set.of(Activity.FESTIVAL, Activity.BIRTHDAY)));
        assertEquals(List.of(BIRTHDAY_2027 + "DONE by both"), leapDay.rows("BIRTHDAY", "2027-06-01"));
    }

    private static List<String> festivalAfterVisitOn(String day) {
        return Story.between("2027-01-01", "2028-01-01").festivalVisit("V", day).rows("FESTIVAL", "2027-12-31");
    }

    private static List<String> birthdayKeptOn(String day) {
        return Story.between("2027-01-01", "2028-01-01")
                .under(Duties.s())
                .child(Story.pupil("2016-02-29"))
                .log("B", day, Channel.IN_PERSON, entry -> entry.doing(Set.of(Activity.BIRTHDAY)))
                .rows("BIRTHDAY", "2027-06-01");
    }

    private static FestivalDates aDayLate() {
        return new FestivalDates(
                LocalDate.parse("2027-02-06"),
                LocalDate.parse("2027-02-21"),
                LocalDate.parse("2027-06-09"),
                LocalDate.parse("2027-09-15"));
    }
}
