package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schedule says what the contract says when it is read day by day. */
class NaiveScheduleProperties {

    private final Scheduling naive = new NaiveSchedule();

    @Property
    void the_schedule_agrees_with_a_second_reading_of_the_contract(@ForAll("cases") Case given) {
        assertEquals(naive.list(given, given.asOf()), Scheduling.REAL.list(given, given.asOf()));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }
}
