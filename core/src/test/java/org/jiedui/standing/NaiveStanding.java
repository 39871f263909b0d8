package org.jiedui.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.duty.Case;
import org.jiedui.duty.ContactOutcome;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyStatus;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.duty.Scheduling;
import org.jiedui.rule.Code;

/** A second reading of the contract for one pairing, record check left out. Each planted bug is one method gone wrong. */
class NaiveStanding implements Assessing {

    @Override
    public Assessment assess(Case given, LocalDate asOf) {
        List<Occurrence> months = Scheduling.REAL.list(given, asOf).stream()
                .filter(row -> row.duty().equals(DutyId.of("CHILD_CONTACT")))
                .toList();
        for (int i : order(months.size())) {
            boolean run = isMissed(months.get(i)) && isMissed(months.get(i - 1)) && isMissed(months.get(i - 2));
            LocalDate last = months.get(i).last();
            if (run && !last.plusDays(8).isAfter(asOf) && !isCleared(given, last, asOf)) {
                return consequence(given, last, asOf);
            }
        }
        return Assessment.normal();
    }

    /** The months in the order in which their warnings decide: all but the first two. */
    List<Integer> order(int months) {
        return IntStream.range(2, months).boxed().toList();
    }

    private static boolean isMissed(Occurrence month) {
        return month.status() == DutyStatus.MISSED;
    }

    boolean isCleared(Case given, LocalDate last, LocalDate asOf) {
        return given.entries().stream().anyMatch(entry -> clears(given, entry, last, asOf));
    }

    boolean clears(Case given, LedgerEntry entry, LocalDate last, LocalDate asOf) {
        return isContact(given, entry) && isInTime(entry, last, asOf) && isRecorded(entry, last, asOf);
    }

    static boolean isContact(Case given, LedgerEntry entry) {
        return entry.outcome() == ContactOutcome.COMPLETED
                && entry.counterparts().contains(Counterpart.CHILD)
                && entry.mother().equals(given.pairing().mother())
                && entry.children().contains(given.pairing().child().id());
    }

    /** Dated after the month and not after the deadline, 38 days after the month. */
    boolean isInTime(LedgerEntry entry, LocalDate last, LocalDate asOf) {
        return entry.happenedOn().isAfter(last)
                && !entry.happenedOn().isAfter(last.plusDays(38))
                && !entry.happenedOn().isAfter(asOf);
    }

    boolean isRecorded(LedgerEntry entry, LocalDate last, LocalDate asOf) {
        return !entry.recordedOn().isAfter(asOf) && !entry.recordedOn().isAfter(last.plusDays(45));
    }

    private static Assessment consequence(Case given, LocalDate last, LocalDate asOf) {
        StandingPolicy policy = Standings.policy(given.plan());
        Code reason = Code.of("CHILD_CONTACT_MISSED");
        return asOf.isAfter(last.plusDays(38))
                ? Assessment.proposal(last.plusDays(39), last.plusDays(54), reason, policy.proposalClauses())
                : Assessment.warning(last.plusDays(8), last.plusDays(38), reason, policy.warningClauses());
    }
}
