package org.jiedui.pairing;

import java.util.OptionalInt;
import org.jiedui.person.ChildId;
import org.jiedui.rule.Code;

/**
 * A child that a round leaves out, and why. No child is left out in silence (law P3).
 *
 * @param child the child
 * @param cause the first cause that holds
 * @param code the cause's stable code under the programme, such as {@code AGE_16}
 * @param shortage the number of the {@link Shortage} it belongs to, from 1; 0 for any other cause
 */
public record LeftOut(ChildId child, Cause cause, Code code, int shortage) {

    /** Stands for no shortage. */
    public static final int NO_SHORTAGE = 0;

    /**
     * Checks that a shortage is named exactly where it is the cause.
     *
     * @throws IllegalArgumentException if not
     */
    public LeftOut {
        if (shortage > NO_SHORTAGE != (cause == Cause.SHORTAGE)) {
            throw new IllegalArgumentException(
                    "Child " + child + ": " + cause + " does not go with shortage " + shortage);
        }
    }

    /**
     * The number of the shortage it belongs to.
     *
     * @return empty for any other cause
     */
    public OptionalInt findShortage() {
        return shortage == NO_SHORTAGE ? OptionalInt.empty() : OptionalInt.of(shortage);
    }

    /**
     * The smallest thing that would help.
     *
     * @return the remedy
     */
    public Remedy remedy() {
        return cause.remedy();
    }
}
