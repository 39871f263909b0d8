package org.jiedui.adapter.jdbc.fault;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.rule.Code;

/** What happened before, told in the order of a pairing's life; every step of it succeeds. */
final class Tale {

    static final Code SIGNED = Code.of("SIGNED");
    static final Code UNFIT = Code.of("UNFIT");
    static final PairingId PAIRING = PairingId.of("proposal");

    private final Desk desk;
    private int commands;

    Tale(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    Tale then(Function<Command, Answer<?>> asking) {
        commands++;
        asking.apply(Command.of("before-" + commands, "officer-1")).orElseThrow();
        return this;
    }

    Tale child(int number) {
        Child child = Cast.CHILDREN.get(number);
        return then(command -> desk.office()
                .registration()
                .register(command, child, Cast.particulars(child.id().value()), desk.today()));
    }

    Tale consented(int number) {
        Child child = Cast.CHILDREN.get(number);
        return child(number)
                .then(command -> desk.office().registration().consent(command, child.id(), SIGNED, desk.today()));
    }

    Tale applied(int number) {
        CaringMother mother = Cast.MOTHERS.get(number);
        return then(command -> desk.office()
                .registration()
                .apply(command, mother, Cast.particulars(mother.id().value()), desk.today()));
    }

    Tale screened(int number) {
        CaringMother mother = Cast.MOTHERS.get(number);
        return applied(number)
                .then(command -> desk.office()
                        .screening()
                        .attest(command, mother.id(), Attestations.allAffirmed(), desk.today()))
                .then(command -> desk.office()
                        .screening()
                        .recordCheck(command, mother.id(), RecordCheck.Result.CLEAR, desk.today()));
    }

    static List<ApprovalStep> chain(int number) {
        CaringMother mother = Cast.MOTHERS.get(number);
        return BuiltInProgrammes.get("hubei-provincial").approval().chain(mother.route(), mother.division());
    }

    /** With the opinion of each tier but the last. */
    Tale almostApproved(int number) {
        screened(number);
        List<ApprovalStep> chain = chain(number);
        chain.subList(0, chain.size() - 1).forEach(step -> opinion(number, step));
        return this;
    }

    Tale approved(int number) {
        almostApproved(number);
        List<ApprovalStep> chain = chain(number);
        return opinion(number, chain.get(chain.size() - 1));
    }

    private Tale opinion(int number, ApprovalStep step) {
        CaringMother mother = Cast.MOTHERS.get(number);
        return then(command -> desk.office().screening().opine(command, mother.id(), step, true, desk.today()));
    }

    Tale proposed() {
        consented(0).approved(0);
        Command proposal = Command.of(PAIRING.value(), "officer-1");
        desk.office().pairing().propose(proposal, Cast.MOTHER, Cast.CHILD).orElseThrow();
        return this;
    }

    Tale agreed() {
        proposed();
        for (Party party : List.of(Party.GUARDIAN, Party.MOTHER)) {
            then(command -> desk.office().pairing().consent(command, PAIRING, party, SIGNED));
        }
        return this;
    }

    Tale begun() {
        return agreed().then(command -> desk.office().pairing().begin(command, PAIRING));
    }

    Tale suspended() {
        return begun().then(command -> desk.office()
                .standing()
                .suspend(command, Cast.MOTHER, UNFIT, desk.today().plusDays(60)));
    }

    /** A revocation is proposed. */
    Tale accused() {
        return suspended().then(command -> desk.office().standing().propose(command, Cast.MOTHER, UNFIT));
    }

    /** And the notice of it was served. */
    Tale served() {
        return accused()
                .then(command -> desk.office().standing().serveNotice(command, Cast.MOTHER, Code.of("BY_HAND")));
    }

    Tale sleep(int days) {
        desk.clock().advance(Duration.ofDays(days));
        return this;
    }
}
