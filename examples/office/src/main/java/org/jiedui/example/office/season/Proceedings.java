package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jiedui.ProgrammeOffice;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;
import org.jiedui.standing.Assessment;
import org.jiedui.standing.Disposition;

/** From the monthly assessment through warning, notice and hearing to a decision, each on its day. */
final class Proceedings {

    private static final Code FAILED_DUTY = Code.of("FAILED_DUTY");
    private static final Code IN_PERSON = Code.of("IN_PERSON");

    private final ProgrammeOffice office;
    private final Staff staff;
    private final Tray tray;
    private final Agenda agenda;

    Proceedings(ProgrammeOffice office, Staff staff, Tray tray, Agenda agenda) {
        this.office = office;
        this.staff = staff;
        this.tray = tray;
        this.agenda = agenda;
    }

    /** Looks at every serving mother; those whose ground stands are warned. */
    void assess(Collection<MotherId> serving, LocalDate day, BiConsumer<MotherId, LocalDate> warned) {
        serving.parallelStream()
                .filter(mother -> isSilent(mother, day))
                .toList()
                .forEach(mother -> warn(mother, day, warned));
        tray.send();
    }

    private boolean isSilent(MotherId mother, LocalDate day) {
        return office.standing()
                .findAssessment(mother, day)
                .map(Assessment::disposition)
                .filter(found -> found == Disposition.WARNING || found == Disposition.PROPOSAL)
                .isPresent();
    }

    private void warn(MotherId mother, LocalDate day, BiConsumer<MotherId, LocalDate> warned) {
        tray.put(
                "warnings",
                staff.officer(),
                (each, by) -> each.standing().warn(by, mother),
                answer -> answer.find().ifPresent(warning -> {
                    LocalDate next = warning.deadline().plusDays(1);
                    warned.accept(mother, day);
                    agenda.on(next, () -> propose(mother, FAILED_DUTY, next));
                }));
    }

    /** Proposes, serves notice the same day, hears a week later and decides on the first day on which it may be. */
    void propose(MotherId mother, Code ground, LocalDate day) {
        tray.put(
                "proposals",
                staff.officer(),
                (each, by) -> each.standing().propose(by, mother, ground),
                answer -> answer.find().ifPresent(proposed -> serve(mother, day)));
    }

    private void serve(MotherId mother, LocalDate day) {
        tray.put(
                "notices",
                staff.officer(),
                (each, by) -> each.standing().serveNotice(by, mother, IN_PERSON),
                answer -> answer.find().ifPresent(notice -> {
                    agenda.on(day.plusDays(7), () -> hear(mother));
                    agenda.on(notice.decidableFrom(), () -> revoke(mother));
                }));
    }

    private void hear(MotherId mother) {
        tray.put("hearings", staff.officer(), (each, by) -> each.standing().hear(by, mother, true));
    }

    private void revoke(MotherId mother) {
        tray.put("revoked", staff.decider(), (each, by) -> each.standing().revoke(by, mother));
    }
}
