package org.jiedui.flow;

import java.time.LocalDate;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.qualification.ApplicationFact.CertificateIssued;
import org.jiedui.qualification.CertificateNumber;
import org.jiedui.qualification.CertificateScheme;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Suspended;

/** Records the certificates of qualified mothers (H-26). */
public final class Certifying {

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Certifying(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Records that a qualified mother was given her certificate, under a number of the province. That no other mother
     * has the number is the province's to see to.
     *
     * @param command who asks
     * @param mother the mother
     * @param number the province's, as its scheme composes it
     * @param on the day of issue, not before the approval
     * @return the certificate, or all reasons against it
     */
    public Answer<CertificateIssued> issue(Command command, MotherId mother, CertificateNumber number, LocalDate on) {
        Fields content = Content.of("issueCertificate")
                .with("mother", mother)
                .with("number", number)
                .with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> issued(work, found, number, on))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Decision<CertificateIssued> issued(
            Work work, Qualification found, CertificateNumber number, LocalDate on) {
        CertificateScheme scheme = Programmes.of(work, found.application().programme())
                .approval()
                .terms()
                .certificates();
        QualificationStatus status = found.statusOn(work.today());
        return new Reasons(work)
                .needing(Role.REGISTRAR, found.application().division())
                .separate(found)
                .notInFuture(on)
                .notBefore(
                        on,
                        found.findApproval()
                                .map(QualificationApproved::happenedOn)
                                .orElse(on))
                .refuseIf(!status.isQualified() && !(status instanceof Suspended), "NOT_SERVING", "H-26")
                .refuseIf(!scheme.fits(number, on.getYear()), "NUMBER_SHAPE", "H-26")
                .refuseIf(
                        found.certificates().stream()
                                .anyMatch(given -> given.number().equals(number)),
                        "NUMBER_USED",
                        "H-26")
                .refuseIf(
                        found.certificates().stream()
                                .anyMatch(given -> given.valid().until().isAfter(on)),
                        "CERTIFICATE_VALID",
                        "H-26")
                .orElse(() -> {
                    CertificateIssued issued = new CertificateIssued(on, number, scheme.until(on));
                    work.add(found.mother(), issued);
                    return issued;
                });
    }
}
