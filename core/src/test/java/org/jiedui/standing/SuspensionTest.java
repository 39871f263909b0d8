package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jiedui.duty.Story;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 暂停: what the record check alone brings about. */
class SuspensionTest {

    private static final String NORMAL = "NORMAL - - - -";

    @Test
    @Tag("M-9")
    void a_hit_suspends_from_the_day_of_the_query() {
        assertEquals("SUSPENSION 2026-03-01 - RECORD_HIT M-9", standing(hit("2026-03-01"), "2026-03-01"));
        assertEquals("SUSPENSION 2026-03-01 - RECORD_HIT M-9", standing(hit("2026-03-01"), "2027-02-28"));
    }

    @Test
    @Tag("M-9")
    void a_hit_without_a_day_or_with_one_to_come_suspends_from_the_day_asked_about() {
        assertEquals("SUSPENSION 2026-03-01 - RECORD_HIT M-9", standing(hit("2026-03-02"), "2026-03-01"));
        assertEquals("SUSPENSION 2026-03-01 - RECORD_HIT M-9", standing(RecordCheck.undated(Result.HIT), "2026-03-01"));
    }

    @Test
    @Tag("M-9")
    void a_check_lapses_after_a_year() {
        RecordCheck check = RecordCheck.of(Result.CLEAR, LocalDate.parse("2025-03-01"));
        assertEquals(NORMAL, standing(check, "2026-02-28"));
        assertEquals("SUSPENSION 2026-03-01 - RECORD_CHECK_LAPSED M-9", standing(check, "2026-03-01"));
        assertEquals("SUSPENSION 2026-03-01 - RECORD_CHECK_LAPSED M-9", standing(check, "2026-08-01"));
    }

    @Test
    void a_year_from_29_february_is_28_february() {
        RecordCheck check = RecordCheck.of(Result.CLEAR, LocalDate.parse("2024-02-29"));
        assertEquals("SUSPENSION 2025-02-28 - RECORD_CHECK_LAPSED M-9", standing(check, "2026-03-01"));
    }

    @Test
    void a_hit_that_has_lapsed_gives_both_reasons_and_the_earlier_day() {
        assertEquals(
                "SUSPENSION 2025-02-01 - RECORD_HIT;RECORD_CHECK_LAPSED M-9",
                standing(hit("2025-02-01"), "2026-03-01"));
    }

    @Test
    void a_pending_check_never_suspends() {
        assertEquals(NORMAL, standing(RecordCheck.none(), "2026-03-01"));
        assertEquals(NORMAL, standing(RecordCheck.undated(Result.CLEAR), "2026-03-01"));
        assertEquals(NORMAL, standing(RecordCheck.of(Result.UNANSWERED, LocalDate.parse("2020-01-01")), "2026-03-01"));
        assertEquals(NORMAL, standing(RecordCheck.of(Result.CLEAR, LocalDate.parse("2026-04-01")), "2026-03-01"));
    }

    private static RecordCheck hit(String day) {
        return RecordCheck.of(Result.HIT, LocalDate.parse(day));
    }

    private static String standing(RecordCheck check, String day) {
        return Standings.line(
                Standings.h().assess(check, Standings.record(Story.from("2026-02-01"), day), LocalDate.parse(day)));
    }
}
