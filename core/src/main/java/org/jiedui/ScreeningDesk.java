package org.jiedui;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Opining;
import org.jiedui.flow.Reading;
import org.jiedui.flow.Screening;
import org.jiedui.person.Attestations;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.Voice;
import org.jiedui.rule.Code;

/** Reviews applications: attestations, checks, opinions, and what follows from them. */
public final class ScreeningDesk {

    private final Screening screening;
    private final Opining opining;
    private final Reading reading;

    ScreeningDesk(Clerk clerk) {
        screening = new Screening(clerk);
        opining = new Opining(clerk);
        reading = Reading.of(clerk);
    }

    /**
     * Judges a mother's eligibility on a day. Changes nothing.
     *
     * @param mother the mother
     * @param day the day
     * @return empty if she never applied or is no longer known
     */
    public Optional<org.jiedui.qualification.Screening> screen(MotherId mother, LocalDate day) {
        return screening.screen(mother, day);
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
        return screening.attest(command, mother, attestations, on);
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
        return screening.recordCheck(command, mother, result, queriedOn);
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
        return screening.override(command, mother, rule);
    }

    /**
     * Records the opinion that a tier gives for itself. The tiers speak in the order of the chain, none before the date
     * of the one below; eligibility is judged again at every yes, and the last decides.
     *
     * @param command who asks
     * @param mother the applicant
     * @param step which tier, and of which division
     * @param favourable yes or no
     * @param on the date of the opinion
     * @return the opinion, or all reasons against it
     */
    public Answer<OpinionGiven> opine(
            Command command, MotherId mother, ApprovalStep step, boolean favourable, LocalDate on) {
        return opining.opine(command, mother, Voice.of(step), favourable, on);
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
        return screening.withdraw(command, mother, on);
    }

    /**
     * A mother's qualification.
     *
     * @param mother her id
     * @return empty if she never applied
     */
    public Optional<Qualification> findQualification(MotherId mother) {
        return reading.findQualification(mother);
    }
}
