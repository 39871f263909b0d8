package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jiedui.fact.ActorId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.qualification.QualificationStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R1 tried systematically: every order and omission of the steps of a case, and every decider. */
class DueProcessTest {

    private static final MotherId MOTHER = MotherId.of("M-0");
    private static final ActorId COUNTY = ActorId.of("county-1");
    private static final ActorId PREFECTURE = ActorId.of("prefecture-1");
    private static final ActorId ELSEWHERE = ActorId.of("elsewhere-1");

    /** The steps of a case; each is asked on a day of its own. */
    private enum Act {
        WARN,
        CURE,
        PROPOSE,
        NOTICE,
        REPLY,
        DECIDE
    }

    private static final List<Act> RIGHT = List.of(Act.values());

    /** A paired mother who was silent from January to April, on the day on which she may be warned. */
    private static World silent(UnaryOperator<Authority> authority) {
        World world = new World("hubei-provincial", Parts.right().withAuthority(authority));
        new RegistrationStep.Register(0, 0).play(world);
        new RegistrationStep.Consent(0, 0).play(world);
        new ScreeningStep.Approve(0).play(world);
        new PairingStep.PairUp(0, 0, false).play(world);
        world.sleep(123);
        return world;
    }

    private static World silent() {
        return silent(right -> right);
    }

    private static void act(World world, Act act, ActorId decider) {
        switch (act) {
            case WARN -> new StandingStep.Warn(0, 0).play(world);
            case CURE -> world.sleep(31);
            case PROPOSE -> new StandingStep.Propose(0, true, 0).play(world);
            case NOTICE -> new StandingStep.Notify(0, 0).play(world);
            case REPLY -> world.sleep(15);
            default ->
                world.judge(
                        decider, MOTHER, (office, command) -> office.standing().revoke(command, MOTHER));
        }
    }

    private static boolean isRevoked(World world) {
        return world.office()
                        .screening()
                        .findQualification(MOTHER)
                        .orElseThrow()
                        .statusOn(world.today())
                instanceof QualificationStatus.Revoked;
    }

    private static boolean isRevokedAfter(List<Act> acts) {
        World world = silent();
        acts.forEach(act -> act(world, act, World.DECIDER));
        return isRevoked(world);
    }

    @Test
    @Tag("R1")
    @Tag("H-33")
    @Tag("X-13")
    void R1_warning_cure_proposal_notice_reply_and_decision_disqualify() {
        assertTrue(isRevokedAfter(RIGHT));
    }

    @Test
    @Tag("R1")
    @Tag("X-13")
    void R1_every_other_order_is_refused() {
        List<List<Act>> orders = permutations(RIGHT);
        assertEquals(720, orders.size());
        assertEquals(
                List.of(RIGHT),
                orders.stream().filter(DueProcessTest::isRevokedAfter).toList());
    }

    @Test
    @Tag("R1")
    @Tag("X-13")
    void R1_every_omission_is_refused() {
        List<List<Act>> omissions = subsets(RIGHT);
        assertEquals(64, omissions.size());
        assertEquals(
                List.of(RIGHT),
                omissions.stream().filter(DueProcessTest::isRevokedAfter).toList());
    }

    @Test
    @Tag("R1")
    @Tag("H-33")
    void R1_only_the_level_that_approved_decides() {
        assertEquals(List.of(PREFECTURE), deciders(right -> DueProcessTest::mayDecide));
    }

    @Test
    @Tag("R1")
    void R1_catches_an_authority_that_lets_a_level_decide_for_the_one_above() {
        assertEquals(List.of(COUNTY, PREFECTURE), deciders(right -> DueProcessTest::mayDecideUpwards));
    }

    private static List<ActorId> deciders(UnaryOperator<Authority> authority) {
        List<ActorId> able = new ArrayList<>();
        for (ActorId decider :
                List.of(World.OFFICER, World.STRANGER, StandingStep.herself(MOTHER), ELSEWHERE, COUNTY, PREFECTURE)) {
            World world = silent(authority);
            RIGHT.forEach(act -> act(world, act, decider));
            if (isRevoked(world)) {
                able.add(decider);
            }
        }
        return able;
    }

    private static boolean mayDecide(ActorId actor, Role role, DivisionCode division, LocalDate day) {
        return mayAct(actor, role, division, false);
    }

    private static boolean mayDecideUpwards(ActorId actor, Role role, DivisionCode division, LocalDate day) {
        return mayAct(actor, role, division, true);
    }

    private static boolean mayAct(ActorId actor, Role role, DivisionCode division, boolean upwards) {
        if (Set.of(World.OFFICER, StandingStep.herself(MOTHER)).contains(actor)) {
            return true;
        }
        DivisionCode own = DivisionCode.of(
                actor.equals(COUNTY) ? "420525000000" : actor.equals(PREFECTURE) ? "420500000000" : "420100000000");
        return role == Role.DECIDER
                && !actor.equals(World.STRANGER)
                && (own.covers(division) || (upwards && division.covers(own)));
    }

    private static List<List<Act>> permutations(List<Act> acts) {
        if (acts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Act>> all = new ArrayList<>();
        for (Act first : acts) {
            List<Act> rest = new ArrayList<>(acts);
            rest.remove(first);
            permutations(rest).forEach(order -> all.add(prepend(first, order)));
        }
        return all;
    }

    private static List<List<Act>> subsets(List<Act> acts) {
        if (acts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Act>> rest = subsets(acts.subList(1, acts.size()));
        List<List<Act>> all = new ArrayList<>(rest);
        rest.forEach(subset -> all.add(prepend(acts.get(0), subset)));
        return all;
    }

    private static List<Act> prepend(Act first, List<Act> rest) {
        List<Act> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
