package org.jiedui.standing;

import java.util.List;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.duty.PairedSpell;

/**
 * What an assessment sees of one pairing.
 *
 * @param pairing the spell
 * @param occurrences as {@link org.jiedui.duty.DutySchedule} lists them on the day of the assessment
 * @param entries the ledger from which they were listed; those of other people count for nothing
 */
public record PairingRecord(PairedSpell pairing, List<Occurrence> occurrences, List<LedgerEntry> entries) {

    /** Copies the lists. */
    public PairingRecord {
        occurrences = List.copyOf(occurrences);
        entries = List.copyOf(entries);
    }
}
