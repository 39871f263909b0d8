package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.standing.StandingFact.ProposalClosed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases that outlive their ground, and warnings that outlive theirs. */
class ProceedingsTest {

    private static final MotherId MOTHER = MotherId.of("M-0");

    private static World paired(String programme) {
        World world = new World(programme, Parts.right());
        for (int child = 0; child < 2; child++) {
            new RegistrationStep.Register(child, 0).play(world);
            new RegistrationStep.Consent(child, 0).play(world);
        }
        new ScreeningStep.Approve(0).play(world);
        new PairingStep.PairUp(0, 0, false).play(world);
        return world;
    }

    private static List<String> codes(World world, Step step) {
        step.play(world);
        return world.last().answer().codes();
    }

    private static boolean isCommitted(World world, Step step) {
        step.play(world);
        return world.last().answer().isCommitted();
    }

    @Test
    @Tag("R1")
    @Tag("X-13")
    void R1_a_later_suspension_does_not_revive_a_proposal_whose_ground_was_lifted() {
        World world = paired("hubei-provincial");
        new StandingStep.Suspend(0, 60).play(world);
        new StandingStep.Propose(0, false, 0).play(world);
        new StandingStep.Notify(0, 0).play(world);
        world.sleep(5);
        new StandingStep.Lift(0, 0).play(world);
        world.sleep(20);
        new StandingStep.Suspend(0, 60).play(world);
        assertEquals(List.of("NO_GROUND"), codes(world, new StandingStep.Revoke(0, 1)));
        assertTrue(isCommitted(world, new StandingStep.Propose(0, false, 0)));
        assertEquals(
                "GROUND_FELL_AWAY",
                world.office().reports().standing(MOTHER).facts().stream()
                        .filter(ProposalClosed.class::isInstance)
                        .map(fact -> ((ProposalClosed) fact).outcome().value())
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of("NOTICE_MISSING"), codes(world, new StandingStep.Revoke(0, 1)));
        new StandingStep.Notify(0, 0).play(world);
        world.sleep(15);
        assertTrue(isCommitted(world, new StandingStep.Revoke(0, 1)));
        Law.R1.watch().atEnd(world);
    }

    @Test
    @Tag("R1")
    @Tag("H-33")
    void R1_a_proposal_whose_ground_stands_is_not_made_twice() {
        World world = paired("hubei-provincial");
        new StandingStep.Suspend(0, 60).play(world);
        new StandingStep.Propose(0, false, 0).play(world);
        assertEquals(List.of("ALREADY_PROPOSED"), codes(world, new StandingStep.Propose(0, false, 0)));
    }

    @Test
    @Tag("R4")
    @Tag("H-33")
    void R4_a_warning_of_an_earlier_application_is_no_ground_under_the_next() {
        World world = paired("hubei-provincial");
        world.sleep(125);
        assertTrue(isCommitted(world, new StandingStep.Warn(0, 0)));
        world.sleep(31);
        new ScreeningStep.Withdraw(0, false, 0).play(world);
        new ScreeningStep.Approve(0).play(world);
        assertEquals(List.of("NO_GROUND"), codes(world, new StandingStep.Propose(0, true, 0)));
    }

    @Test
    @Tag("R4")
    @Tag("C-11")
    void R4_a_warning_for_one_child_does_not_hide_the_silence_toward_another() {
        World world = paired("county-education");
        world.sleep(60);
        new PairingStep.PairUp(0, 1, false).play(world);
        world.sleep(65);
        assertTrue(isCommitted(world, new StandingStep.Warn(0, 0)));
        assertEquals(List.of("ALREADY_WARNED"), codes(world, new StandingStep.Warn(0, 0)));
        world.sleep(60);
        assertTrue(isCommitted(world, new StandingStep.Warn(0, 0)));
        assertEquals(List.of("ALREADY_WARNED"), codes(world, new StandingStep.Warn(0, 0)));
    }

    @Test
    @Tag("R4")
    @Tag("C-11")
    void R4_a_warning_given_late_and_cured_does_not_shield_from_the_next() {
        World world = paired("hubei-provincial");
        world.sleep(160);
        assertTrue(isCommitted(world, new StandingStep.Warn(0, 0)));
        world.sleep(10);
        assertTrue(isCommitted(world, new CareStep.Call(0, 0, false)));
        assertEquals(List.of("NO_GROUND"), codes(world, new StandingStep.Warn(0, 0)));
        world.sleep(150);
        assertTrue(isCommitted(world, new StandingStep.Warn(0, 0)));
    }

    @Test
    @Tag("R2")
    void R2_a_report_of_harm_does_not_shorten_a_suspension() {
        World world = paired("hubei-provincial");
        new StandingStep.Suspend(0, 60).play(world);
        new CareStep.Report(0, 0, true, true).play(world);
        QualificationStatus.Suspended suspended = (QualificationStatus.Suspended) world.office()
                .screening()
                .findQualification(MOTHER)
                .orElseThrow()
                .statusOn(world.today());
        assertEquals(world.today().plusDays(60), suspended.reviewOn());
        Law.R2.watch().atEnd(world);
    }

    @Test
    @Tag("R5")
    void R5_who_reported_her_does_not_lift_her_suspension() {
        World world = paired("hubei-provincial");
        new CareStep.Report(0, 0, true, true).play(world);
        assertEquals(List.of("OWN_REPORT"), codes(world, new StandingStep.Lift(0, 1)));
        assertTrue(isCommitted(world, new StandingStep.Lift(0, 0)));
    }

    @Test
    @Tag("R5")
    void R5_nobody_suspends_or_pairs_herself() {
        World world = paired("county-education");
        assertEquals(
                List.of("OWN_CASE"),
                world.judge(
                                StandingStep.herself(MOTHER),
                                MOTHER,
                                (office, command) -> office.standing()
                                        .suspend(
                                                command,
                                                MOTHER,
                                                StandingStep.UNFIT,
                                                world.today().plusDays(9)))
                        .codes());
        assertEquals(
                List.of("OWN_CASE"),
                world.judge(
                                StandingStep.herself(MOTHER),
                                MOTHER,
                                (office, command) -> office.pairing()
                                        .propose(command, MOTHER, Step.child(1).id()))
                        .codes());
        new PairingStep.Propose(0, 1).play(world);
        assertEquals(
                List.of("OWN_CASE", "GUARDIAN_CONSENT_MISSING", "CHILD_CONSENT_MISSING", "MOTHER_CONSENT_MISSING"),
                world.judge(
                                StandingStep.herself(MOTHER),
                                MOTHER,
                                (office, command) -> office.pairing()
                                        .begin(
                                                command,
                                                world.told().spells().get(1).id()))
                        .codes());
    }
}
