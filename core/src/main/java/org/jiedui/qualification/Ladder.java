package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationStatus.Appealed;
import org.jiedui.qualification.QualificationStatus.Returned;
import org.jiedui.rule.Finding;

/**
 * One application on its way up the tiers of a policy (J3): whose turn it is, and what stands in the way of whoever wants
 * to speak. Asks nothing but its facts and the day.
 */
public final class Ladder {

    private final ApprovalPolicy policy;
    private final Qualification found;
    private final List<ApprovalStep> chain;

    private Ladder(ApprovalPolicy policy, Qualification found) {
        MotherApplied application = found.application();
        this.policy = policy;
        this.found = found;
        this.chain = policy.chain(application.route(), application.division());
    }

    /**
     * The way of an application.
     *
     * @param policy the section of the version by which the application is judged (R3)
     * @param found the applicant's qualification
     * @return the ladder
     */
    public static Ladder of(ApprovalPolicy policy, Qualification found) {
        return new Ladder(policy, found);
    }

    /**
     * Whose opinion is next.
     *
     * @return empty once every tier has spoken
     */
    public Optional<ApprovalStep> findTurn() {
        int given = found.opinions().size();
        return given < chain.size() ? Optional.of(chain.get(given)) : Optional.empty();
    }

    /**
     * Whether a step is next.
     *
     * @param step a tier and a division
     * @return true if it is the one whose opinion is next
     */
    public boolean isTurnOf(ApprovalStep step) {
        return findTurn().filter(step::equals).isPresent();
    }

    /**
     * Whether a step decides.
     *
     * @param step a tier and a division
     * @return true for the last of the chain
     */
    public boolean decides(ApprovalStep step) {
        return chain.get(chain.size() - 1).equals(step);
    }

    /**
     * The level above a tier.
     *
     * @param tier the tier
     * @return empty above the province
     */
    public Optional<ApprovalStep> findAbove(Tier tier) {
        MotherApplied application = found.application();
        return policy.findAbove(application.route(), application.division(), tier);
    }

    /**
     * Where somebody who speaks must have the authority to.
     *
     * @param voice for which step, and in whose place
     * @return the division of the tier that speaks
     */
    public DivisionCode divisionOf(Voice voice) {
        return voice.isInPlace()
                ? voice.speaker().of(found.application().division())
                : voice.step().division();
    }

    /**
     * Whether the opinion that is next is late.
     *
     * @param day the day asked about
     * @return true from the day after the last of its limit; false where its tier has none
     */
    public boolean isOverdueOn(LocalDate day) {
        return found.findAsked()
                .filter(asked -> isTurnOf(new ApprovalStep(asked.tier(), asked.division())))
                .filter(asked -> !day.isBefore(asked.overdueFrom()))
                .isPresent();
    }

    /**
     * The last refusal of this application.
     *
     * @return empty if no tier said no
     */
    public Optional<QualificationRejected> findRefusal() {
        return found.steps().findRefusal();
    }

    /**
     * Whether she has appealed against the last refusal.
     *
     * @return false if there was none
     */
    public boolean hasAppealed() {
        return found.steps().hasAppealed();
    }

    /**
     * What stands in the way of speaking at all.
     *
     * @param attempt what somebody attempts
     * @return all findings; none if she may
     */
    public List<Finding> against(Attempt attempt) {
        QualificationStatus status = found.statusOn(attempt.today());
        Optional<ApprovalStep> turn = findTurn();
        Voice voice = attempt.voice();
        List<Finding> findings = new ArrayList<>(attempt.persons().findings(found));
        refuseIf(findings, status.isOver() || turn.isEmpty(), "QUALIFICATION_OVER", "H-29");
        refuseIf(findings, status instanceof Returned, "AWAITING_CORRECTION", "H-29");
        refuseIf(findings, status instanceof Appealed, "APPEAL_PENDING", "H-29");
        refuseIf(findings, turn.isPresent() && !isTurnOf(voice.step()), "OUT_OF_ORDER", "H-F", "H-22");
        refuseIf(findings, attempt.on().isBefore(found.steps().lastOn()), "DATE_ORDER", "H-F");
        if (voice.isInPlace()) {
            boolean late = policy.terms().escalates() && isOverdueOn(attempt.on());
            refuseIf(findings, !late, "NOT_OVERDUE", "H-22");
            refuseIf(findings, !isAbove(voice), "NOT_THE_LEVEL_ABOVE", "H-22");
        }
        return findings;
    }

    private boolean isAbove(Voice voice) {
        return findAbove(voice.step().tier())
                .filter(above -> above.tier() == voice.speaker())
                .isPresent();
    }

    /**
     * What stands in the way of a yes: she must still be eligible, at this step as at every other (J3).
     *
     * @param attempt what somebody attempts
     * @param screening how the applicant is judged on the date of the opinion
     * @return all findings; none if the yes may be given
     */
    public List<Finding> againstYes(Attempt attempt, Screening screening) {
        List<Finding> findings = new ArrayList<>(against(attempt));
        if (isTurnOf(attempt.voice().step())) {
            findings.addAll(screening.apartFrom(found.overrides()).findings());
        }
        return findings;
    }

    private static void refuseIf(List<Finding> findings, boolean broken, String code, String... clauses) {
        if (broken) {
            findings.add(Finding.broken(code, clauses));
        }
    }
}
