package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** C-10: completion is done by done and missed. */
class CompletionTest {

    private static final DutyId DUTY = DutyId.of("CHILD_CONTACT");
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    @Test
    void what_is_waived_open_or_unjudged_is_left_out_of_the_rate() {
        Completion completion = Completion.of(
                Stream.of(DutyStatus.values()).map(CompletionTest::occurrence).toList());
        assertEquals(Optional.of(new BigDecimal("50.00")), completion.findRate());
        assertEquals(3, completion.waived());
        assertEquals(7, completion.total());
    }

    @Test
    void the_rate_is_rounded_half_up_to_two_decimals() {
        assertEquals(Optional.of(new BigDecimal("66.67")), rate(2, 1));
        assertEquals(Optional.of(new BigDecimal("33.33")), rate(1, 2));
        assertEquals(Optional.of(new BigDecimal("3.13")), rate(1, 31));
        assertEquals(Optional.of(new BigDecimal("100.00")), rate(3, 0));
        assertEquals(Optional.of(new BigDecimal("0.00")), rate(0, 1));
    }

    @Test
    void there_is_no_rate_where_nothing_is_judged() {
        assertEquals(Optional.empty(), Completion.of(List.of()).findRate());
        assertEquals(
                Optional.empty(),
                Completion.of(List.of(occurrence(DutyStatus.OPEN))).findRate());
    }

    @Test
    void the_counts_of_the_parts_add_up_to_those_of_the_whole() {
        List<Occurrence> some = many(DutyStatus.DONE, 2);
        List<Occurrence> more = Stream.concat(many(DutyStatus.DONE, 1).stream(), many(DutyStatus.MISSED, 4).stream())
                .toList();
        List<Occurrence> all = Stream.concat(some.stream(), more.stream()).toList();
        assertEquals(Completion.of(all), Completion.of(some).plus(Completion.of(more)));
    }

    @Test
    void an_occurrence_is_done_by_an_entry_and_only_then() {
        assertThrows(IllegalArgumentException.class, () -> Occurrence.notDone(DUTY, DAY, DAY, DutyStatus.DONE));
        assertThrows(
                IllegalArgumentException.class, () -> Occurrence.notDone(DUTY, DAY, DAY.minusDays(1), DutyStatus.OPEN));
    }

    private static Optional<BigDecimal> rate(int done, int missed) {
        return Completion.of(many(DutyStatus.DONE, done))
                .plus(Completion.of(many(DutyStatus.MISSED, missed)))
                .findRate();
    }

    private static List<Occurrence> many(DutyStatus status, int count) {
        return Collections.nCopies(count, occurrence(status));
    }

    private static Occurrence occurrence(DutyStatus status) {
        return status == DutyStatus.DONE
                ? Occurrence.done(DUTY, DAY, DAY, EntryId.of("L1"))
                : Occurrence.notDone(DUTY, DAY, DAY, status);
    }
}
