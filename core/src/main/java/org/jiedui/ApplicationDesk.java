package org.jiedui;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Appealing;
import org.jiedui.flow.Certifying;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.DeclaringKin;
import org.jiedui.flow.Opining;
import org.jiedui.flow.Reporting;
import org.jiedui.flow.Resubmitting;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.qualification.ApplicationFact.AppealDecided;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.ApplicationFact.ApplicationReturned;
import org.jiedui.qualification.ApplicationFact.CertificateIssued;
import org.jiedui.qualification.ApplicationFact.KinDeclared;
import org.jiedui.qualification.ApplicationFact.RefusalAppealed;
import org.jiedui.qualification.CertificateNumber;
import org.jiedui.qualification.Correction;
import org.jiedui.qualification.LateOpinion;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.Voice;

/** Follows applications where they do not go straight up: for others, late, back for correction, on appeal. */
public final class ApplicationDesk {

    private final Opining opining;
    private final Resubmitting resubmitting;
    private final Appealing appealing;
    private final DeclaringKin declaringKin;
    private final Certifying certifying;
    private final Reporting reporting;

    ApplicationDesk(Clerk clerk) {
        opining = new Opining(clerk);
        resubmitting = new Resubmitting(clerk);
        appealing = new Appealing(clerk);
        declaringKin = new DeclaringKin(clerk);
        certifying = new Certifying(clerk);
        reporting = new Reporting(clerk);
    }

    /**
     * Records an opinion, perhaps on behalf of an approver who delegated, perhaps by the tier above in the place of one
     * that is overdue.
     *
     * @param command who asks
     * @param mother the applicant
     * @param voice for which tier, and in whose place
     * @param favourable yes or no
     * @param on the date of the opinion
     * @return the opinion, or all reasons against it
     */
    public Answer<OpinionGiven> opine(Command command, MotherId mother, Voice voice, boolean favourable, LocalDate on) {
        return opining.opine(command, mother, voice, favourable, on);
    }

    /**
     * Records that the tier in turn sends an application back to be corrected. It waits for the applicant, and then all
     * opinions begin anew.
     *
     * @param command who asks
     * @param mother the applicant
     * @param voice for which tier, and in whose place
     * @param correction why, and which cells of the form
     * @param on the day
     * @return the return, or all reasons against it
     */
    public Answer<ApplicationReturned> sendBack(
            Command command, MotherId mother, Voice voice, Correction correction, LocalDate on) {
        return opining.sendBack(command, mother, voice, correction, on);
    }

    /**
     * Takes the corrected form of an application that was sent back; all opinions begin anew. Home and route stay as they
     * were, for they say whose case it is: who erred there withdraws and applies again.
     *
     * @param command who asks: herself, or a registrar
     * @param mother what rules need of her, as corrected
     * @param particulars what documents need, as corrected
     * @param on the date of the corrected form
     * @return the resubmission, or all reasons against it
     */
    public Answer<ApplicationResubmitted> resubmit(
            Command command, CaringMother mother, Particulars particulars, LocalDate on) {
        return resubmitting.resubmit(command, mother, particulars, on);
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
        return appealing.appeal(command, mother, on);
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
    public Answer<AppealDecided> decideAppeal(Command command, MotherId mother, boolean granted, LocalDate on) {
        return appealing.decide(command, mother, granted, on);
    }

    /**
     * Records that somebody is kin to a mother and so decides on nothing of hers (R5). It is never taken back.
     *
     * @param command who asks: a registrar, or the kin herself
     * @param mother the mother
     * @param kin the key by which the kin acts
     * @return the declaration, or all reasons against it
     */
    public Answer<KinDeclared> declareKin(Command command, MotherId mother, ActorId kin) {
        return declaringKin.declare(command, mother, kin);
    }

    /**
     * Records that a qualified mother was given her certificate, under a number of the province (H-26). That no other
     * mother has the number is the province's to see to.
     *
     * @param command who asks
     * @param mother the mother
     * @param number the province's, as its scheme composes it
     * @param on the day of issue, not before the approval
     * @return the certificate, or all reasons against it
     */
    public Answer<CertificateIssued> issueCertificate(
            Command command, MotherId mother, CertificateNumber number, LocalDate on) {
        return certifying.issue(command, mother, number, on);
    }

    /**
     * The opinions that are late on a day for applicants of a division.
     *
     * @param division the division
     * @param day the day asked about
     * @return what is late longest first
     */
    public List<LateOpinion> late(DivisionCode division, LocalDate day) {
        return reporting.late(division, day);
    }
}
