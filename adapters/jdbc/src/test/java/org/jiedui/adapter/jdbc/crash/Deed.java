package org.jiedui.adapter.jdbc.crash;

import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.pairing.Party;
import org.jiedui.person.Attestations;
import org.jiedui.person.RecordCheck;
import org.jiedui.rule.Code;
import org.jiedui.standing.Suspicion;

/** What may be asked of an office, by a name that a journal can tell. */
enum Deed {
    APPLY((office, step) -> office.registration()
            .apply(
                    step.command(),
                    County.mother(step.mother()),
                    County.particulars(step.motherId().value()),
                    step.day())),
    REGISTER((office, step) -> office.registration()
            .register(
                    step.command(),
                    County.child(step.child()),
                    County.particulars(step.childId().value()),
                    step.day())),
    CONSENT((office, step) -> office.registration().consent(step.command(), step.childId(), Step.SIGNED, step.day())),
    REVOKE_CONSENT((office, step) -> office.registration().withdrawConsent(step.command(), step.childId(), step.day())),
    EXCLUDE((office, step) ->
            office.registration().exclude(step.command(), step.motherId(), step.childId(), Code.of("COURT_ORDER"))),
    ATTEST((office, step) ->
            office.screening().attest(step.command(), step.motherId(), Attestations.allAffirmed(), step.day())),
    CHECK((office, step) ->
            office.screening().recordCheck(step.command(), step.motherId(), RecordCheck.Result.CLEAR, step.day())),
    OPINE_UNIT((office, step) ->
            office.screening().opine(step.command(), step.motherId(), County.tier(0), true, step.day())),
    OPINE_COUNTY((office, step) ->
            office.screening().opine(step.command(), step.motherId(), County.tier(1), true, step.day())),
    WITHDRAW((office, step) -> office.screening().withdraw(step.command(), step.motherId(), step.day())),
    PROPOSE((office, step) -> office.pairing().propose(step.command(), step.motherId(), step.childId())),
    AGREE_GUARDIAN(
            (office, step) -> office.pairing().consent(step.command(), step.pairingId(), Party.GUARDIAN, Step.SIGNED)),
    AGREE_MOTHER(
            (office, step) -> office.pairing().consent(step.command(), step.pairingId(), Party.MOTHER, Step.SIGNED)),
    BEGIN((office, step) -> office.pairing().begin(step.command(), step.pairingId())),
    END((office, step) -> office.pairing().end(step.command(), step.pairingId(), Code.of("CHILD_MOVED"), step.day())),
    ROUND((office, step) -> office.pairing().runRound(step.command(), County.COUNTY)),
    CONTACT((office, step) -> office.duties().record(step.command(), step.contact())),
    HARM((office, step) -> office.duties().record(step.command(), step.contact().suspectingHarm())),
    LEAVE((office, step) -> office.duties()
            .grantLeave(step.command(), step.motherId(), step.day(), step.day().plusDays(3))),
    SUSPEND((office, step) -> office.standing()
            .suspend(
                    step.command(),
                    step.motherId(),
                    Code.of("UNDER_INQUIRY"),
                    step.day().plusDays(20))),
    LIFT((office, step) -> office.standing().lift(step.command(), step.motherId())),
    REPORT((office, step) -> office.standing()
            .reportHarm(step.command(), Suspicion.about(step.childId()).of(step.motherId())));

    private interface Asking {
        Answer<?> of(ProgrammeOffice office, Step step);
    }

    private final Asking asking;

    Deed(Asking asking) {
        this.asking = asking;
    }

    Answer<?> ask(ProgrammeOffice office, Step step) {
        return asking.of(office, step);
    }
}
