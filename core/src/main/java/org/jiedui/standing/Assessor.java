package org.jiedui.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.DutyStatus;
import org.jiedui.duty.EntryId;
import org.jiedui.duty.Keeping;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.person.RecordCheck;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;

/**
 * Says where a mother stands on a day: a pure function of her record check, her pairings' duties and ledgers, and the
 * programme. It proposes; a person decides (C-11).
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Assessor {

    private static final Code RECORD_HIT = Code.of("RECORD_HIT");
    private static final Code RECORD_CHECK_LAPSED = Code.of("RECORD_CHECK_LAPSED");
    private static final List<ClauseId> RECORD_CHECK = List.of(ClauseId.of("M-9"));

    private final StandingPolicy policy;
    private final Keeping cure;
    private final int lateDays;
    private final Code missed;

    private Assessor(StandingPolicy policy, DutyPolicy duties) {
        this.policy = policy;
        this.cure = duties.duty(policy.duty()).keeping();
        this.lateDays = duties.lateDays();
        this.missed = Code.of(policy.duty() + "_MISSED");
    }

    /**
     * The assessor of a programme.
     *
     * @param policy when failing has consequences
     * @param duties the duties of the same programme
     * @return the assessor
     * @throws IllegalArgumentException if the duty that counts is none of them
     */
    public static Assessor of(StandingPolicy policy, DutyPolicy duties) {
        return new Assessor(policy, duties);
    }

    /**
     * Where a mother stands: the worst of what holds for each of her active pairings; among equals the earliest.
     *
     * @param check her last record check
     * @param records her pairings; those not active on the day are left out
     * @param asOf the day asked about
     * @return empty if none is active
     */
    public Optional<Assessment> findForMother(RecordCheck check, Collection<PairingRecord> records, LocalDate asOf) {
        return records.stream()
                .filter(record -> record.pairing().isActiveOn(asOf))
                .map(record -> assess(check, record, asOf))
                .min(Assessment.WORST_FIRST);
    }

    /**
     * Where a mother stands by one pairing alone.
     *
     * @param check her last record check
     * @param record the pairing, active on the day
     * @param asOf the day asked about
     * @return the assessment
     */
    public Assessment assess(RecordCheck check, PairingRecord record, LocalDate asOf) {
        return findSuspension(check, asOf)
                .or(() -> warnings(record, asOf).stream()
                        .filter(warning -> !warning.isCleared())
                        .findFirst()
                        .map(warning -> consequence(warning, asOf)))
                .orElse(Assessment.normal());
    }

    /**
     * Every warning of a pairing that has begun, cleared or not.
     *
     * @param record the pairing
     * @param asOf the day asked about
     * @return by the day of the warning
     */
    public List<Warning> warnings(PairingRecord record, LocalDate asOf) {
        List<Warning> warnings = new ArrayList<>();
        int run = 0;
        for (Occurrence month : months(record)) {
            run = month.status() == DutyStatus.MISSED ? run + 1 : 0;
            LocalDate on = month.last().plusDays(lateDays + 1L);
            if (run >= policy.missesInARow() && !on.isAfter(asOf)) {
                Warning warning = Warning.open(month, on, on.plusDays(policy.cureDays()));
                warnings.add(
                        findCure(warning, record, asOf).map(warning::clearedBy).orElse(warning));
            }
        }
        return List.copyOf(warnings);
    }

    private List<Occurrence> months(PairingRecord record) {
        return record.occurrences().stream()
                .filter(occurrence -> occurrence.duty().equals(policy.duty()))
                .sorted(Occurrence.IN_ORDER)
                .toList();
    }

    private Optional<EntryId> findCure(Warning warning, PairingRecord record, LocalDate asOf) {
        LocalDate lastRecord = warning.deadline().plusDays(lateDays);
        return record.entries().stream()
                .filter(entry -> record.pairing().holds(entry) && cure.accepts(entry))
                .filter(entry -> entry.happenedOn().isAfter(warning.month().last()))
                .filter(entry -> !entry.happenedOn().isAfter(warning.deadline()))
                .filter(entry ->
                        !entry.recordedOn().isAfter(asOf) && !entry.recordedOn().isAfter(lastRecord))
                .min(LedgerEntry.IN_ORDER)
                .map(LedgerEntry::id);
    }

    private Assessment consequence(Warning warning, LocalDate asOf) {
        if (!asOf.isAfter(warning.deadline())) {
            return Assessment.warning(warning.on(), warning.deadline(), missed, policy.warningClauses());
        }
        LocalDate proposed = warning.deadline().plusDays(1);
        return Assessment.proposal(proposed, proposed.plusDays(policy.replyDays()), missed, policy.proposalClauses());
    }

    private static Optional<Assessment> findSuspension(RecordCheck check, LocalDate asOf) {
        List<Code> reasons = new ArrayList<>();
        LocalDate on = asOf;
        if (check.isLapsedOn(asOf)) {
            on = check.findLapse().orElse(asOf);
            reasons.add(RECORD_CHECK_LAPSED);
        }
        if (check.isHit()) {
            on = check.findQueriedOn().filter(day -> !day.isAfter(asOf)).orElse(asOf);
            reasons.add(0, RECORD_HIT);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Assessment.suspension(on, reasons, RECORD_CHECK));
    }
}
