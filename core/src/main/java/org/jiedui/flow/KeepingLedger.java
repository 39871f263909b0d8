package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.qualification.Qualification;

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
        return Contents.of("contact")
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
            report.children().stream()
                    .sorted()
                    .filter(child -> work.findChild(child).isPresent())
                    .forEach(child -> Suspending.open(work, child, work.today()));
        }
        Optional<Qualification> mother = work.findQualification(report.mother());
        if (mother.isEmpty()) {
            return Reasons.unknown("UNKNOWN_MOTHER");
        }
        List<PairingId> pairings = new ArrayList<>();
        Reasons reasons = new Reasons(work).notInFuture(report.happenedOn());
        if (!Screening.isHerself(work, report.mother())) {
            reasons.needing(Role.LEDGER_KEEPER, mother.get().application().division());
        }
        for (ChildId child : report.children().stream().sorted().toList()) {
            Optional<Pairing> pairing = find(work, report, child);
            PairingStatus status = pairing.<PairingStatus>map(found ->
                            found.statusOn(report.happenedOn(), mother.get().statusOn(report.happenedOn())))
                    .orElse(null);
            reasons.refuseIf(status instanceof PairingStatus.Paused, "PAIRING_PAUSED", "C-13")
                    .refuseIf(
                            !(status instanceof PairingStatus.Active || status instanceof PairingStatus.Paused),
                            "NO_PAIRING",
                            "C-13");
            pairing.map(Pairing::id).ifPresent(pairings::add);
        }
        Decision<ContactRecorded> decision = reasons.orElse(() -> keep(work, report, pairings));
        // What is not hers to ask is not kept at all, but a report of harm is (R7).
        return report.harmSuspected() && decision instanceof Decision.NotHers<ContactRecorded> denied
                ? new Decision.No<>(denied.findings())
                : decision;
    }

    private static Optional<Pairing> find(Work work, ContactReport report, ChildId child) {
        return work.places(report.mother()).heldFrom(report.happenedOn()).stream()
                .flatMap(id -> work.findPairing(id).stream())
                .filter(pairing -> pairing.child().equals(child))
                .filter(pairing -> pairing.statusOn(report.happenedOn()) instanceof PairingStatus.Active)
                .findFirst();
    }

    private static ContactRecorded keep(Work work, ContactReport report, List<PairingId> pairings) {
        EntryId id = EntryId.of(work.command().id().value());
        ContactRecorded recorded = new ContactRecorded(report.entry(id, work.today()));
        pairings.forEach(pairing -> work.append(StreamId.Kind.PAIRING, pairing.value(), recorded));
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
                Contents.of("leave").with("mother", mother).with("first", first).with("last", last);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> new Reasons(work)
                                .needing(
                                        Role.STANDING_OFFICER,
                                        found.application().division())
                                .refuseIf(Screening.isHerself(work, mother), "OWN_CASE", "JD-5")
                                .notBefore(last, first)
                                .orElse(() -> {
                                    LeaveGranted granted =
                                            new LeaveGranted(work.today(), new Leave(mother, first, last));
                                    work.add(mother, granted);
                                    return granted;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }
}
