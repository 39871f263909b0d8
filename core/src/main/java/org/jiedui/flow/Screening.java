package org.jiedui.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.Attestations;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Role;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.standing.StandingFact.ProposalClosed;

/** Reviews applications: attestations, checks, opinions, and what follows from them. */
public final class Screening {

    private static final Code RECORD_HIT = Code.of("RECORD_HIT");

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Screening(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Records a reviewer's answers on the four criteria (H-7).
     *
     * @param command who asks
     * @param mother the applicant
     * @param attestations the answers
     * @param on the day of the review
     * @return the answers, or all reasons against keeping them
     */
    public Answer<Attested> attest(Command command, MotherId mother, Attestations attestations, LocalDate on) {
        Fields content = Content.of("attest")
                .with("mother", mother)
                .withList("answers", attestations.list())
                .with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> reviewed(work, found, on).orElse(() -> {
                            Attested attested = new Attested(on, attestations);
                            work.add(mother, attested);
                            return attested;
                        }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Reasons reviewed(Work work, Qualification found, LocalDate on) {
        return new Reasons(work)
                .needing(Role.REVIEWER, found.application().division())
                .notInFuture(on)
                .separate(found)
                .refuseIf(found.statusOn(work.today()).isOver(), "QUALIFICATION_OVER", "H-29");
    }

    static boolean isHerself(Work work, MotherId mother) {
        return work.command().actor().value().equals(mother.value());
    }

    /**
     * Records a query for records of offences (M-9). A hit suspends a qualified mother at once: her children are held,
     * and a mandatory report is opened for each.
     *
     * @param command who asks
     * @param mother the mother
     * @param result the answer
     * @param queriedOn the day of the query
     * @return the query, or all reasons against keeping it
     */
    public Answer<RecordChecked> recordCheck(
            Command command, MotherId mother, RecordCheck.Result result, LocalDate queriedOn) {
        Fields content = Content.of("recordCheck")
                .with("mother", mother)
                .with("result", result)
                .with("on", queriedOn);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> reviewed(work, found, queriedOn).orElse(() -> {
                            RecordChecked checked = new RecordChecked(queriedOn, result);
                            QualificationStatus before = found.statusOn(work.today());
                            work.add(mother, checked);
                            boolean serving = before.isQualified() || before instanceof QualificationStatus.Suspended;
                            if (result == RecordCheck.Result.HIT && serving) {
                                Suspending.suspendAtOnce(work, found, queriedOn, RECORD_HIT);
                            }
                            return checked;
                        }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    /**
     * Sets a soft rule aside for one applicant; the reason is kept as a note by the host.
     *
     * @param command who asks
     * @param mother the applicant
     * @param rule the code of the rule
     * @return the override, or all reasons against it
     */
    public Answer<SoftRuleOverridden> override(Command command, MotherId mother, Code rule) {
        Fields content = Content.of("override").with("mother", mother).with("rule", rule);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> reviewed(work, found, work.today())
                                .refuseIf(!isSoft(work, found, rule), "NOT_SOFT", "E-3")
                                .orElse(() -> {
                                    SoftRuleOverridden overridden = new SoftRuleOverridden(work.today(), rule);
                                    work.add(mother, overridden);
                                    return overridden;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static boolean isSoft(Work work, Qualification found, Code rule) {
        return judged(work, found, work.today()).findings().stream()
                .anyMatch(finding -> finding.code().equals(rule) && finding.weight() == Finding.Weight.SOFT);
    }

    static org.jiedui.qualification.Screening judged(Work work, Qualification found, LocalDate day) {
        return Programmes.of(work, found.application().programme())
                .eligibility()
                .judge(found.candidateOn(Programmes.mother(work, found.mother()), day), day);
    }

    /**
     * Judges a mother's eligibility on a day. Changes nothing.
     *
     * @param mother the mother
     * @param day the day
     * @return empty if she never applied or is no longer known
     */
    public Optional<org.jiedui.qualification.Screening> screen(MotherId mother, LocalDate day) {
        return Reading.of(clerk)
                .findQualification(mother)
                .flatMap(found -> clerk.around()
                        .people()
                        .find(mother)
                        .map(PersonFile::mother)
                        .map(known -> Programmes.of(
                                        clerk.around(), found.application().programme())
                                .eligibility()
                                .judge(found.candidateOn(known, day), day)));
    }

    /**
     * Records that a mother withdraws, which she may at any time (H-6); her pairings end and the children's waits open
     * in the same commit.
     *
     * @param command who asks: herself, or a registrar
     * @param mother the mother
     * @param on the first day without her
     * @return the withdrawal, or all reasons against it
     */
    public Answer<QualificationWithdrawn> withdraw(Command command, MotherId mother, LocalDate on) {
        Fields content = Content.of("withdraw").with("mother", mother).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> withdrawn(work, found, on))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Decision<QualificationWithdrawn> withdrawn(Work work, Qualification found, LocalDate on) {
        Reasons reasons = new Reasons(work);
        if (!isHerself(work, found.mother())) {
            reasons.needing(Role.REGISTRAR, found.application().division());
        }
        return reasons.notInFuture(on)
                .notBefore(on, found.application().happenedOn())
                .refuseIf(found.statusOn(work.today()).isOver(), "QUALIFICATION_OVER", "H-29")
                .orElse(() -> {
                    QualificationWithdrawn withdrawn = new QualificationWithdrawn(on);
                    work.add(found.mother(), withdrawn);
                    if (work.standing(found.mother()).findProposal().isPresent()) {
                        work.add(found.mother(), new ProposalClosed(on, Code.of("WITHDRAWN")));
                    }
                    Ending.allOfMother(work, found.mother(), on, Code.of("MOTHER_WITHDRAWN"));
                    return withdrawn;
                });
    }
}
