package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;

/** Looks at a world while its history goes on, and finds where a law is broken. For one history. */
interface Watch {

    /** What must hold after each step, asked on the day itself. */
    default void afterStep(World world) {}

    /** What must hold once all is told, also on days past and to come. */
    default void atEnd(World world) {}

    /** What must be put back however the history ends. */
    default void close() {}

    static void require(boolean holds, String what, Object... about) {
        if (!holds) {
            throw new AssertionError(what + " " + List.of(about));
        }
    }

    /** Tells the first that differs. */
    static void requireSame(String what, List<?> one, List<?> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            require(one.get(i).equals(other.get(i)), what, one.get(i), other.get(i));
        }
        require(one.size() == other.size(), what, one, other);
    }

    /** Days on which something lapses, and days like any other. */
    static List<LocalDate> sample(World world) {
        return world.days(-150, -60, -30, -13, -1, 0, 1, 14, 19, 20, 29, 30, 31, 60, 90, 360, 366, 396);
    }
}
