package org.jiedui.flow;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.EntryId;
import org.jiedui.duty.Leave;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.MotherId;
import org.jiedui.port.Key;
import org.jiedui.port.Role;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** Records contacts and leave. */
public final class KeepingLedger {

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public KeepingLedger(Clerk clerk) {
        this.clerk = clerk;
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
        return clerk.answer(command, content(report), work -> recorded(work, report));
    }

    private static Fields content(ContactReport report) {
        return Content.of("contact")
                .with("mother", report.mother())
                .withList("children", report.children().stream().sorted().toList())
                .with("on", report.happenedOn())
                .with("channel", report.channel())
                .withList(
                        "counterparts", report.counterparts().stream().sorted().toList())
                .withList("activities", report.activities().stream().sorted().toList())
                .with("venue", report.venue())
                .with("outcome", report.outcome())
                .with("harm", report.harmSuspected());
    }

    private static Decision<ContactRecorded> recorded(Work work, ContactReport report) {
        if (report.harmSuspected()) {
            reportHarm(work, report);
        }
        work.load(List.of(
                new Key(RowKind.QUALIFICATION, report.mother().value()),
                new Key(RowKind.PLACES, report.mother().value())));
        return work.findQualification(report.mother())
                .map(mother -> recorded(work, report, mother))
                .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER"));
    }

    private static void reportHarm(Work work, ContactReport report) {
        report.children().stream()
                .sorted()
                .filter(child -> work.findChild(child).isPresent())
                .forEach(child -> Suspending.open(work, child, work.today()));
    }

    private static Decision<ContactRecorded> recorded(Work work, ContactReport report, Qualification mother) {
        List<Pairing> pairings = active(work, report);
        QualificationStatus standing = mother.statusOn(report.happenedOn());
        boolean isPaused = !pairings.isEmpty() && standing instanceof QualificationStatus.Suspended;
        boolean isMissing = pairings.size() < report.children().size() || !(isPaused || standing.isQualified());
        Reasons reasons = new Reasons(work).notInFuture(report.happenedOn());
        if (!Screening.isHerself(work, report.mother())) {
            reasons.needing(Role.LEDGER_KEEPER, mother.application().division());
        }
        return reasons.refuseIf(isPaused, "PAIRING_PAUSED", "C-13")
                .refuseIf(isMissing, "NO_PAIRING", "C-13")
                .orElse(() -> keep(work, report, pairings));
    }

    /** Her pairings with the children on the day of the contact, paused ones too: one for each child, if there is one. */
    private static List<Pairing> active(Work work, ContactReport report) {
        LocalDate on = report.happenedOn();
        List<PairingId> held = work.places(report.mother()).heldFrom(on);
        work.load(held.stream().map(id -> new Key(RowKind.PAIRING, id.value())).toList());
        List<Pairing> hers = held.stream()
                .flatMap(id -> work.findPairing(id).stream())
                .filter(pairing -> pairing.statusOn(on) instanceof PairingStatus.Active)
                .toList();
        return report.children().stream()
                .sorted()
                .flatMap(child -> hers.stream()
                        .filter(pairing -> pairing.child().equals(child))
                        .limit(1))
                .toList();
    }

    private static ContactRecorded keep(Work work, ContactReport report, List<Pairing> pairings) {
        EntryId id = EntryId.of(work.command().id().value());
        ContactRecorded recorded = new ContactRecorded(report.entry(id, work.today()));
        pairings.forEach(
                pairing -> work.append(StreamId.Kind.PAIRING, pairing.id().value(), recorded));
        return recorded;
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
        Fields content =
                Content.of("leave").with("mother", mother).with("first", first).with("last", last);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> new Reasons(work)
                                .needing(
                                        Role.STANDING_OFFICER,
                                        found.application().division())
                                .separate(found)
                                .notBefore(last, first)
                                .inReach(first)
                                .inReach(last)
                                .orElse(() -> {
                                    LeaveGranted granted =
                                            new LeaveGranted(work.today(), new Leave(mother, first, last));
                                    work.add(mother, granted);
                                    return granted;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }
}
