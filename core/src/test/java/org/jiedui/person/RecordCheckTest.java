package org.jiedui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.person.RecordCheck.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("M-9")
class RecordCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @ParameterizedTest
    @CsvSource({"2025-03-01, 2026-03-01", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28", "2024-12-31, 2025-12-31"})
    void an_answer_lapses_exactly_one_year_after_the_query(LocalDate queried, LocalDate lapse) {
        RecordCheck check = RecordCheck.of(Result.CLEAR, queried);
        assertEquals(Optional.of(lapse), check.findLapse());
        assertFalse(check.isLapsedOn(lapse.minusDays(1)));
        assertTrue(check.isLapsedOn(lapse));
    }

    @Test
    void a_hit_lapses_too_and_stays_a_hit() {
        RecordCheck hit = RecordCheck.of(Result.HIT, DAY);
        assertTrue(hit.isLapsedOn(DAY.plusYears(1)));
        assertTrue(hit.isHit());
    }

    @Test
    void a_hit_without_a_day_is_a_hit_that_never_lapses() {
        RecordCheck hit = RecordCheck.undated(Result.HIT);
        assertTrue(hit.isHit());
        assertEquals(Optional.empty(), hit.findLapse());
        assertFalse(hit.isLapsedOn(LocalDate.MAX));
        assertTrue(hit.isPendingOn(DAY));
    }

    @Test
    void a_query_that_was_not_answered_does_not_lapse_and_is_pending_for_ever() {
        RecordCheck asked = RecordCheck.of(Result.UNANSWERED, DAY);
        assertEquals(Optional.empty(), asked.findLapse());
        assertFalse(asked.isLapsedOn(DAY.plusYears(5)));
        assertTrue(asked.isPendingOn(DAY.plusYears(5)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"CLEAR", "HIT"})
    void an_answer_is_pending_until_its_day_has_come(Result result) {
        RecordCheck check = RecordCheck.of(result, DAY);
        assertTrue(check.isPendingOn(DAY.minusDays(1)));
        assertFalse(check.isPendingOn(DAY));
        assertFalse(check.isPendingOn(DAY.plusYears(2)));
    }

    @Test
    void a_clear_answer_without_a_day_is_pending() {
        assertTrue(RecordCheck.undated(Result.CLEAR).isPendingOn(DAY));
        assertFalse(RecordCheck.undated(Result.CLEAR).isLapsedOn(DAY));
    }

    @Test
    void no_query_is_like_one_that_was_not_answered_on_an_unknown_day() {
        assertEquals(RecordCheck.undated(Result.UNANSWERED), RecordCheck.none());
        assertEquals(
                RecordCheck.none().hashCode(),
                RecordCheck.undated(Result.UNANSWERED).hashCode());
        assertNotEquals(RecordCheck.none(), RecordCheck.of(Result.UNANSWERED, DAY));
        assertNotEquals(RecordCheck.of(Result.CLEAR, DAY), RecordCheck.of(Result.HIT, DAY));
        assertEquals(Optional.empty(), RecordCheck.none().findQueriedOn());
    }
}
