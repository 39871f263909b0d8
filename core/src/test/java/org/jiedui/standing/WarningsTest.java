package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedui.duty.ContactOutcome;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.Story;
import org.junit.jupiter.api.Test;

/** Which months warn, and what clears a warning. */
class WarningsTest {

    private final Story story = Story.from("2026-02-01");

    @Test
    void every_month_from_the_third_of_a_run_warns() {
        assertEquals(
                List.of("2026-05-08..2026-06-07", "2026-06-08..2026-07-08", "2026-07-08..2026-08-07"),
                warnings("2026-07-08"));
    }

    @Test
    void two_missed_months_do_not_warn() {
        story.call("c", "2026-04-30");
        assertEquals(List.of(), warnings("2026-07-07"));
        assertEquals(List.of("2026-08-08..2026-09-07"), warnings("2026-08-08"));
    }

    @Test
    void a_warning_has_not_begun_while_the_month_may_still_be_kept() {
        assertEquals(List.of(), warnings("2026-05-07"));
        assertEquals(List.of("2026-05-08..2026-06-07"), warnings("2026-05-08"));
    }

    @Test
    void one_contact_clears_every_warning_it_is_in_time_for() {
        story.call("c", "2026-06-07");
        assertEquals(
                List.of("2026-05-08..2026-06-07 cleared by c", "2026-06-08..2026-07-08 cleared by c"),
                warnings("2026-06-08"));
    }

    @Test
    void a_contact_clears_from_the_day_after_the_month_to_the_deadline() {
        assertEquals(List.of("2026-05-08..2026-06-07 cleared by c"), aprilsAfterCallOn("2026-05-01"));
        assertEquals(List.of("2026-05-08..2026-06-07 cleared by c"), aprilsAfterCallOn("2026-06-07"));
        assertEquals(List.of("2026-05-08..2026-06-07"), aprilsAfterCallOn("2026-06-08"));
    }

    @Test
    void a_contact_dated_in_the_missed_month_clears_nothing() {
        story.log("c", "2026-04-30", entry -> entry.recordedOn(LocalDate.parse("2026-05-09")));
        assertEquals(List.of("2026-05-08..2026-06-07"), warnings("2026-05-09"));
    }

    @Test
    void a_contact_recorded_up_to_seven_days_after_the_deadline_clears() {
        assertEquals(List.of("2026-05-08..2026-06-07"), aprilsAfterCallRecordedOn("2026-06-14", "2026-06-13"));
        assertEquals(
                List.of("2026-05-08..2026-06-07 cleared by c"), aprilsAfterCallRecordedOn("2026-06-14", "2026-06-14"));
        assertEquals(List.of("2026-05-08..2026-06-07"), aprilsAfterCallRecordedOn("2026-06-15", "2026-06-15"));
    }

    @Test
    void a_contact_recorded_too_late_to_keep_its_month_may_still_clear() {
        story.log("c", "2026-05-31", entry -> entry.recordedOn(LocalDate.parse("2026-06-14")));
        assertEquals(List.of("2026-05-08..2026-06-07 cleared by c", "2026-06-08..2026-07-08"), warnings("2026-06-14"));
    }

    @Test
    void only_a_completed_contact_with_the_child_clears() {
        story.log("c", "2026-05-20", entry -> entry.with(Set.of(Counterpart.CARER))).log(
                "d", "2026-05-21", entry -> entry.outcome(ContactOutcome.NOT_MET));
        assertEquals(List.of("2026-05-08..2026-06-07"), warnings("2026-05-21"));
        story.call("f", "2026-05-23").call("e", "2026-05-23");
        assertEquals(List.of("2026-05-08..2026-06-07 cleared by e"), warnings("2026-05-23"));
    }

    @Test
    void the_earliest_warning_not_cleared_decides() {
        story.call("c", "2026-05-02");
        assertEquals("NORMAL - - - -", standing("2026-08-08"));
        assertEquals("WARNING 2026-09-08 2026-10-08 CHILD_CONTACT_MISSED H-12;C-11", standing("2026-10-07"));
    }

    @Test
    void a_later_warning_that_is_cleared_does_not_take_back_a_proposal() {
        story.call("c", "2026-06-20");
        assertEquals(List.of("2026-05-08..2026-06-07", "2026-06-08..2026-07-08 cleared by c"), warnings("2026-06-20"));
        assertEquals("PROPOSAL 2026-06-08 2026-06-23 CHILD_CONTACT_MISSED H-12;H-33;C-11", standing("2026-06-20"));
    }

    @Test
    void a_run_does_not_reach_over_two_pairings_of_the_same_people() {
        Story first = Story.between("2026-01-01", "2026-03-01");
        Story second = Story.from("2026-03-01");
        assertEquals(List.of(), warnings(first, "2026-04-08"));
        assertEquals(List.of(), warnings(second, "2026-05-31"));
    }

    private List<String> aprilsAfterCallOn(String day) {
        return warnings(Story.from("2026-02-01").call("c", day), "2026-06-08").subList(0, 1);
    }

    private static List<String> aprilsAfterCallRecordedOn(String recorded, String asOf) {
        Story story =
                Story.from("2026-02-01").log("c", "2026-06-07", entry -> entry.recordedOn(LocalDate.parse(recorded)));
        return warnings(story, asOf).subList(0, 1);
    }

    private List<String> warnings(String day) {
        return warnings(story, day);
    }

    private static List<String> warnings(Story story, String day) {
        return Standings.h().warnings(Standings.record(story, day), LocalDate.parse(day)).stream()
                .map(WarningsTest::row)
                .toList();
    }

    private static String row(Warning warning) {
        return warning.on() + ".." + warning.deadline()
                + warning.findClearedBy().map(entry -> " cleared by " + entry).orElse("");
    }

    private String standing(String day) {
        return Standings.line(
                Standings.h().assess(Standings.CLEAR, Standings.record(story, day), LocalDate.parse(day)));
    }
}
