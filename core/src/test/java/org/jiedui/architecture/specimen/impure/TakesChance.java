package org.jiedui.architecture.specimen.impure;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Takes chance: by a subclass, and by a method reference. */
public final class TakesChance {

    private TakesChance() {}

    public static int drawn() {
        return ThreadLocalRandom.current().nextInt();
    }

    public static Supplier<UUID> referred() {
        return UUID::randomUUID;
    }
}
