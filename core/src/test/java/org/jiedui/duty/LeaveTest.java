package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.MotherId;
import org.junit.jupiter.api.Test;

/** Leave waives a period of which it takes at least half the days. */
class LeaveTest {

    @Test
    void exactly_half_of_the_days_is_enough() {
        assertEquals("WAIVED_LEAVE", april(Story.from("2026-04-01").onLeave("2026-04-16", "2026-04-30")));
        assertEquals("MISSED", april(Story.from("2026-04-01").onLeave("2026-04-17", "2026-04-30")));
    }

    @Test
    void a_month_of_31_days_needs_16() {
        assertEquals("WAIVED_LEAVE", may(Story.from("2026-05-01").onLeave("2026-04-01", "2026-05-16")));
        assertEquals("MISSED", may(Story.from("2026-05-01").onLeave("2026-04-01", "2026-05-15")));
    }

    @Test
    void days_named_twice_count_once() {
        assertEquals(
                "MISSED",
                april(Story.from("2026-04-01")
                        .onLeave("2026-04-01", "2026-04-14")
                        .onLeave("2026-04-10", "2026-04-14")
                        .onLeave("2026-04-05", "2026-04-08")));
        assertEquals(
                "WAIVED_LEAVE",
                april(Story.from("2026-04-01")
                        .onLeave("2026-04-20", "2026-04-20")
                        .onLeave("2026-04-01", "2026-04-14")));
    }

    @Test
    void what_was_kept_on_leave_is_done() {
        assertEquals(
                "DONE",
                april(Story.from("2026-04-01")
                        .onLeave("2026-04-01", "2026-04-30")
                        .call("c", "2026-04-04")));
    }

    @Test
    void a_waived_period_is_waived_from_its_first_day() {
        Story story = Story.from("2026-04-01").onLeave("2026-04-16", "2026-04-30");
        assertEquals(List.of("2026-04-01..2026-04-30 WAIVED_LEAVE"), story.rows("CHILD_CONTACT", "2026-04-01"));
    }

    @Test
    void the_days_of_a_shortened_year_are_those_left() {
        Story story = Story.between("2026-01-01", "2026-07-01").onLeave("2026-04-02", "2026-06-30");
        assertEquals(List.of("2026-01-01..2026-06-30 MISSED"), story.rows("VISIT", "2026-07-01"));
        story.onLeave("2026-04-01", "2026-04-01");
        assertEquals(List.of("2026-01-01..2026-06-30 WAIVED_LEAVE"), story.rows("VISIT", "2026-07-01"));
    }

    @Test
    void no_school_comes_before_leave() {
        Story story = Story.from("2026-08-01").under(Duties.s()).onLeave("2026-08-01", "2026-08-31");
        assertEquals(List.of("2026-08-01..2026-08-31 WAIVED_NO_SCHOOL"), story.rows("TEACHER_CONTACT", "2026-08-31"));
    }

    @Test
    void leave_of_another_mother_waives_nothing() {
        Story story = Story.from("2026-04-01");
        Leave others = new Leave(MotherId.of("M2"), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30"));
        DutySchedule schedule = DutySchedule.of(Duties.h(), Calendars.k(), Calendars.table());
        assertEquals(
                0,
                Completion.of(schedule.list(story.pairing(), List.of(), List.of(others), LocalDate.parse("2026-04-30")))
                        .waived());
    }

    @Test
    void refuses_a_leave_that_ends_before_it_begins() {
        LocalDate day = LocalDate.parse("2026-04-01");
        assertEquals(1, new Leave(Story.MOTHER, day, day).days().days());
        assertThrows(IllegalArgumentException.class, () -> new Leave(Story.MOTHER, day, day.minusDays(1)));
    }

    private static String april(Story story) {
        return story.status("CHILD_CONTACT", "2026-05-20").name();
    }

    private static String may(Story story) {
        return story.status("CHILD_CONTACT", "2026-06-20").name();
    }
}
