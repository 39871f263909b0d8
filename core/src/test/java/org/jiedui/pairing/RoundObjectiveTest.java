package org.jiedui.pairing;

import static org.jiedui.person.Need.BEHAVIOUR;
import static org.jiedui.person.Need.EMOTIONAL;
import static org.jiedui.person.Need.LEARNING;
import static org.jiedui.person.Need.LIVING;
import static org.jiedui.person.Need.PSYCHOLOGICAL;
import static org.jiedui.person.Need.SAFETY;
import static org.jiedui.person.Need.UPBRINGING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiedui.person.Need;
import org.jiedui.person.RecruitSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundObjectiveTest {

    private static final String DOOR = "420101001001";
    private static final String TWO_KILOMETRES_ON = "420101001002";
    private static final String FAR = "420102000000";
    private static final Kid KID = Kid.of("C", DOOR);
    private static final Mum MUM = Mum.of("M", DOOR);

    @Test
    @Tag("H-20")
    void the_nearer_mother_is_taken() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID)
                .mums(Mum.of("M1", FAR), Mum.of("M2", TWO_KILOMETRES_ON))
                .run();
        assertEquals(List.of("M2-C"), Sample.pairs(outcome));
        assertEquals(2224, outcome.pairs().get(0).metres());
        assertEquals(2224, outcome.objective().totalCost());
    }

    @Test
    @Tag("S-7")
    void the_sum_of_distances_counts_and_not_the_nearest_first() {
        RoundOutcome outcome = Sample.under(Programmes.S)
                .kids(Kid.of("C1", "420101000000"), Kid.of("C2", FAR))
                .mums(Mum.of("M1", "420101001000"), Mum.of("M2", "420100000000"))
                .run();
        assertEquals(List.of("M1-C2", "M2-C1"), Sample.pairs(outcome));
        assertEquals(22_239 + 11_120, outcome.objective().totalCost());
    }

    @Test
    void the_more_urgent_child_comes_first_however_far() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(
                        KID.called("C3"),
                        Kid.of("C1", FAR).urgent(1),
                        KID.called("C2").urgent(2))
                .mums(MUM)
                .run();
        assertEquals(List.of("M-C1"), Sample.pairs(outcome));
        assertEquals(new TierCounts(1, 0, 0), outcome.objective().coveredByTier());
        assertEquals(new TierCounts(1, 1, 1), outcome.counts().eligible());
    }

    @Test
    void among_equally_urgent_ones_the_longest_wait_comes_first_and_an_unknown_one_last() {
        Kid[] kids = {
            KID.called("C1"),
            Kid.of("C2", FAR).waiting("2024-12-31"),
            KID.called("C3").waiting("2025-01-01")
        };
        Sample sample = Sample.under(Programmes.H).kids(kids).mums(MUM);
        assertEquals(List.of("M-C2"), Sample.pairs(sample.run()));
        Sample two = sample.mums(Mum.of("M2", FAR));
        assertEquals(List.of("M-C3", "M2-C2"), Sample.pairs(two.run()));
    }

    @Test
    void urgency_comes_before_waiting() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID.called("C1").urgent(2).waiting("2020-01-01"))
                .kids(KID.called("C2").urgent(1))
                .mums(MUM)
                .run();
        assertEquals(List.of("M-C2"), Sample.pairs(outcome));
    }

    @Test
    @Tag("H-23")
    void one_urgent_child_does_not_take_the_place_that_another_child_depends_on() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID.urgent(1), Kid.of("D", "420201000000"))
                .mums(Mum.of("M1", DOOR).provinceDirect(), Mum.of("M2", FAR))
                .run();
        assertEquals(List.of("M1-D", "M2-C"), Sample.pairs(outcome));
    }

    @Test
    @Tag("H-20")
    void kin_comes_before_distance_and_changes_no_cost() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID)
                .mums(MUM.called("M1"), Mum.of("M2", TWO_KILOMETRES_ON).kinTo("C"))
                .run();
        ProposedPair pair = new ProposedPair(
                Sample.pair("M2", "C").mother(), KID.child().id(), PairingForm.ONE_TO_ONE, 2224, 2224, true);
        assertEquals(List.of(pair), outcome.pairs());
        assertEquals(new RoundObjective(new TierCounts(0, 0, 1), 1, 2224), outcome.objective());
    }

    @Test
    @Tag("H-20")
    void kin_does_not_come_before_one_more_child() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID, KID.called("D"))
                .mums(MUM.called("M1").kinTo("C"), MUM.called("M2"))
                .excluded("M2", "D")
                .run();
        assertEquals(List.of("M1-D", "M2-C"), Sample.pairs(outcome));
        assertEquals(0, outcome.objective().kinPairs());
    }

    @Test
    void kin_does_not_come_before_a_longer_wait() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(KID, KID.called("D").waiting("2026-02-28"))
                .mums(MUM.kinTo("C"))
                .run();
        assertEquals(List.of("M-D"), Sample.pairs(outcome));
    }

    @Test
    @Tag("S-9")
    void a_teacher_two_kilometres_on_is_nearer_to_learning_than_a_neighbour() {
        RoundOutcome outcome = Sample.under(Programmes.S)
                .kids(KID.needing(LEARNING))
                .mums(MUM.called("M1"), Mum.of("M2", TWO_KILOMETRES_ON).from(RecruitSource.TEACHER))
                .run();
        assertEquals(List.of("M2-C"), Sample.pairs(outcome));
        assertEquals(2224, outcome.pairs().get(0).cost());
    }

    @Test
    @Tag("S-9")
    void each_need_has_its_sources_and_an_unstated_source_is_in_none() {
        String table = "";
        for (Need need : List.of(LEARNING, LIVING, PSYCHOLOGICAL, UPBRINGING, EMOTIONAL, SAFETY, BEHAVIOUR)) {
            for (RecruitSource source : RecruitSource.values()) {
                table += cost(source, need) / Programmes.SURCHARGE;
            }
            table += " ";
        }
        // cadre, party member, teacher, household, entrepreneur, medical, society, unstated
        assertEquals("11011111 11100111 11011011 00111111 00000000 00000000 00000000 ", table);
    }

    @Test
    @Tag("S-9")
    void every_need_that_is_not_served_costs_three_thousand_metres() {
        assertEquals(6000, cost(RecruitSource.UNSTATED, LEARNING, PSYCHOLOGICAL, SAFETY));
        assertEquals(3000, cost(RecruitSource.MEDICAL_STAFF, LEARNING, PSYCHOLOGICAL, SAFETY));
        assertEquals(0, cost(RecruitSource.TEACHER, LEARNING, PSYCHOLOGICAL, SAFETY));
    }

    private static int cost(RecruitSource source, Need... needs) {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(KID.needing(needs))
                .mums(MUM.from(source))
                .run();
        assertEquals(0, outcome.pairs().get(0).metres());
        return outcome.pairs().get(0).cost();
    }
}
