package org.jiedui.flow;

import java.time.LocalDate;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.person.CaringMother;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Role;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationStatus.Returned;

/** Takes corrected forms back in. */
public final class Resubmitting {

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Resubmitting(Clerk clerk) {
        this.clerk = clerk;
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
        Content content = Content.of(mother, particulars).with("on", on).with("corrected", true);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother.id())
                        .map(found -> resubmitted(work, found, new PersonFile(mother, particulars), on))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Decision<ApplicationResubmitted> resubmitted(
            Work work, Qualification found, PersonFile file, LocalDate on) {
        MotherApplied application = found.application();
        CaringMother mother = file.mother();
        Reasons reasons = new Reasons(work);
        if (!Screening.isHerself(work, found.mother())) {
            reasons.needing(Role.REGISTRAR, application.division());
        }
        return reasons.notInFuture(on)
                .notBefore(on, found.statusOn(work.today()).since())
                .refuseIf(!(found.statusOn(work.today()) instanceof Returned), "NOT_RETURNED", "H-29")
                .refuseIf(
                        !mother.division().equals(application.division()) || mother.route() != application.route(),
                        "HOME_CHANGED",
                        "H-22",
                        "H-23")
                .orElse(() -> {
                    ApplicationResubmitted resubmitted = new ApplicationResubmitted(on);
                    work.add(found.mother(), resubmitted);
                    work.keep(file);
                    Opining.askNext(work, found.mother());
                    return resubmitted;
                });
    }
}
