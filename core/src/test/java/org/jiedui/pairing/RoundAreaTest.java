package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundAreaTest {

    private static List<String> pairs(Programmes programme, Kid kid, Mum mum) {
        return Sample.pairs(Sample.under(programme).kids(kid).mums(mum).run());
    }

    private static void together(Programmes programme, String kid, Mum mum) {
        assertEquals(List.of("M-C"), pairs(programme, Kid.of("C", kid), mum));
    }

    private static void apart(Programmes programme, String kid, Mum mum) {
        assertEquals(List.of(), pairs(programme, Kid.of("C", kid), mum));
    }

    private static Mum mum(String code) {
        return Mum.of("M", code);
    }

    @Test
    @Tag("H-22")
    void a_prefecture_pairs_its_own() {
        together(Programmes.H, "420101001001", mum("420102000000"));
        apart(Programmes.H, "420101001001", mum("420201000000"));
    }

    @Test
    @Tag("X-8")
    @Tag("H-22")
    void a_county_without_a_prefecture_above_it_is_an_area_of_its_own() {
        together(Programmes.H, "429004000000", mum("429004000000"));
        apart(Programmes.H, "429004000000", mum("429005000000"));
    }

    @Test
    @Tag("H-23")
    void a_mother_of_the_provincial_organs_serves_every_child_of_her_province() {
        Mum direct = mum("420201000000").provinceDirect();
        together(Programmes.H, "420101001001", direct);
        together(Programmes.H, "429004000000", direct);
        together(Programmes.H, "420201000000", direct);
        apart(Programmes.H, "430100000000", direct);
    }

    @Test
    @Tag("H-23")
    void the_provincial_pool_says_what_it_offers_and_what_is_used() {
        RoundOutcome outcome = Sample.under(Programmes.H)
                .kids(Kid.of("C1", "429004000000"), Kid.of("C2", "420101000000"))
                .mums(Mum.of("M1", "420101000000"))
                .mums(Mum.of("M2", "420101000000").provinceDirect())
                .mums(Mum.of("M3", "420101000000").provinceDirect())
                .run();
        assertEquals(List.of("M1-C2", "M2-C1"), Sample.pairs(outcome));
        assertEquals(new PoolUse(2, 1), outcome.pool());
        assertEquals(5, outcome.counts().admissiblePairs());
    }

    @Test
    @Tag("E-3")
    void a_county_pairs_its_own_and_does_not_look_at_the_route() {
        together(Programmes.E, "420101001001", mum("420101000000"));
        apart(Programmes.E, "420101001001", mum("420102000000"));
        apart(Programmes.E, "420101001001", mum("420102000000").provinceDirect());
        assertEquals(new PoolUse(0, 0), Sample.under(Programmes.E).run().pool());
    }

    @Test
    void a_school_has_one_area_for_everybody() {
        together(Programmes.S, "430100000000", mum("429005000000"));
        together(Programmes.S, "430100000000", mum("429005000000").provinceDirect());
    }

    @Test
    void a_code_coarser_than_the_area_shares_it_only_with_codes_of_the_same_digits() {
        apart(Programmes.E, "420100000000", mum("420101000000"));
        apart(Programmes.E, "420101000000", mum("420100000000"));
        together(Programmes.E, "420100000000", mum("420100000000"));
        together(Programmes.H, "420100000000", mum("420101001001"));
    }
}
