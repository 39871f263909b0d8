package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jiedui.duty.Duties;
import org.jiedui.duty.Story;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T-7: three months without a word to the child, from warning to proposal. */
class FailingStoryTest {

    private static final String NORMAL = "NORMAL - - - -";
    private static final String WARNED = "WARNING 2026-05-08 2026-06-07 CHILD_CONTACT_MISSED H-12;C-11";
    private static final String PROPOSED = "PROPOSAL 2026-06-08 2026-06-23 CHILD_CONTACT_MISSED H-12;H-33;C-11";

    private final Story story = Story.from("2026-01-10");

    @Test
    @Tag("H-33")
    void three_missed_months_warn_and_then_propose() {
        assertEquals(NORMAL, standing("2026-05-07"));
        assertEquals(WARNED, standing("2026-05-08"));
        assertEquals(WARNED, standing("2026-06-07"));
        assertEquals(PROPOSED, standing("2026-06-08"));
        assertEquals(PROPOSED, standing("2026-12-19"));
    }

    @Test
    @Tag("H-33")
    void a_contact_in_time_clears_the_warning() {
        story.call("05-20", "2026-05-20");
        assertEquals(WARNED, standing("2026-05-19"));
        assertEquals(NORMAL, standing("2026-05-20"));
        assertEquals(NORMAL, standing("2026-06-08"));
    }

    @Test
    void a_contact_after_the_deadline_changes_nothing() {
        story.call("06-08", "2026-06-08").call("06-09", "2026-06-09");
        assertEquals(PROPOSED, standing("2026-06-09"));
    }

    @Test
    void an_april_contact_recorded_in_the_late_window_prevents_it() {
        story.log("04-15", "2026-04-15", entry -> entry.recordedOn(LocalDate.parse("2026-05-07")));
        assertEquals(NORMAL, standing("2026-05-08"));
        assertEquals(NORMAL, standing("2026-06-08"));
    }

    @Test
    void an_april_contact_recorded_after_the_late_window_does_not() {
        story.log("04-15", "2026-04-15", entry -> entry.recordedOn(LocalDate.parse("2026-05-08")));
        assertEquals(WARNED, standing("2026-05-08"));
    }

    @Test
    void a_month_of_leave_starts_the_count_anew() {
        story.onLeave("2026-03-01", "2026-03-31");
        assertEquals(NORMAL, standing("2026-05-08"));
        assertEquals(NORMAL, standing("2026-07-07"));
        assertEquals("WARNING 2026-07-08 2026-08-07 CHILD_CONTACT_MISSED H-12;C-11", standing("2026-07-08"));
    }

    @Test
    void a_record_hit_suspends_on_the_day_without_a_time_to_cure() {
        RecordCheck hit = RecordCheck.of(Result.HIT, LocalDate.parse("2026-04-02"));
        assertEquals(
                "SUSPENSION 2026-04-02 - RECORD_HIT M-9",
                Standings.line(Standings.h().assess(hit, Standings.record(story, "2026-06-08"), day("2026-06-08"))));
    }

    @Test
    void the_other_plans_cite_their_own_clauses() {
        assertEquals(
                "PROPOSAL 2026-06-08 2026-06-23 CHILD_CONTACT_MISSED S-11a;C-11",
                standing(Standings.s(), story.under(Duties.s()), "2026-06-08"));
        assertEquals(
                "WARNING 2026-05-08 2026-06-07 CHILD_CONTACT_MISSED E-8;C-11",
                standing(Standings.e(), story.under(Duties.e()), "2026-06-07"));
    }

    private String standing(String day) {
        return standing(Standings.h(), story, day);
    }

    private static String standing(Assessor assessor, Story story, String day) {
        return Standings.line(assessor.assess(Standings.CLEAR, Standings.record(story, day), day(day)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
