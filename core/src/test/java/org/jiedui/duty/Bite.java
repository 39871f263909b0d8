package org.jiedui.duty;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Proves that a law bites: looks for a case in which a planted bug breaks it, and makes that case small. */
public final class Bite {

    private static final int TRIES = 4000;
    private static final int STEPS = 300;
    private static final int GENERATOR_SIZE = 1000;
    private static final long SEED = 20260301L;

    private Bite() {}

    /** The smallest case found that breaks the law; an error if the planted bug gets away. */
    public static <T> T of(Arbitrary<T> cases, Consumer<T> law) {
        RandomGenerator<T> generator = cases.generator(GENERATOR_SIZE);
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Shrinkable<T> one = generator.next(random);
            if (breaks(law, one.value())) {
                return shrunk(one, law).value();
            }
        }
        throw new AssertionError("The planted bug got away in " + TRIES + " cases.");
    }

    private static <T> Shrinkable<T> shrunk(Shrinkable<T> start, Consumer<T> law) {
        Shrinkable<T> smallest = start;
        for (int i = 0; i < STEPS; i++) {
            Optional<Shrinkable<T>> smaller =
                    smallest.shrink().filter(one -> breaks(law, one.value())).findFirst();
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    private static <T> boolean breaks(Consumer<T> law, T value) {
        try {
            law.accept(value);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
