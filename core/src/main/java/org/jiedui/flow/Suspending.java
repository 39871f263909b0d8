package org.jiedui.flow;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.Suspicion;

/** Suspends at once for a child's safety, lifts, and opens mandatory reports. */
public final class Suspending {

    /** The longest that a suspension may run before somebody must look at it again. */
    private static final int LONGEST_REVIEW_DAYS = 90;

    static final Code HARM_REPORTED = Code.of("HARM_REPORTED");

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Suspending(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
    }

    /**
     * Suspends a mother from today, or confirms a running suspension until a new review date (R2).
     *
     * @param command who asks
     * @param mother the mother
     * @param reason why
     * @param reviewOn the day on which it lapses unless confirmed again; 1 to 90 days from today
     * @return the suspension, or all reasons against it
     */
    public Answer<QualificationSuspended> suspend(Command command, MotherId mother, Code reason, LocalDate reviewOn) {
        Fields content = Content.of("suspend")
                .with("mother", mother)
                .with("reason", reason)
                .with("reviewOn", reviewOn);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> new Reasons(work)
                                .needing(
                                        Role.SAFEGUARDING_OFFICER,
                                        found.application().division())
                                .refuseIf(Screening.isHerself(work, mother), "OWN_CASE", "JD-5")
                                .refuseIf(!isServing(found, work.today()), "NOT_SERVING", "H-33")
                                .refuseIf(
                                        !reviewOn.isAfter(work.today())
                                                || reviewOn.isAfter(work.today().plusDays(LONGEST_REVIEW_DAYS)),
                                        "REVIEW_DATE",
                                        "U-12")
                                .orElse(() -> suspend(
                                        work, mother, new QualificationSuspended(work.today(), reason, reviewOn))))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static boolean isServing(Qualification found, LocalDate day) {
        QualificationStatus status = found.statusOn(day);
        return status.isQualified() || status instanceof QualificationStatus.Suspended;
    }

    static QualificationSuspended suspend(Work work, MotherId mother, QualificationSuspended suspended) {
        work.add(mother, suspended);
        boolean danger =
                suspended.reason().equals(HARM_REPORTED) || suspended.reason().equals(Code.of("RECORD_HIT"));
        for (PairingId id : work.places(mother).heldOn(work.today())) {
            Pairing pairing = work.findPairing(id).orElseThrow();
            if (!(pairing.statusOn(work.today()) instanceof PairingStatus.Active)) {
                continue;
            }
            work.tell(
                    pairing.child().value(),
                    "PAIRING_PAUSED",
                    Fields.none().with("pairing", id).with("until", suspended.reviewOn()));
            if (danger) {
                open(work, pairing.child(), work.today());
            }
        }
        return suspended;
    }

    /**
     * Lifts a suspension: the same pairings go on. Not while a gate of the programme still bars her, and neither by
     * herself nor by who reported her (R5).
     *
     * @param command who asks
     * @param mother the mother
     * @return the lifting, or all reasons against it
     */
    public Answer<SuspensionLifted> lift(Command command, MotherId mother) {
        Fields content = Content.of("lift").with("mother", mother);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> new Reasons(work)
                                .needing(
                                        Role.SAFEGUARDING_OFFICER,
                                        found.application().division())
                                .separate(found)
                                .refuseIf(reading.hasReported(work.command().actor(), mother), "OWN_REPORT", "JD-5")
                                .refuseIf(
                                        !(found.statusOn(work.today()) instanceof QualificationStatus.Suspended),
                                        "NOT_SUSPENDED",
                                        "H-33")
                                .all(barred(work, found))
                                .orElse(() -> {
                                    SuspensionLifted lifted = new SuspensionLifted(work.today());
                                    work.add(mother, lifted);
                                    return lifted;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static List<Finding> barred(Work work, Qualification found) {
        return Programmes.of(work, found.application().programme())
                .eligibility()
                .judge(found.candidateOn(Programmes.mother(work, found.mother()), work.today()), work.today())
                .findings()
                .stream()
                .filter(finding -> finding.weight() == Finding.Weight.HARD)
                .toList();
    }

    /**
     * Reports suspected harm to a child (M-10). Anybody may and must; the report is opened at the instant at which it is
     * recorded, and a serving mother who is named is suspended at once.
     *
     * @param command who reports
     * @param suspicion of which child, and of whom
     * @return the report; refused only if the child is not known
     */
    public Answer<MandatoryReportOpened> reportHarm(Command command, Suspicion suspicion) {
        ChildId child = suspicion.child();
        Fields content =
                Content.of("reportHarm").with("child", child).withFound("suspected", suspicion.findSuspected());
        return clerk.answer(command, content, work -> {
            if (work.findChild(child).isEmpty()) {
                return Reasons.unknown("UNKNOWN_CHILD");
            }
            MandatoryReportOpened report = open(work, child, work.today());
            suspicion
                    .findSuspected()
                    .flatMap(work::findQualification)
                    .filter(found -> isServing(found, work.today()))
                    .ifPresent(found -> suspendAtOnce(work, found, work.today(), HARM_REPORTED));
            return new Decision.Yes<>(report);
        });
    }

    /** Until the usual review, but never a shorter time than a suspension that runs already. */
    static void suspendAtOnce(Work work, Qualification found, LocalDate from, Code reason) {
        LocalDate usual = work.today().plusDays(Qualification.REVIEW_DAYS);
        LocalDate review = found.statusOn(work.today()) instanceof QualificationStatus.Suspended running
                        && running.reviewOn().isAfter(usual)
                ? running.reviewOn()
                : usual;
        suspend(work, found.mother(), new QualificationSuspended(from, reason, review));
    }

    /** Opens a report, once a child and command. */
    static MandatoryReportOpened open(Work work, ChildId child, LocalDate on) {
        MandatoryReportOpened report = new MandatoryReportOpened(
                on, work.command().id(), work.command().actor(), MandatoryReportOpened.RECIPIENTS);
        if (!work.reports(child).facts().contains(report)) {
            work.add(child, report);
            work.tell(
                    child.value(),
                    "MANDATORY_REPORT",
                    Fields.none().with("report", report.report()).withList("recipients", report.recipients()));
        }
        return report;
    }
}
