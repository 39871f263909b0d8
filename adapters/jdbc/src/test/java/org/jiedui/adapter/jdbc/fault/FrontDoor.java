package org.jiedui.adapter.jdbc.fault;

import static org.jiedui.adapter.jdbc.fault.Cast.CHILD;
import static org.jiedui.adapter.jdbc.fault.Cast.MOTHER;
import static org.jiedui.adapter.jdbc.fault.Scenario.door;
import static org.jiedui.adapter.jdbc.fault.Tale.PAIRING;
import static org.jiedui.adapter.jdbc.fault.Tale.SIGNED;
import static org.jiedui.adapter.jdbc.fault.Tale.UNFIT;

import java.util.List;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.Command;
import org.jiedui.pairing.Party;
import org.jiedui.person.Attestations;
import org.jiedui.person.RecordCheck;
import org.jiedui.rule.Code;
import org.jiedui.standing.Suspicion;

/** Every command of the front door, and some that are refused. */
final class FrontDoor {

    private static final Command ASKED = Command.of("asked", "officer-1");
    private static final Command DECIDED = Command.of("asked", "decider-1");

    private FrontDoor() {}

    static List<Scenario> registering() {
        return List.of(
                door(
                        "registration.apply",
                        tale -> {},
                        desk -> desk.office()
                                .registration()
                                .apply(ASKED, Cast.MOTHERS.get(0), Cast.particulars("M-0"), desk.today())),
                door(
                        "registration.register",
                        tale -> {},
                        desk -> desk.office()
                                .registration()
                                .register(ASKED, Cast.CHILDREN.get(0), Cast.particulars("C-0"), desk.today())),
                door(
                        "registration.consent",
                        tale -> tale.child(0),
                        desk -> desk.office().registration().consent(ASKED, CHILD, SIGNED, desk.today())),
                door(
                        "registration.withdrawConsent",
                        Tale::begun,
                        desk -> desk.office().registration().withdrawConsent(ASKED, CHILD, desk.today())),
                door(
                        "registration.exclude",
                        Tale::begun,
                        desk -> desk.office().registration().exclude(ASKED, MOTHER, CHILD, Code.of("COURT_ORDER"))),
                door(
                        "registration.close",
                        Tale::begun,
                        desk -> desk.office()
                                .registration()
                                .close(ASKED, CHILD, Code.of("PARENT_RETURNED"), desk.today())),
                door(
                        "screening.attest",
                        tale -> tale.applied(0),
                        desk -> desk.office()
                                .screening()
                                .attest(ASKED, MOTHER, Attestations.allAffirmed(), desk.today())),
                door(
                        "screening.recordCheck",
                        Tale::begun,
                        desk -> desk.office()
                                .screening()
                                .recordCheck(ASKED, MOTHER, RecordCheck.Result.HIT, desk.today())),
                door(
                        "screening.override",
                        tale -> tale.applied(0),
                        desk -> desk.office().screening().override(ASKED, MOTHER, Code.of("RESIDENCE"))),
                door(
                        "screening.opine",
                        tale -> tale.almostApproved(0),
                        desk -> desk.office()
                                .screening()
                                .opine(
                                        ASKED,
                                        MOTHER,
                                        Tale.chain(0).get(Tale.chain(0).size() - 1),
                                        true,
                                        desk.today())),
                door(
                        "screening.withdraw",
                        Tale::begun,
                        desk -> desk.office().screening().withdraw(ASKED, MOTHER, desk.today())));
    }

    static List<Scenario> pairing() {
        return List.of(
                door(
                        "pairing.propose",
                        tale -> tale.consented(0).approved(0),
                        desk -> desk.office().pairing().propose(ASKED, MOTHER, CHILD)),
                door(
                        "pairing.propose, refused",
                        tale -> tale.child(0).applied(0),
                        desk -> desk.office().pairing().propose(ASKED, MOTHER, CHILD)),
                door(
                        "pairing.consent",
                        Tale::proposed,
                        desk -> desk.office().pairing().consent(ASKED, PAIRING, Party.GUARDIAN, SIGNED)),
                door(
                        "pairing.begin",
                        Tale::agreed,
                        desk -> desk.office().pairing().begin(ASKED, PAIRING)),
                door(
                        "pairing.end",
                        Tale::begun,
                        desk -> desk.office().pairing().end(ASKED, PAIRING, Code.of("CHILD_MOVED"), desk.today())),
                door(
                        "pairing.runRound",
                        tale -> tale.consented(0).consented(1).approved(0),
                        desk -> desk.office().pairing().runRound(ASKED, Cast.PROVINCE)),
                door(
                        "duties.record",
                        Tale::begun,
                        desk -> desk.office()
                                .duties()
                                .record(ASKED, ContactReport.withChild(MOTHER, CHILD, desk.today(), Channel.PHONE))),
                door(
                        "duties.record, refused with a report",
                        tale -> tale.child(0).approved(0),
                        desk -> desk.office()
                                .duties()
                                .record(
                                        ASKED,
                                        ContactReport.withChild(MOTHER, CHILD, desk.today(), Channel.PHONE)
                                                .suspectingHarm())),
                door(
                        "duties.grantLeave",
                        Tale::begun,
                        desk -> desk.office()
                                .duties()
                                .grantLeave(
                                        ASKED,
                                        MOTHER,
                                        desk.today(),
                                        desk.today().plusDays(5))));
    }

    static List<Scenario> judging() {
        return List.of(
                door(
                        "standing.warn",
                        tale -> tale.begun().sleep(125),
                        desk -> desk.office().standing().warn(ASKED, MOTHER)),
                door(
                        "standing.propose",
                        Tale::suspended,
                        desk -> desk.office().standing().propose(ASKED, MOTHER, UNFIT)),
                door(
                        "standing.serveNotice",
                        Tale::accused,
                        desk -> desk.office().standing().serveNotice(ASKED, MOTHER, Code.of("BY_HAND"))),
                door(
                        "standing.hear",
                        Tale::served,
                        desk -> desk.office().standing().hear(ASKED, MOTHER, true)),
                door(
                        "standing.revoke",
                        tale -> tale.served().sleep(15),
                        desk -> desk.office().standing().revoke(DECIDED, MOTHER)),
                door(
                        "standing.suspend",
                        Tale::begun,
                        desk -> desk.office()
                                .standing()
                                .suspend(ASKED, MOTHER, UNFIT, desk.today().plusDays(20))),
                door(
                        "standing.lift",
                        Tale::suspended,
                        desk -> desk.office().standing().lift(ASKED, MOTHER)),
                door(
                        "standing.reportHarm",
                        Tale::begun,
                        desk -> desk.office()
                                .standing()
                                .reportHarm(ASKED, Suspicion.about(CHILD).of(MOTHER))));
    }
}
