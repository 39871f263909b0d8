package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.Admission;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact.ChildHeld;
import org.jiedui.pairing.ChildFact.ChildPaired;
import org.jiedui.pairing.ChildFact.GuardianConsented;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact.ConsentGiven;
import org.jiedui.pairing.PairingFact.PairingBegan;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.PlaceFact.PlaceHeld;
import org.jiedui.pairing.PlaceFact.PlaceTaken;
import org.jiedui.person.Age;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;

/** Takes one pairing from its proposal through the consents to its first day, and to its end. */
public final class PairingUp {

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public PairingUp(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Proposes one pairing from today; both sides are held for it. Its id is the command's.
     *
     * @param command who asks
     * @param mother the mother
     * @param child the child
     * @return the proposal, or all reasons against it
     */
    public Answer<PairingProposed> propose(Command command, MotherId mother, ChildId child) {
        Fields content = Content.of("propose").with("mother", mother).with("child", child);
        return clerk.answer(command, content, work -> proposed(work, mother, child));
    }

    private static Decision<PairingProposed> proposed(Work work, MotherId mother, ChildId child) {
        work.load(mother, child);
        Optional<Qualification> qualification = work.findQualification(mother);
        Optional<ChildCase> found = work.findChild(child);
        if (qualification.isEmpty() || found.isEmpty()) {
            return nobody(work, mother, qualification.isEmpty(), found.isEmpty());
        }
        Programme programme = Programmes.on(
                work.around(), work.today(), qualification.get().application().programme());
        Programmes.Two two = Programmes.two(work, mother, child);
        CaringMother caring = two.mother();
        Child known = two.child();
        Admission admission = new Admission(
                caring,
                qualification.get().statusOn(work.today()),
                work.places(mother),
                known,
                found.get(),
                work.today());
        return new Reasons(work)
                .needing(Role.PAIRING_OFFICER, found.get().registration().division())
                .separate(qualification.get())
                .all(admission.findings(programme.pairing(), work.around().divisions()))
                .all(gates(qualification.get(), caring, programme, work.today()))
                .orElse(() -> hold(work, programme, caring, known, admission.form()));
    }

    private static Decision<PairingProposed> nobody(Work work, MotherId mother, boolean noMother, boolean noChild) {
        Reasons reasons = new Reasons(work);
        boolean isChild = noMother && work.findChild(ChildId.of(mother.value())).isPresent();
        return reasons.refuseIf(isChild, "HELPER_KIND", "S-8")
                .refuseIf(noMother && !isChild, "UNKNOWN_MOTHER", Reasons.KNOWN)
                .refuseIf(noChild, "UNKNOWN_CHILD", Reasons.KNOWN)
                .orElse(() -> {
                    throw new AssertionError("somebody is not known");
                });
    }

    /** Eligibility as of the day, apart from soft rules that were set aside. */
    private static List<Finding> gates(Qualification found, CaringMother mother, Programme programme, LocalDate day) {
        return programme
                .eligibility()
                .judge(found.candidateOn(mother, day), day)
                .apartFrom(found.overrides())
                .findings();
    }

    private static PairingProposed hold(
            Work work, Programme programme, CaringMother mother, Child child, PairingForm form) {
        PairingId id = PairingId.of(work.command().id().value());
        PairingPolicy policy = programme.pairing();
        LocalDate today = work.today();
        LocalDate until = today.plusDays(policy.holdDays());
        PairingProposed proposed = new PairingProposed(
                today, id, mother.id(), child.id(), form, until, consents(policy, child, today), programme.version());
        DivisionCode owner = child.division();
        work.add(id, proposed);
        work.add(mother.id(), new PlaceHeld(today, id, until));
        work.add(child.id(), new ChildHeld(today, id, mother.id(), until, owner));
        work.tell(
                child.id().value(),
                "PAIRING_PROPOSED",
                Fields.none().with("pairing", id).with("mother", mother.id()).with("until", until));
        return proposed;
    }

    /** The guardian, the child where old enough to have a say of its own (M-11), the mother (H-6). */
    private static List<Party> consents(PairingPolicy policy, Child child, LocalDate day) {
        List<Party> parties = new ArrayList<>(List.of(Party.GUARDIAN));
        if (Age.isReached(child.born(), policy.ownConsentAge(), day)) {
            parties.add(Party.CHILD);
        }
        parties.add(Party.MOTHER);
        return parties;
    }

    /**
     * Records that somebody says yes. A carer's signature is kept, and is nobody's consent (M-6).
     *
     * @param command who asks
     * @param pairing the proposed pairing
     * @param party who says yes
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     * @return the consent, or all reasons against it
     */
    public Answer<ConsentGiven> consent(Command command, PairingId pairing, Party party, Code means) {
        Fields content = Content.of("pairing.consent")
                .with("pairing", pairing)
                .with("party", party)
                .with("means", means);
        return clerk.answer(
                command,
                content,
                work -> work.findPairing(pairing)
                        .map(found -> new Reasons(work)
                                .needing(Role.PAIRING_OFFICER, owner(work, found))
                                .refuseIf(!isOpen(found, work.today()), "NOT_PROPOSED", "H-6")
                                .orElse(() -> agreed(work, found, new ConsentGiven(work.today(), party, means))))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_PAIRING")));
    }

    private static ConsentGiven agreed(Work work, Pairing found, ConsentGiven given) {
        work.add(found.id(), given);
        ChildCase child = work.findChild(found.child()).orElseThrow();
        if (given.party() == Party.GUARDIAN && !child.consentOn(work.today()).holdsOn(work.today())) {
            work.add(found.child(), new GuardianConsented(work.today(), given.means()));
        }
        return given;
    }

    private static boolean isOpen(Pairing found, LocalDate day) {
        PairingStatus status = found.statusOn(day);
        return status instanceof PairingStatus.Proposed || status instanceof PairingStatus.Consented;
    }

    private static DivisionCode owner(Work work, Pairing found) {
        return work.findChild(found.child()).orElseThrow().registration().division();
    }

    /**
     * Begins a pairing today, once everybody has said yes that the programme names (P5) and the gates still hold (P6).
     *
     * @param command who asks
     * @param pairing the proposed pairing
     * @return the beginning, or all reasons against it
     */
    public Answer<PairingBegan> begin(Command command, PairingId pairing) {
        Fields content = Content.of("begin").with("pairing", pairing);
        return clerk.answer(
                command,
                content,
                work -> work.findPairing(pairing)
                        .map(found -> begun(work, found))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_PAIRING")));
    }

    private static Decision<PairingBegan> begun(Work work, Pairing found) {
        LocalDate today = work.today();
        work.load(found.mother(), found.child());
        ChildCase child = work.findChild(found.child()).orElseThrow();
        Qualification qualification = work.findQualification(found.mother()).orElseThrow();
        Programme programme =
                Programmes.on(work.around(), today, found.proposal().programme());
        Programmes.Two two = Programmes.two(work, found.mother(), found.child());
        CaringMother mother = two.mother();
        Reasons reasons = new Reasons(work)
                .needing(Role.PAIRING_OFFICER, owner(work, found))
                .separate(qualification)
                .refuseIf(!isOpen(found, today), "NOT_PROPOSED", "H-6");
        Child known = two.child();
        for (Party party : missing(found, consents(programme.pairing(), known, today), today)) {
            reasons.refuseIf(true, party + "_CONSENT_MISSING", party == Party.MOTHER ? "H-6" : "M-11");
        }
        boolean participates = child.consentOn(today).holdsOn(today)
                || found.missingConsents(today).contains(Party.GUARDIAN);
        return reasons.refuseIf(!participates, "GUARDIAN_CONSENT_MISSING", "M-11")
                .refuseIf(!qualification.statusOn(today).isQualified(), "MOTHER_NOT_QUALIFIED", "H-29")
                .all(gates(qualification, mother, programme, today))
                .all(programme.pairing().scopeFindings(known, child.consentOn(today), today).stream()
                        .filter(finding -> !finding.code().value().equals("GUARDIAN_CONSENT_MISSING"))
                        .toList())
                .orElse(() -> take(work, found));
    }

    /** Those whom the proposal names, and a child that has come of an age to have its say since. */
    private static List<Party> missing(Pairing found, List<Party> today, LocalDate day) {
        return Stream.concat(found.proposal().consents().stream(), today.stream())
                .distinct()
                .filter(party -> !found.hasConsentOf(party, day))
                .toList();
    }

    private static PairingBegan take(Work work, Pairing found) {
        PairingBegan began = new PairingBegan(work.today());
        work.add(found.id(), began);
        work.add(found.mother(), new PlaceTaken(work.today(), found.id()));
        work.add(found.child(), new ChildPaired(work.today(), found.id()));
        work.tell(
                found.child().value(),
                "PAIRING_BEGAN",
                Fields.none().with("pairing", found.id()).with("on", began.happenedOn()));
        return began;
    }

    /**
     * Ends a pairing, or drops a proposal; the child's wait opens in the same commit (P3).
     *
     * @param command who asks
     * @param pairing the pairing
     * @param reason such as {@code CHILD_MOVED} or {@code REFUSED}
     * @param on the first day without it, not after today
     * @return the end, or all reasons against it
     */
    public Answer<PairingEnded> end(Command command, PairingId pairing, Code reason, LocalDate on) {
        Fields content = Content.of("end")
                .with("pairing", pairing)
                .with("reason", reason)
                .with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findPairing(pairing)
                        .map(found -> new Reasons(work)
                                .needing(Role.PAIRING_OFFICER, owner(work, found))
                                .notInFuture(on)
                                .notBefore(on, found.proposal().happenedOn())
                                .refuseIf(
                                        found.statusOn(work.today()) instanceof PairingStatus.Ended,
                                        "PAIRING_ENDED",
                                        "H-6")
                                .orElse(() -> Ending.end(work, found, on, reason)))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_PAIRING")));
    }
}
