package org.jiedui.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.Keeping;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.pairing.PairingId;
import org.jiedui.standing.StandingFact.WarningGiven;

/**
 * Whether failed duty is a ground for revocation on a day: a warning was given, its days to cure are over, and no
 * contact cleared it in that time (C-11).
 *
 * @param policy the programme's section
 * @param duties says what clears a warning, and for how long an entry may be late
 * @param day the day
 */
public record Grounds(StandingPolicy policy, DutyPolicy duties, LocalDate day) {

    /**
     * Whether some warning stands.
     *
     * @param warnings the warnings that count
     * @param ledger gives the entries of a pairing
     * @return true if there is a warning whose deadline has passed and that nothing cleared
     */
    public boolean stand(Collection<WarningGiven> warnings, Function<PairingId, List<LedgerEntry>> ledger) {
        return warnings.stream()
                .anyMatch(warning ->
                        day.isAfter(warning.deadline()) && !isCleared(warning, ledger.apply(warning.pairing())));
    }

    /**
     * Whether a contact clears a warning, however late the warning was given.
     *
     * @param warning the warning
     * @param entries the ledger of its pairing
     * @return true if there was one after the month and by the deadline
     */
    public boolean isCleared(WarningGiven warning, Collection<LedgerEntry> entries) {
        return entries.stream().anyMatch(entry -> clears(entry, warning));
    }

    private boolean clears(LedgerEntry entry, WarningGiven warning) {
        Keeping cure = duties.duty(policy.duty()).keeping();
        LocalDate after = warning.month().plusMonths(1);
        LocalDate lastRecord = warning.deadline().plusDays(duties.lateDays());
        return cure.accepts(entry)
                && !entry.happenedOn().isBefore(after)
                && !entry.happenedOn().isAfter(warning.deadline())
                && !entry.recordedOn().isAfter(lastRecord)
                && !entry.recordedOn().isAfter(day);
    }
}
