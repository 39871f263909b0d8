package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;
import org.jiedui.standing.Disposition;
import org.jiedui.standing.StandingFact.NoticeServed;
import org.jiedui.standing.StandingFact.RevocationProposed;

/** From the monthly assessment through warning, notice and hearing to a decision, each on its day. */
final class Proceedings {

    private static final Code FAILED_DUTY = Code.of("FAILED_DUTY");
    private static final Code IN_PERSON = Code.of("IN_PERSON");

    private final ProgrammeOffice office;
    private final Staff staff;
    private final Tally tally;
    private final Agenda agenda;

    Proceedings(ProgrammeOffice office, Staff staff, Tally tally, Agenda agenda) {
        this.office = office;
        this.staff = staff;
        this.tally = tally;
        this.agenda = agenda;
    }

    /** Looks at every serving mother; those whose ground stands are warned. */
    void assess(Collection<MotherId> serving, LocalDate day, BiConsumer<MotherId, LocalDate> warned) {
        for (MotherId mother : serving) {
            boolean silent = office.standing()
                    .findAssessment(mother, day)
                    .filter(found ->
                            found.disposition() == Disposition.WARNING || found.disposition() == Disposition.PROPOSAL)
                    .isPresent();
            if (silent) {
                tally.count("warnings", office.standing().warn(staff.officer(), mother))
                        .find()
                        .ifPresent(warning -> {
                            warned.accept(mother, day);
                            agenda.on(
                                    warning.deadline().plusDays(1),
                                    () -> propose(
                                            mother,
                                            FAILED_DUTY,
                                            warning.deadline().plusDays(1)));
                        });
            }
        }
    }

    /** Proposes, serves notice the same day, hears a week later and decides on the first day on which it may be. */
    void propose(MotherId mother, Code ground, LocalDate day) {
        Answer<RevocationProposed> proposed =
                tally.count("proposals", office.standing().propose(staff.officer(), mother, ground));
        if (!proposed.isCommitted()) {
            return;
        }
        Answer<NoticeServed> served =
                tally.count("notices", office.standing().serveNotice(staff.officer(), mother, IN_PERSON));
        served.find().ifPresent(notice -> {
            agenda.on(
                    day.plusDays(7),
                    () -> tally.count("hearings", office.standing().hear(staff.officer(), mother, true)));
            agenda.on(
                    notice.decidableFrom(),
                    () -> tally.count("revoked", office.standing().revoke(staff.decider(), mother)));
        });
    }
}
