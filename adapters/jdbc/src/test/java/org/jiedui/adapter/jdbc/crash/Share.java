package org.jiedui.adapter.jdbc.crash;

/**
 * How much of the crash tests runs: {@code -Djiedui.crashes=100} runs all of it, any number the share of that in
 * hundredths, and {@code -Djiedui.crashes.seed} the same choices again.
 */
final class Share {

    private static final int PERCENT = Integer.getInteger("jiedui.crashes", 1);
    private static final long SEED = Long.getLong("jiedui.crashes.seed", System.nanoTime() & 0xFFFFFF);

    private Share() {}

    /** A share of a whole, and never less than the least. */
    static int of(int whole, int least) {
        return Math.max(least, whole * PERCENT / 100);
    }

    /** The seed of this run, told where a failure is looked for. */
    static long seed(String what) {
        System.out.println(what + ": -Djiedui.crashes=" + PERCENT + " -Djiedui.crashes.seed=" + SEED);
        return SEED;
    }
}
