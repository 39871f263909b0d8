package org.jiedui.architecture.specimen.impure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Takes the time: with a zone, and by a method reference. */
public final class TakesTheClock {

    private TakesTheClock() {}

    public static LocalDate zoned() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static Supplier<Instant> referred() {
        return Instant::now;
    }
}
