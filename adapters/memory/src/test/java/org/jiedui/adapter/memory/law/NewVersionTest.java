package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.MotherId;
import org.jiedui.rule.ProgrammeVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R3 told as a story: what was proposed under one version lives by it when the next is in force. */
class NewVersionTest {

    private final World world = new World("hubei-provincial", Parts.right());

    @BeforeEach
    void proposed_ten_days_before_the_new_version() {
        new RegistrationStep.Register(0, 0).play(world);
        new RegistrationStep.Consent(0, 0).play(world);
        new ScreeningStep.Approve(0).play(world);
        world.sleep((int) ChronoUnit.DAYS.between(world.today(), Book.SWITCH) - 10);
        new PairingStep.Propose(0, 0).play(world);
    }

    private Pairing proposal(int number) {
        return world.office()
                .pairing()
                .findPairing(world.told().spells().get(number).id())
                .orElseThrow();
    }

    @Test
    @Tag("R3")
    @Tag("H-27")
    void R3_a_proposal_holds_as_long_as_its_own_version_says() {
        LocalDate lastDay = Book.SWITCH.plusDays(19);
        world.sleep(29);
        assertEquals(lastDay, world.today());
        assertInstanceOf(PairingStatus.Proposed.class, proposal(0).statusOn(lastDay));
        assertInstanceOf(PairingStatus.Ended.class, proposal(0).statusOn(lastDay.plusDays(1)));
    }

    @Test
    @Tag("R3")
    @Tag("H-27")
    void R3_a_stored_decision_keeps_its_version() {
        ProgrammeVersion first = new ProgrammeVersion("hubei-provincial", 1);
        world.sleep(100);
        new PairingStep.Propose(0, 0).play(world);
        assertEquals(first, proposal(0).proposal().programme());
        assertEquals(
                new ProgrammeVersion("hubei-provincial", 2),
                proposal(1).proposal().programme());
        assertEquals(
                first,
                world.office()
                        .screening()
                        .findQualification(MotherId.of("M-0"))
                        .orElseThrow()
                        .findApproval()
                        .orElseThrow()
                        .programme());
    }
}
