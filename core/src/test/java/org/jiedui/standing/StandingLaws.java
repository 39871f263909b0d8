package org.jiedui.standing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.duty.Case;
import org.jiedui.duty.Cases;

/** The laws of standing, each a check of any assessment on one case. */
final class StandingLaws {

    private static final int LATE_WINDOW = 8;
    private static final int DAYS_AHEAD = 60;

    private StandingLaws() {}

    /** R4: a warning that was cleared in time never counts again, on no later day. */
    static void clearedIsCleared(Assessing standing, Case given) {
        LocalDate asOf = given.asOf();
        Assessment before = standing.assess(given, asOf);
        if (before.disposition() != Disposition.WARNING) {
            return;
        }
        LocalDate on = before.findDate().orElseThrow();
        LocalDate month = on.minusDays(LATE_WINDOW);
        LocalDate met =
                given.choose(3, month.plusDays(1).datesUntil(asOf.plusDays(1)).toList());
        Case cured = given.and(Cases.universal("0", met, asOf));
        IntStream.rangeClosed(0, DAYS_AHEAD).mapToObj(asOf::plusDays).forEach(day -> {
            Assessment after = standing.assess(cured, day);
            assertNotEquals(before.findDate(), after.findDate(), "the warning is back on " + day);
            assertFalse(proposesFor(after, before), "the warning is proposed for on " + day);
        });
    }

    private static boolean proposesFor(Assessment proposal, Assessment warning) {
        return proposal.disposition() == Disposition.PROPOSAL
                && proposal.findDate().equals(warning.findDeadline().map(day -> day.plusDays(1)));
    }

    /** R4: one act, one sanction: a warning becomes its own proposal and no new warning comes beside it. */
    static void oneActOneSanction(Assessing standing, Case given) {
        Assessment now = standing.assess(given, given.asOf());
        if (now.disposition() != Disposition.WARNING) {
            return;
        }
        Case silent = given.ledger(given.entries().stream()
                .filter(entry -> !entry.recordedOn().isAfter(given.asOf()))
                .toList());
        LocalDate deadline = now.findDeadline().orElseThrow();
        given.asOf()
                .datesUntil(deadline.plusDays(1))
                .forEach(day -> assertTrue(now.equals(standing.assess(silent, day)), "another sanction on " + day));
        Assessment next = standing.assess(silent, deadline.plusDays(40));
        assertTrue(proposesFor(next, now), "the act is sanctioned by " + next);
    }

    /** R6: one more contact, on time or late, never worsens the standing. */
    static void keepingMoreNeverWorsens(Assessing standing, Case given) {
        LocalDate met = given.asOf().minusDays(given.pick() % 120);
        LocalDate recorded = met.plusDays(given.choose(11, List.of(0, 5, 30, 50)));
        Assessment before = standing.assess(given, given.asOf());
        Assessment after = standing.assess(given.and(Cases.universal("0", met, recorded)), given.asOf());
        assertTrue(Assessment.WORST_FIRST.compare(before, after) <= 0, before + " became " + after);
    }
}
