package org.jiedui.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.ChildFact.ChildClosed;
import org.jiedui.pairing.ChildFact.ChildRegistered;
import org.jiedui.pairing.ChildFact.GuardianConsentWithdrawn;
import org.jiedui.pairing.ChildFact.GuardianConsented;
import org.jiedui.pairing.ChildFact.MotherExcluded;
import org.jiedui.pairing.ChildFact.WaitOpened;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Role;
import org.jiedui.programme.ProgrammeOnDay.InForce;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/** Registers mothers, children, consents and exclusions. */
public final class Registering {

    private static final Code REGISTERED = Code.of("REGISTERED");
    private static final Code CONSENT_WITHDRAWN = Code.of("CONSENT_WITHDRAWN");
    private static final Code EXCLUDED = Code.of("EXCLUDED");

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Registering(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Takes a mother's application (H-29).
     *
     * @param command who asks
     * @param mother what rules need of her
     * @param particulars what documents need
     * @param on the date of her form, not before the end of an earlier application
     * @return the application, or all reasons against it
     */
    public Answer<MotherApplied> apply(Command command, CaringMother mother, Particulars particulars, LocalDate on) {
        Content content = Content.of(mother, particulars).with("on", on);
        return clerk.answer(command, content, work -> {
            Optional<QualificationStatus> before =
                    work.findQualification(mother.id()).map(found -> found.statusOn(work.today()));
            return new Reasons(work)
                    .needing(Role.REGISTRAR, mother.division())
                    .notInFuture(on)
                    .notBefore(
                            on,
                            before.filter(QualificationStatus::isOver)
                                    .map(QualificationStatus::since)
                                    .orElse(LocalDate.MIN))
                    .refuseIf(before.filter(status -> !status.isOver()).isPresent(), "ALREADY_APPLIED", "H-29")
                    .refuseIf(
                            before.filter(QualificationStatus.Revoked.class::isInstance)
                                    .isPresent(),
                            "REVOKED_BEFORE",
                            "H-33",
                            "X-13")
                    .refuseIf(programme(work, on).isEmpty(), "NO_PROGRAMME", "H-27")
                    .orElse(() -> kept(work, mother, particulars, on));
        });
    }

    private static MotherApplied kept(Work work, CaringMother mother, Particulars particulars, LocalDate on) {
        MotherApplied applied = new MotherApplied(
                on, mother.division(), mother.route(), programme(work, on).orElseThrow());
        work.add(mother.id(), applied);
        work.keep(new PersonFile(mother, particulars));
        Opining.askNext(work, mother.id());
        return applied;
    }

    private static Optional<ProgrammeVersion> programme(Work work, LocalDate on) {
        return work.around().programmes().inForceOn(on) instanceof InForce found
                ? Optional.of(found.programme().version())
                : Optional.empty();
    }

    /**
     * Registers a child; the wait opens in the same commit (P3).
     *
     * @param command who asks
     * @param child what rules need of the child
     * @param particulars what documents need
     * @param waitingSince since when the child waits, not after today
     * @return the registration, or all reasons against it
     */
    public Answer<ChildRegistered> register(
            Command command, Child child, Particulars particulars, LocalDate waitingSince) {
        Content content = Content.of(child, particulars).with("since", waitingSince);
        return clerk.answer(
                command,
                content,
                work -> new Reasons(work)
                        .needing(Role.REGISTRAR, child.division())
                        .notInFuture(waitingSince)
                        .refuseIf(work.findChild(child.id()).isPresent(), "ALREADY_REGISTERED", "E-14")
                        .refuseIf(programme(work, work.today()).isEmpty(), "NO_PROGRAMME", "H-27")
                        .orElse(() -> {
                            ChildRegistered registered = new ChildRegistered(
                                    work.today(),
                                    child.division(),
                                    programme(work, work.today()).orElseThrow());
                            work.add(child.id(), registered);
                            work.add(child.id(), new WaitOpened(waitingSince, REGISTERED, child.division()));
                            work.keep(new PersonFile(child, particulars));
                            return registered;
                        }));
    }

    /**
     * Records that a parent or guardian agrees that the child takes part (M-11, U-4).
     *
     * @param command who asks
     * @param child the child
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     * @param on the day of the consent, not before the last withdrawal
     * @return the consent, or all reasons against it
     */
    public Answer<GuardianConsented> consent(Command command, ChildId child, Code means, LocalDate on) {
        Fields content =
                Content.of("consent").with("child", child).with("means", means).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findChild(child)
                        .map(found -> new Reasons(work)
                                .needing(Role.REGISTRAR, found.registration().division())
                                .notInFuture(on)
                                .notBefore(on, lastWithdrawal(found))
                                .orElse(() -> consented(work, found, new GuardianConsented(on, means))))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_CHILD")));
    }

    private static LocalDate lastWithdrawal(ChildCase found) {
        return found.facts().stream()
                .filter(GuardianConsentWithdrawn.class::isInstance)
                .map(ChildFact::happenedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static GuardianConsented consented(Work work, ChildCase found, GuardianConsented consent) {
        work.add(found.child(), consent);
        ChildStatus status = found.statusOn(work.today(), Ending.ANYBODY);
        if (status instanceof ChildStatus.Out out && out.reason().equals(CONSENT_WITHDRAWN)) {
            work.add(
                    found.child(),
                    new WaitOpened(
                            work.today(), REGISTERED, found.registration().division()));
        }
        return consent;
    }

    /**
     * Records that a parent or guardian withdraws; every pairing and proposal of the child ends in the same commit, and
     * the child is out until consent is given anew (P5).
     *
     * @param command who asks
     * @param child the child
     * @param on the first day without consent
     * @return the withdrawal, or all reasons against it
     */
    public Answer<GuardianConsentWithdrawn> withdrawConsent(Command command, ChildId child, LocalDate on) {
        Fields content = Content.of("withdrawConsent").with("child", child).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findChild(child)
                        .map(found -> new Reasons(work)
                                .needing(Role.REGISTRAR, found.registration().division())
                                .notInFuture(on)
                                .refuseIf(
                                        found.consentOn(work.today())
                                                .findGivenOn()
                                                .isEmpty(),
                                        "GUARDIAN_CONSENT_MISSING",
                                        "M-11")
                                .orElse(() -> {
                                    GuardianConsentWithdrawn withdrawn = new GuardianConsentWithdrawn(on);
                                    work.add(child, withdrawn);
                                    if (!(found.statusOn(work.today(), Ending.ANYBODY) instanceof ChildStatus.Out)) {
                                        work.add(child, new ChildClosed(on, CONSENT_WITHDRAWN));
                                    }
                                    Ending.allOfChild(work, child, on, CONSENT_WITHDRAWN);
                                    return withdrawn;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_CHILD")));
    }

    /**
     * Records that a mother is never to be proposed for a child; a living pairing of the two ends at once (P7).
     *
     * @param command who asks
     * @param mother the mother
     * @param child the child
     * @param reason such as {@code KIN_DISPUTE}, {@code COURT_ORDER} or {@code REFUSAL}
     * @return the exclusion, or all reasons against it
     */
    public Answer<MotherExcluded> exclude(Command command, MotherId mother, ChildId child, Code reason) {
        Fields content = Content.of("exclude")
                .with("mother", mother)
                .with("child", child)
                .with("reason", reason);
        return clerk.answer(
                command,
                content,
                work -> work.findChild(child)
                        .map(found -> new Reasons(work)
                                .needing(Role.REGISTRAR, found.registration().division())
                                .orElse(() -> excluded(work, found, new MotherExcluded(work.today(), mother, reason))))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_CHILD")));
    }

    private static MotherExcluded excluded(Work work, ChildCase found, MotherExcluded excluded) {
        work.add(found.child(), excluded);
        for (PairingId id : found.heldFrom(work.today())) {
            Pairing pairing = work.findPairing(id).orElseThrow();
            if (pairing.mother().equals(excluded.mother())) {
                Ending.end(work, pairing, work.today(), EXCLUDED);
            }
        }
        return excluded;
    }

    /**
     * Records that a child leaves the programme; every pairing and proposal of the child ends in the same commit.
     *
     * @param command who asks
     * @param child the child
     * @param reason such as {@code PARENT_RETURNED}
     * @param on the first day out of it
     * @return the closing, or all reasons against it
     */
    public Answer<ChildClosed> close(Command command, ChildId child, Code reason, LocalDate on) {
        Fields content =
                Content.of("close").with("child", child).with("reason", reason).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findChild(child)
                        .map(found -> new Reasons(work)
                                .needing(Role.REGISTRAR, found.registration().division())
                                .notInFuture(on)
                                .refuseIf(
                                        found.statusOn(work.today(), Ending.ANYBODY) instanceof ChildStatus.Out,
                                        "ALREADY_CLOSED",
                                        "S-24")
                                .orElse(() -> {
                                    ChildClosed closed = new ChildClosed(on, reason);
                                    work.add(child, closed);
                                    Ending.allOfChild(work, child, on, reason);
                                    return closed;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_CHILD")));
    }
}
