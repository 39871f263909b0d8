package org.jiedui.duty;

import static org.jiedui.duty.Calendars.term;
import static org.jiedui.duty.Season.AUTUMN;
import static org.jiedui.duty.Season.SPRING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jiedui.person.MotherId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The school's plan: the class teacher every month that has a school day. */
class SchoolMonthsTest {

    @Test
    @Tag("S-11c")
    void july_has_a_school_day_and_august_none() {
        assertEquals(
                List.of("2026-07-01..2026-07-31 MISSED", "2026-08-01..2026-08-31 WAIVED_NO_SCHOOL"),
                teacher(Story.from("2026-07-01"), "2026-08-31"));
    }

    @Test
    void one_school_day_makes_a_month_a_school_month() {
        Story story = Story.from("2026-02-01").terms(term("420500000000", 2025, SPRING, "2026-02-28", "2026-04-01"));
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 MISSED",
                        "2026-03-01..2026-03-31 MISSED",
                        "2026-04-01..2026-04-30 MISSED",
                        "2026-05-01..2026-05-31 WAIVED_NO_SCHOOL"),
                teacher(story, "2026-05-31"));
    }

    @Test
    void a_month_of_a_school_year_without_terms_is_not_judged() {
        assertEquals(
                List.of("2026-08-01..2026-08-31 WAIVED_NO_SCHOOL", "2026-09-01..2026-09-30 NO_CALENDAR"),
                teacher(Story.from("2026-08-01"), "2026-12-01").subList(0, 2));
    }

    @Test
    void a_term_that_reaches_into_an_unknown_school_year_still_counts() {
        Story story = Story.from("2026-08-01").terms(term("420500000000", 2026, AUTUMN, "2026-08-31", "2027-01-20"));
        assertEquals(List.of("2026-08-01..2026-08-31 NO_CALENDAR"), teacher(story, "2026-08-31"));
        asked(story, "2026-08-31");
        assertEquals(List.of("2026-08-01..2026-08-31 DONE by t"), teacher(story, "2026-08-31"));
    }

    @Test
    @Tag("S-11c")
    void a_contact_outside_the_term_keeps_nothing() {
        assertEquals(
                List.of("2026-07-01..2026-07-31 DONE by t"),
                teacher(asked(Story.from("2026-07-01"), "2026-07-03"), "2026-07-31"));
        assertEquals(
                List.of("2026-07-01..2026-07-31 OPEN"),
                teacher(asked(Story.from("2026-07-01"), "2026-07-04"), "2026-07-31"));
    }

    @Test
    void a_class_teacher_is_waived_before_anything_else() {
        Story story = Story.from("2026-08-01").child(Story.pupil("2016-05-20").classTeacher(Story.MOTHER));
        assertEquals(
                List.of("2026-08-01..2026-08-31 WAIVED_SELF", "2026-09-01..2026-09-30 WAIVED_SELF"),
                teacher(story, "2026-09-30"));
    }

    @Test
    void another_mother_as_class_teacher_changes_nothing() {
        Story story = Story.from("2026-07-01").child(Story.pupil("2016-05-20").classTeacher(MotherId.of("M2")));
        assertEquals(List.of("2026-07-01..2026-07-31 OPEN"), teacher(story, "2026-07-31"));
    }

    private static Story asked(Story story, String day) {
        return story.log("t", day, entry -> entry.with(Set.of(Counterpart.CLASS_TEACHER)));
    }

    private static List<String> teacher(Story story, String day) {
        return story.under(Duties.s()).rows("TEACHER_CONTACT", day);
    }
}
