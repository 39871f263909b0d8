package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.Authority;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.ApplicationFact.ApplicationReturned;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.CertificateNumber;
import org.jiedui.qualification.Correction;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.Tier;
import org.jiedui.qualification.Voice;
import org.jiedui.rule.Code;

/** One mother's application at the levels, each of which has an officer of its own. */
final class Case {

    static final ActorId APPEALS = ActorId.of("appeals-1");

    private final World world;
    private final CaringMother mother;
    private final int number;

    private Case(World world, int number) {
        this.world = world;
        this.number = number;
        this.mother = Step.mother(number);
    }

    /** A local mother under the provincial plan, with other terms or another chain. */
    static Case under(UnaryOperator<ApprovalPolicy> approval) {
        return under(approval, right -> right, 0);
    }

    static Case under(UnaryOperator<ApprovalPolicy> approval, UnaryOperator<Authority> authority, int number) {
        Parts parts = Parts.right().withBook(book -> with(book, approval)).withAuthority(authority);
        Case opened = new Case(new World("hubei-provincial", parts), number);
        opened.apply();
        return opened;
    }

    private static ProgrammeBook with(ProgrammeBook book, UnaryOperator<ApprovalPolicy> approval) {
        Programme first = book.list().get(0);
        return ProgrammeBook.of(List.of(Book.draft(first, 1, first.effective())
                .approval(approval.apply(first.approval().on(ApprovalTerms.none())))
                .pairing(first.pairing())
                .standing(first.standing())
                .complete()));
    }

    /** Her form, attestations and a clear record, today. */
    void apply() {
        new RegistrationStep.Apply(number, 0).play(world);
        new ScreeningStep.Attest(number).play(world);
        check(RecordCheck.Result.CLEAR);
    }

    void check(RecordCheck.Result result) {
        new ScreeningStep.Check(number, result, 0).play(world);
    }

    World world() {
        return world;
    }

    CaringMother mother() {
        return mother;
    }

    MotherId id() {
        return mother.id();
    }

    static ActorId officer(Tier tier) {
        return ActorId.of("officer:" + tier);
    }

    Voice voice(Tier tier) {
        return Voice.of(new ApprovalStep(tier, tier.of(mother.division())));
    }

    List<String> opine(ActorId by, Voice voice, boolean favourable, LocalDate on) {
        return world.ask(by, (office, command) -> office.applications().opine(command, id(), voice, favourable, on))
                .codes();
    }

    List<String> say(ActorId by, Voice voice) {
        return opine(by, voice, true, world.today());
    }

    List<String> yes(Tier tier) {
        return yesBy(officer(tier), tier);
    }

    List<String> yesBy(ActorId by, Tier tier) {
        return say(by, voice(tier));
    }

    List<String> no(Tier tier) {
        return opine(officer(tier), voice(tier), false, world.today());
    }

    Answer<ApplicationReturned> sendBack(Tier tier) {
        Correction correction = new Correction(Code.of("INCOMPLETE"), List.of(Code.of("POSTCODE")));
        return world.ask(
                officer(tier),
                (office, command) ->
                        office.applications().sendBack(command, id(), voice(tier), correction, world.today()));
    }

    Answer<ApplicationResubmitted> resubmit(CaringMother corrected) {
        return world.ask(
                World.OFFICER,
                (office, command) -> office.applications()
                        .resubmit(command, corrected, Cast.particulars("corrected"), world.today()));
    }

    List<String> appeal(LocalDate on) {
        return world.ask(
                        StandingStep.herself(id()),
                        (office, command) -> office.applications().appeal(command, id(), on))
                .codes();
    }

    List<String> decideAppeal(ActorId by, boolean granted) {
        return world.ask(
                        by,
                        (office, command) -> office.applications().decideAppeal(command, id(), granted, world.today()))
                .codes();
    }

    List<String> declareKin(ActorId by, ActorId kin) {
        return world.ask(by, (office, command) -> office.applications().declareKin(command, id(), kin))
                .codes();
    }

    List<String> issue(String number, LocalDate on) {
        return world.ask(
                        World.OFFICER,
                        (office, command) ->
                                office.applications().issueCertificate(command, id(), CertificateNumber.of(number), on))
                .codes();
    }

    void withdraw() {
        new ScreeningStep.Withdraw(number, true, 0).play(world);
    }

    Qualification file() {
        return world.office().screening().findQualification(id()).orElseThrow();
    }

    String status() {
        return file().statusOn(world.today()).name();
    }
}
