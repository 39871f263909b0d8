package org.jiedui;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Appraising;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.KeepingLedger;
import org.jiedui.flow.Reading;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.MotherId;
import org.jiedui.standing.OwedDuty;

/** Records contacts and leave, and says what is owed on a day. */
public final class DutyDesk {

    private final KeepingLedger keepingLedger;
    private final Appraising appraising;
    private final Reading reading;

    DutyDesk(Clerk clerk) {
        keepingLedger = new KeepingLedger(clerk);
        appraising = new Appraising(clerk);
        reading = Reading.of(clerk);
    }

    /**
     * Records a contact in the ledger of every pairing it concerns; the entry's id is the command's. An entry without an
     * active pairing is refused (D6); suspected harm is reported even then (R7).
     *
     * @param command who asks: the mother herself, or who keeps the ledger for her
     * @param report the contact
     * @return the entry, or all reasons against it
     */
    public Answer<ContactRecorded> record(Command command, ContactReport report) {
        return keepingLedger.record(command, report);
    }

    /**
     * Grants a mother leave, both days included.
     *
     * @param command who asks
     * @param mother the mother
     * @param first the first day
     * @param last the last day
     * @return the grant, or all reasons against it
     */
    public Answer<LeaveGranted> grantLeave(Command command, MotherId mother, LocalDate first, LocalDate last) {
        return keepingLedger.grantLeave(command, mother, first, last);
    }

    /**
     * What a pairing owes on a day, each with exactly one status (D1). Days on which the mother is suspended count as
     * leave: she may not contact the child then (C-13).
     *
     * @param pairing the pairing
     * @param day the day asked about
     * @return in the order of duties and periods; empty before the pairing began
     */
    public List<Occurrence> occurrences(PairingId pairing, LocalDate day) {
        return appraising.occurrences(pairing, day);
    }

    /**
     * What a mother still owes on a day: the periods of her active pairings that run and are not kept yet.
     *
     * @param mother her id
     * @param day the day asked about
     * @return what ends first comes first; empty while she is suspended
     */
    public List<OwedDuty> due(MotherId mother, LocalDate day) {
        return appraising.due(mother, day);
    }

    /**
     * The ledger of a pairing.
     *
     * @param pairing its id
     * @return in the order in which it was recorded
     */
    public List<LedgerEntry> ledger(PairingId pairing) {
        return reading.ledger(pairing);
    }
}
