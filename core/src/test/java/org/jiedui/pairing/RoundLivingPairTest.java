package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundLivingPairTest {

    private static final String HOME = "420101000000";

    private static Kid kid(String id) {
        return Kid.of(id, HOME);
    }

    private static Mum mum(String id) {
        return Mum.of(id, HOME);
    }

    private static List<PairingForm> forms(RoundOutcome outcome) {
        return outcome.pairs().stream().map(ProposedPair::form).toList();
    }

    @Test
    void a_child_who_is_paired_is_not_in_the_round_whatever_became_of_it() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(kid("C1"), kid("C2").born("2005-01-01"), kid("C3").consent(""))
                .mums(mum("M1"))
                .living("Unknown", "C1")
                .living("Unknown", "C2")
                .living("M2", "C3")
                .run();
        assertEquals(List.of(), outcome.pairs());
        assertEquals(List.of(), outcome.leftOut());
        assertEquals(3, outcome.counts().alreadyPaired());
        assertEquals(0, outcome.counts().eligible().all());
    }

    @Test
    @Tag("H-21")
    void a_mother_has_one_child_under_the_provincial_plan_however_many_she_offers_to_take() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(kid("C1"), kid("C2"))
                .mums(mum("M1").offering(9))
                .run();
        assertEquals(1, outcome.pairs().size());
        assertEquals(1, outcome.counts().places());
    }

    @Test
    @Tag("H-21")
    void the_place_of_a_mother_is_held_by_a_child_whom_nobody_here_knows() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(kid("C1"))
                .mums(mum("M1"))
                .living("M1", "Unknown")
                .living("M1", "Unknown2")
                .run();
        assertEquals(List.of("C1 SHORTAGE"), Sample.leftOut(outcome));
        assertEquals(0, outcome.counts().places());
        assertEquals(1, outcome.counts().qualifiedMothers());
    }

    @Test
    @Tag("E-2")
    void a_mother_of_a_county_takes_as_many_children_as_she_offers_to() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(kid("C1"), kid("C2"), kid("C3"))
                .mums(mum("M1").offering(2))
                .run();
        assertEquals(2, outcome.pairs().size());
        assertEquals(List.of(PairingForm.ONE_TO_MANY, PairingForm.ONE_TO_MANY), forms(outcome));
    }

    @Test
    @Tag("E-2")
    void a_pair_is_one_to_many_where_a_living_one_makes_the_second() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(kid("C1"))
                .mums(mum("M1").offering(3))
                .living("M1", "Unknown")
                .run();
        assertEquals(List.of(PairingForm.ONE_TO_MANY), forms(outcome));
        assertEquals(2, outcome.counts().places());
    }

    @Test
    @Tag("E-2")
    void a_single_pair_is_one_to_one() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(kid("C1"))
                .mums(mum("M1").offering(3))
                .run();
        assertEquals(List.of(PairingForm.ONE_TO_ONE), forms(outcome));
    }

    @Test
    void the_same_two_people_count_once() {
        RoundPool.Builder pool = RoundPool.builder();
        kid("C1").enter(pool);
        mum("M1").offering(2).enter(pool);
        Stream.of(1, 2)
                .forEach(time -> pool.livingPair(
                        Sample.pair("M1", "X").mother(), Sample.pair("M1", "X").child()));
        RoundOutcome outcome = Round.run(pool.build(), Programmes.E.policy(), Meridian.divisions(), Sample.DAY);
        assertEquals(List.of("M1-C1"), Sample.pairs(outcome));
    }

    @Test
    void the_counts_tell_roster_round_and_places_apart() {
        RoundOutcome outcome = Sample.under(Programmes.E)
                .kids(kid("C1").urgent(1), kid("C2"), kid("C3").consent(""), kid("C4"))
                .mums(mum("M1"), mum("M2").offering(2), mum("M3").notQualified().offering(5))
                .living("M3", "C4")
                .living("M1", "Unknown")
                .excluded("M2", "C2")
                .run();
        RoundCounts counts = outcome.counts();
        assertEquals(
                List.of(4, 3, 1, 2),
                List.of(counts.children(), counts.mothers(), counts.alreadyPaired(), counts.qualifiedMothers()));
        assertEquals(List.of(2L, 1L), List.of(counts.places(), counts.admissiblePairs()));
        assertEquals(new TierCounts(1, 0, 1), counts.eligible());
        assertEquals(new TierCounts(1, 0, 0), counts.covered());
        assertEquals(List.of("C2 SHORTAGE", "C3 GUARDIAN_CONSENT_MISSING"), Sample.leftOut(outcome));
    }
}
