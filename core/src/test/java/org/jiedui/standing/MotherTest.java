package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedui.duty.Duties;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.Story;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.rule.ClauseId;
import org.junit.jupiter.api.Test;

/** A mother stands where the worst of her active pairings puts her. */
class MotherTest {

    private static final Story SILENT_SINCE_FEBRUARY = Story.from("2026-02-01");
    private static final Story SILENT_SINCE_MARCH = Story.from("2026-03-01");
    private static final Story IN_TOUCH = Story.from("2026-05-02").call("c", "2026-05-20");

    @Test
    void the_worst_comes_first() {
        assertEquals(
                "PROPOSAL 2026-06-08 2026-06-23 CHILD_CONTACT_MISSED H-12;H-33;C-11",
                standing("2026-06-08", IN_TOUCH, SILENT_SINCE_MARCH, SILENT_SINCE_FEBRUARY));
        assertEquals(
                "WARNING 2026-05-08 2026-06-07 CHILD_CONTACT_MISSED H-12;C-11",
                standing("2026-06-07", IN_TOUCH, SILENT_SINCE_MARCH, SILENT_SINCE_FEBRUARY));
    }

    @Test
    void among_equals_the_earliest_comes_first() {
        assertEquals(
                "PROPOSAL 2026-06-08 2026-06-23 CHILD_CONTACT_MISSED H-12;H-33;C-11",
                standing("2026-09-01", SILENT_SINCE_MARCH, SILENT_SINCE_FEBRUARY));
    }

    @Test
    void a_suspension_is_worse_than_a_proposal() {
        RecordCheck hit = RecordCheck.of(Result.HIT, LocalDate.parse("2026-06-10"));
        assertEquals("SUSPENSION 2026-06-10 - RECORD_HIT M-9", standing(hit, "2026-06-10", SILENT_SINCE_FEBRUARY));
    }

    @Test
    void only_pairings_active_on_the_day_count() {
        Story ended = Story.between("2026-02-01", "2026-06-08");
        assertEquals("NORMAL - - - -", standing("2026-06-08", ended, IN_TOUCH));
        assertEquals("none", standing("2026-06-08", ended));
        assertEquals(
                "WARNING 2026-05-08 2026-06-07 CHILD_CONTACT_MISSED H-12;C-11",
                standing("2026-06-07", ended, IN_TOUCH));
        assertEquals("none", standing(RecordCheck.undated(Result.HIT), "2026-06-08", ended));
        assertEquals("none", standing("2026-01-31", SILENT_SINCE_FEBRUARY));
    }

    @Test
    void refuses_a_policy_without_numbers_clauses_or_its_duty() {
        List<ClauseId> clauses = List.of(ClauseId.of("C-11"));
        DutyId duty = DutyId.of("CHILD_CONTACT");
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 0, 30, 15, clauses, clauses));
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 13, 30, 15, clauses, clauses));
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 3, 0, 15, clauses, clauses));
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 3, 30, 367, clauses, clauses));
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 3, 30, 15, List.of(), clauses));
        assertThrows(IllegalArgumentException.class, () -> new StandingPolicy(duty, 3, 30, 15, clauses, List.of()));
        StandingPolicy good = new StandingPolicy(duty, 3, 30, 15, clauses, clauses);
        DutyPolicy without = new DutyPolicy(List.of(Duties.h().duty(DutyId.of("VISIT"))), 7);
        assertThrows(IllegalArgumentException.class, () -> Assessor.of(good, without));
    }

    private static String standing(String day, Story... stories) {
        return standing(Standings.CLEAR, day, stories);
    }

    private static String standing(RecordCheck check, String day, Story... stories) {
        List<PairingRecord> records = Arrays.stream(stories)
                .map(story -> Standings.record(story, day))
                .toList();
        return Standings.h()
                .findForMother(check, records, LocalDate.parse(day))
                .map(Standings::line)
                .orElse("none");
    }
}
