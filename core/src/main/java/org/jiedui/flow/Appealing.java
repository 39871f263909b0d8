package org.jiedui.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.ApplicationFact.AppealDecided;
import org.jiedui.qualification.ApplicationFact.RefusalAppealed;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Ladder;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationStatus.Appealed;
import org.jiedui.qualification.QualificationStatus.Rejected;
import org.jiedui.qualification.Tier;

/** Takes appeals against refusals, and the decisions of the level above. */
public final class Appealing {

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Appealing(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
    }

    /**
     * Records that a mother appeals against a refusal, within the days that the programme gives. Against the province
     * there is nobody to appeal to.
     *
     * @param command who asks: herself, or a registrar
     * @param mother the mother
     * @param on the day of her appeal
     * @return the appeal, or all reasons against it
     */
    public Answer<RefusalAppealed> appeal(Command command, MotherId mother, LocalDate on) {
        Fields content = Content.of("appeal").with("mother", mother).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> appealed(work, found, on))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Decision<RefusalAppealed> appealed(Work work, Qualification found, LocalDate on) {
        Reasons reasons = new Reasons(work);
        if (!Screening.isHerself(work, found.mother())) {
            reasons.needing(Role.REGISTRAR, found.application().division());
        }
        Ladder ladder = ladder(work, found);
        Optional<QualificationRejected> refusal =
                ladder.findRefusal().filter(rejected -> found.statusOn(work.today()) instanceof Rejected);
        boolean isLast =
                refusal.flatMap(rejected -> ladder.findAbove(rejected.by())).isEmpty();
        boolean isFinal = ladder.hasAppealed()
                || !on.isBefore(refusal.map(QualificationRejected::finalFrom).orElse(on));
        return reasons.notInFuture(on)
                .notBefore(on, refusal.map(QualificationRejected::happenedOn).orElse(on))
                .refuseIf(refusal.isEmpty(), "NOT_REFUSED", "H-29")
                .refuseIf(refusal.isPresent() && isLast, "NO_LEVEL_ABOVE", "H-29")
                .refuseIf(!isLast && isFinal, "REFUSAL_FINAL", "H-29")
                .orElse(() -> {
                    RefusalAppealed appealed = new RefusalAppealed(on);
                    work.add(found.mother(), appealed);
                    return appealed;
                });
    }

    /** The level above the tier that refused. */
    private static Optional<ApprovalStep> findAbove(Work work, Qualification found) {
        Ladder ladder = ladder(work, found);
        return ladder.findRefusal().flatMap(refusal -> ladder.findAbove(refusal.by()));
    }

    private static Ladder ladder(Work work, Qualification found) {
        return Ladder.of(Programmes.of(work, found.application().programme()).approval(), found);
    }

    /**
     * Records the decision on an appeal: by the level above the tier that refused, by somebody who had no say before.
     * Granted, its yes stands in the place of the no, she must still be eligible, and the tiers that are left follow;
     * dismissed, the refusal is final.
     *
     * @param command who decides
     * @param mother the mother
     * @param granted yes or no
     * @param on the day of the decision
     * @return the decision, or all reasons against it
     */
    public Answer<AppealDecided> decide(Command command, MotherId mother, boolean granted, LocalDate on) {
        Fields content = Content.of("decideAppeal")
                .with("mother", mother)
                .with("granted", granted)
                .with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> decided(work, found, granted, on))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private Decision<AppealDecided> decided(Work work, Qualification found, boolean granted, LocalDate on) {
        boolean pending = found.statusOn(work.today()) instanceof Appealed;
        ApprovalStep above = findAbove(work, found)
                .orElseGet(() -> new ApprovalStep(Tier.UNIT, found.application().division()));
        Reasons reasons = new Reasons(work)
                .needing(Role.DECIDER, above.division())
                .notInFuture(on)
                .separate(found)
                .refuseIf(reading.hasReported(work.command().actor(), found.mother()), "OWN_REPORT", "JD-5")
                .refuseIf(
                        Involved.inThisApplication(reading, found.mother())
                                .contains(work.command().actor()),
                        "INVOLVED_BEFORE",
                        "JD-5")
                .refuseIf(!pending, "NOT_APPEALED", "H-29")
                .refuseIf(pending && on.isBefore(found.statusOn(work.today()).since()), "DATE_ORDER", "H-F");
        if (pending && granted) {
            reasons.all(Screening.judged(work, found, on)
                    .apartFrom(found.overrides())
                    .findings());
        }
        return reasons.orElse(() -> keep(work, found, new AppealDecided(on, above.tier(), above.division(), granted)));
    }

    private static AppealDecided keep(Work work, Qualification found, AppealDecided decided) {
        Programme programme = Programmes.of(work, found.application().programme());
        work.add(found.mother(), decided);
        if (decided.granted() && ladder(work, found).findTurn().isEmpty()) {
            ApprovalStep by = new ApprovalStep(decided.by(), decided.division());
            Opining.approve(work, found, programme, by, decided.happenedOn());
        } else if (decided.granted()) {
            Opining.askNext(work, found.mother());
        }
        return decided;
    }
}
