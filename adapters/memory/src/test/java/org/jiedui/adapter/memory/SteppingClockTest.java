package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteppingClockTest {

    private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

    @Test
    void it_stands_still_until_it_is_told_to_move() {
        SteppingClock clock = SteppingClock.at(NOON);
        assertEquals(NOON, clock.instant());
        assertEquals(NOON, clock.instant());
    }

    @Test
    void it_moves_on_by_a_step() {
        SteppingClock clock = SteppingClock.at(NOON);
        assertEquals(NOON.plusSeconds(90), clock.advance(Duration.ofSeconds(90)));
        assertEquals(NOON.plusSeconds(90), clock.instant());
    }

    @Test
    void it_is_set_to_any_instant() {
        SteppingClock clock = SteppingClock.at(NOON);
        clock.set(Instant.EPOCH);
        assertEquals(Instant.EPOCH, clock.instant());
    }
}
