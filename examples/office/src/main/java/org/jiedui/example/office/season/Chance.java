package org.jiedui.example.office.season;

/**
 * A stream of chance of one's own: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out so that the same seed
 * gives the same year on every Java. Each person has a stream by her id, so one person more changes nobody else's year.
 */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The stream of one person, by the season's seed and her id. */
    static Chance of(long seed, String id) {
        long mixed = seed;
        for (int i = 0; i < id.length(); i++) {
            mixed = mix(mixed + GOLDEN * id.charAt(i));
        }
        return new Chance(mixed);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 up to, not including, the bound. */
    int below(int bound) {
        state += GOLDEN;
        return (int) Math.multiplyHigh(mix(state) >>> 1, 2L * bound);
    }

    /** True so many times in ten thousand. */
    boolean in(int tenThousandths) {
        return below(10_000) < tenThousandths;
    }
}
