package org.jiedui.adapter.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told to move: for tests and simulations. Safe for use by many threads. */
public final class SteppingClock implements InstantSource {

    private Instant now;

    private SteppingClock(Instant start) {
        now = start;
    }

    /**
     * A clock that stands at an instant.
     *
     * @param start what it shows first
     * @return the clock
     */
    public static SteppingClock at(Instant start) {
        return new SteppingClock(start);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /**
     * Sets it.
     *
     * @param instant what it shows from now on, perhaps earlier than before
     */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /**
     * Moves it on.
     *
     * @param step how far; back if negative
     * @return what it shows now
     */
    public synchronized Instant advance(Duration step) {
        now = now.plus(step);
        return now;
    }

    @Override
    public String toString() {
        return "SteppingClock[" + instant() + "]";
    }
}
