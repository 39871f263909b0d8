package org.jiedui.flow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;
import org.jiedui.rule.Code;
import org.jiedui.standing.Grounds;
import org.jiedui.standing.StandingFact.WarningGiven;
import org.jiedui.standing.StandingPolicy;

/** Warns mothers who missed a duty month after month (C-11). */
public final class WarningMothers {

    private final Clerk clerk;
    private final Appraising appraising;
    private final Reading reading;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public WarningMothers(Clerk clerk) {
        this.clerk = clerk;
        this.appraising = new Appraising(clerk);
        this.reading = Reading.of(clerk);
    }

    /**
     * Warns a mother for a run of misses that is neither cleared nor warned for: the earliest, if several pairings have
     * one (R4). The days to cure begin with the warning.
     *
     * @param command who asks
     * @param mother the mother
     * @return the warning, or all reasons against it
     */
    public Answer<WarningGiven> warn(Command command, MotherId mother) {
        Fields content = Content.of("warn").with("mother", mother);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> warned(work, found))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private Decision<WarningGiven> warned(Work work, Qualification found) {
        Programme programme =
                Programmes.on(work.around(), work.today(), found.application().programme());
        List<WarningGiven> open = open(work, found, programme);
        Optional<WarningGiven> due = open.stream()
                .filter(warning -> !work.standing(found.mother()).warnings().contains(warning))
                .min(Comparator.comparing(WarningGiven::month));
        return new Reasons(work)
                .needing(Role.STANDING_OFFICER, found.application().division())
                .separate(found)
                .refuseIf(!found.statusOn(work.today()).isQualified(), "NOT_SERVING", "H-33")
                .refuseIf(open.isEmpty(), "NO_GROUND", programme.standing().warningClauses())
                .refuseIf(
                        !open.isEmpty() && due.isEmpty(),
                        "ALREADY_WARNED",
                        programme.standing().warningClauses())
                .orElse(() -> keep(work, found.mother(), due.orElseThrow()));
    }

    private static WarningGiven keep(Work work, MotherId mother, WarningGiven given) {
        work.add(mother, given);
        work.tell(
                mother.value(),
                "WARNING_GIVEN",
                Fields.none().with("pairing", given.pairing()).with("deadline", given.deadline()));
        return given;
    }

    /** What each living pairing calls for; a warning that was given already is among them. */
    private List<WarningGiven> open(Work work, Qualification found, Programme programme) {
        LocalDate today = work.today();
        return reading.pairingsOf(found.mother()).stream()
                .filter(pairing -> pairing.statusOn(today) instanceof PairingStatus.Active)
                .flatMap(pairing -> open(work, pairing, programme).stream())
                .toList();
    }

    /** The earliest warning of a pairing that nothing cleared decides; what comes later changes nothing. */
    private Optional<WarningGiven> open(Work work, Pairing pairing, Programme programme) {
        LocalDate today = work.today();
        Grounds grounds = new Grounds(programme.standing(), programme.duties(), today);
        return appraising.findRecord(pairing, today).stream()
                .flatMap(record -> Appraising.assessor(programme).warnings(record, today).stream()
                        .filter(warning -> !warning.isCleared())
                        .map(warning ->
                                given(work, pairing, programme, warning.month().first()))
                        .filter(warning -> !grounds.isCleared(warning, record.entries())))
                .findFirst();
    }

    /** As it was given, or as it would be given today. */
    private static WarningGiven given(Work work, Pairing pairing, Programme programme, LocalDate month) {
        StandingPolicy policy = programme.standing();
        return work.standing(pairing.mother())
                .findWarning(pairing.id(), month)
                .orElseGet(() -> new WarningGiven(
                        work.today(),
                        pairing.id(),
                        month,
                        Code.of(policy.duty() + "_MISSED"),
                        work.today().plusDays(policy.cureDays()),
                        policy.warningClauses()));
    }
}
