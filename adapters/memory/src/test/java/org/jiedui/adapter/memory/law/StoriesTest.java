package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.Party;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of pairing told as stories of one mother and one child. */
class StoriesTest {

    private static final MotherId MOTHER = MotherId.of("M-0");
    private static final ChildId CHILD = ChildId.of("C-0");

    private final World world = new World("hubei-provincial", Parts.right());

    @BeforeEach
    void a_qualified_mother_and_a_child_whose_guardian_agrees() {
        new RegistrationStep.Register(0, 0).play(world);
        new RegistrationStep.Consent(0, 0).play(world);
        new ScreeningStep.Approve(0).play(world);
    }

    private ChildStatus childOn(LocalDate day) {
        return world.office()
                .pairing()
                .findChild(CHILD)
                .orElseThrow()
                .statusOn(
                        day,
                        mother -> world.office()
                                .screening()
                                .findQualification(mother)
                                .orElseThrow()
                                .statusOn(day));
    }

    private Pairing pairing(int number) {
        return world.office()
                .pairing()
                .findPairing(world.told().spells().get(number).id())
                .orElseThrow();
    }

    @Test
    @Tag("P3")
    @Tag("H-33")
    @Tag("X-25")
    void P3_the_child_of_a_revoked_mother_waits_from_the_same_day() {
        new PairingStep.PairUp(0, 0, false).play(world);
        new StandingStep.Disqualify(0, 15).play(world);
        ChildStatus.Waiting waiting = assertInstanceOf(ChildStatus.Waiting.class, childOn(world.today()));
        assertEquals(world.today(), waiting.since());
        assertEquals(Code.of("MOTHER_REVOKED"), waiting.reason());
        assertEquals(Cast.child(CHILD).division(), waiting.owner());
    }

    @Test
    @Tag("P4")
    @Tag("H-30")
    @Tag("X-24")
    void P4_the_same_two_pair_again_in_a_spell_of_its_own() {
        new PairingStep.PairUp(0, 0, false).play(world);
        Pairing first = pairing(0);
        world.sleep(10);
        new PairingStep.End(0, 0).play(world);
        world.sleep(10);
        new PairingStep.PairUp(0, 0, false).play(world);
        assertNotEquals(first.id(), pairing(1).id());
        assertEquals(first.facts(), pairing(0).facts().subList(0, first.facts().size()));
        assertInstanceOf(PairingStatus.Ended.class, pairing(0).statusOn(world.today()));
        assertInstanceOf(PairingStatus.Active.class, pairing(1).statusOn(world.today()));
    }

    @Test
    @Tag("P4")
    @Tag("X-24")
    void P4_a_proposal_that_nobody_answers_lapses_by_itself() {
        new PairingStep.Propose(0, 0).play(world);
        LocalDate lapse = world.today().plusDays(30);
        assertInstanceOf(ChildStatus.Held.class, childOn(lapse.minusDays(1)));
        assertInstanceOf(ChildStatus.Waiting.class, childOn(lapse));
    }

    @Test
    @Tag("P5")
    @Tag("H-6")
    @Tag("M-6")
    void P5_the_carer_signs_in_vain_until_the_guardian_does() {
        new PairingStep.PairUp(0, 0, true).play(world);
        assertEquals(List.of("GUARDIAN_CONSENT_MISSING"), world.last().answer().codes());
        new PairingStep.Sign(0, Party.GUARDIAN).play(world);
        new PairingStep.Begin(0).play(world);
        assertInstanceOf(PairingStatus.Active.class, pairing(0).statusOn(world.today()));
    }

    @Test
    @Tag("P5")
    @Tag("M-11")
    void P5_a_withdrawal_ends_the_pairing_on_its_day() {
        new PairingStep.PairUp(0, 0, false).play(world);
        world.sleep(10);
        new RegistrationStep.WithdrawConsent(0, 0).play(world);
        assertInstanceOf(PairingStatus.Ended.class, pairing(0).statusOn(world.today()));
        assertInstanceOf(ChildStatus.Out.class, childOn(world.today()));
    }

    @Test
    @Tag("P6")
    @Tag("M-9")
    void P6_a_check_that_lapses_pauses_her_and_holds_the_child_for_thirty_days() {
        new PairingStep.PairUp(0, 0, false).play(world);
        LocalDate lapse = world.today().plusYears(1);
        assertInstanceOf(ChildStatus.Paired.class, childOn(lapse.minusDays(1)));
        assertInstanceOf(ChildStatus.Held.class, childOn(lapse));
        assertInstanceOf(ChildStatus.Held.class, childOn(lapse.plusDays(29)));
        assertInstanceOf(ChildStatus.Waiting.class, childOn(lapse.plusDays(30)));
    }

    @Test
    @Tag("R2")
    @Tag("X-24")
    void R2_a_suspension_that_nobody_confirms_lapses_and_the_same_spell_goes_on() {
        new PairingStep.PairUp(0, 0, false).play(world);
        new StandingStep.Suspend(0, 20).play(world);
        LocalDate review = world.today().plusDays(20);
        assertInstanceOf(ChildStatus.Held.class, childOn(world.today()));
        assertInstanceOf(ChildStatus.Held.class, childOn(review.minusDays(1)));
        assertEquals(childOn(review), new ChildStatus.Paired(world.today()));
        assertEquals(List.of(pairing(0)), world.office().reports().register(World.PROVINCE, review));
    }

    @Test
    @Tag("R5")
    @Tag("H-33")
    void R5_neither_the_mother_nor_her_reporter_nor_the_proposer_disqualifies() {
        new CareStep.Report(0, 0, true, true).play(world);
        new StandingStep.Propose(0, false, 0).play(world);
        new StandingStep.Notify(0, 0).play(world);
        world.sleep(15);
        List<String> codes = List.of("OWN_PROPOSAL", "OWN_REPORT", "OWN_CASE");
        for (int actor = 0; actor < codes.size(); actor++) {
            new StandingStep.Revoke(0, actor).play(world);
            assertEquals(List.of(codes.get(actor)), world.last().answer().codes());
        }
        assertEquals(
                "SUSPENDED",
                world.office()
                        .screening()
                        .findQualification(MOTHER)
                        .orElseThrow()
                        .statusOn(world.today())
                        .name());
    }
}
