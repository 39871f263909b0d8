package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundPoolTest {

    private static final String NOWHERE = "429021000000";

    @Test
    void an_empty_round_is_a_result() {
        RoundOutcome outcome = Sample.under(Programmes.S).run();
        assertEquals(new RoundObjective(new TierCounts(0, 0, 0), 0, 0), outcome.objective());
        assertEquals(0, outcome.counts().children());
    }

    @Test
    void nobody_enters_twice() {
        Sample twice = Sample.under(Programmes.S).kids(Kid.of("C", NOWHERE), Kid.of("C", NOWHERE));
        assertThrows(IllegalArgumentException.class, twice::pool);
        Sample both = Sample.under(Programmes.S)
                .mums(Mum.of("M", NOWHERE), Mum.of("M", NOWHERE).notQualified());
        assertThrows(IllegalArgumentException.class, both::pool);
    }

    @Test
    void a_mother_and_a_child_may_have_the_same_id() {
        RoundOutcome outcome = Sample.under(Programmes.S)
                .kids(Kid.of("X", "420101000000"))
                .mums(Mum.of("X", "420101000000"))
                .run();
        assertEquals(1, outcome.pairs().size());
    }

    @Test
    void a_person_whose_division_has_no_point_is_misuse_and_the_message_does_not_say_where_she_lives() {
        Sample child = Sample.under(Programmes.S).kids(Kid.of("C7", NOWHERE).consent(""));
        Sample mother = Sample.under(Programmes.S).mums(Mum.of("M7", NOWHERE).notQualified());
        String message =
                assertThrows(IllegalArgumentException.class, child::run).getMessage();
        assertTrue(message.contains("C7"));
        assertFalse(message.contains(NOWHERE));
        assertThrows(IllegalArgumentException.class, mother::run);
    }

    @Test
    void a_point_of_a_province_is_no_point() {
        Sample sample = Sample.under(Programmes.S).mums(Mum.of("M", "420000000000"));
        assertThrows(IllegalArgumentException.class, sample::run);
    }

    @Test
    void a_pool_and_an_outcome_print_numbers_only() {
        Sample sample = Sample.under(Programmes.S).kids(Kid.of("C", "420101000000"));
        assertEquals(
                "RoundPool[1 children, 0 mothers, 0 living pairs, 0 exclusions]",
                sample.pool().toString());
        assertTrue(sample.run().toString().startsWith("RoundOutcome[0 pairs, 1 left out, "));
    }
}
