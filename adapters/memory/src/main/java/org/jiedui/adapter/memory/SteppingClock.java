package org.jiedui.adapter.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told to move: for tests and simulations. Safe for use by many threads. */
public final class SteppingClock implements InstantSource {

    private final AtomicReference<Instant> now;

    private SteppingClock(Instant start) {
        now = new AtomicReference<>(start);
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
    public Instant instant() {
        return now.get();
    }

    /**
     * Sets it.
     *
     * @param instant what it shows from now on, perhaps earlier than before
     */
    public void set(Instant instant) {
        now.set(instant);
    }

    /**
     * Moves it on.
     *
     * @param step how far; back if negative
     * @return what it shows now
     */
    public Instant advance(Duration step) {
        return now.updateAndGet(instant -> instant.plus(step));
    }

    @Override
    public String toString() {
        return "SteppingClock[" + now + "]";
    }
}
