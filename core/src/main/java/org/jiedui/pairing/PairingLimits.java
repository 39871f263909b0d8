package org.jiedui.pairing;

import java.util.Set;

/**
 * How many children a mother and how many mothers a child may have, and the forms that follow. No plan gives a cap
 * so both are the programme's.
 *
 * @param childrenPerMother the most children of one mother, 1 to 9
 * @param mothersPerChild the most mothers of one child, at least 1, or {@link #NO_LIMIT}
 * @param forms the forms allowed: one-to-one always, the others exactly where the limit on their many side is above 1
 */
public record PairingLimits(int childrenPerMother, int mothersPerChild, Set<PairingForm> forms) {

    /** Stands for mothers without a limit, where a plan says "many-to-one" and no number. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final int MOST_CHILDREN = 9;

    /**
     * Copies the forms and checks that they say what the limits say.
     *
     * @throws IllegalArgumentException if a limit is out of bounds, or a form is allowed that a limit rules out, or the
     *     reverse
     */
    public PairingLimits {
        forms = Set.copyOf(forms);
        if (childrenPerMother < 1 || childrenPerMother > MOST_CHILDREN || mothersPerChild < 1) {
            throw new IllegalArgumentException("A mother has at most 1 to 9 children, a child at least 1 mother; got "
                    + childrenPerMother + " and " + mothersPerChild + ".");
        }
        if (!forms.contains(PairingForm.ONE_TO_ONE)
                || forms.contains(PairingForm.ONE_TO_MANY) != childrenPerMother > 1
                || forms.contains(PairingForm.MANY_TO_ONE) != mothersPerChild > 1) {
            throw new IllegalArgumentException("Forms " + forms + " do not fit " + childrenPerMother
                    + " children a mother and " + mothersPerChild
                    + " mothers a child. Maybe a limit is still 1, or one-to-one was left out?");
        }
    }

    /**
     * One mother, one child (S).
     *
     * @return both limits 1
     */
    public static PairingLimits oneToOne() {
        return new PairingLimits(1, 1, Set.of(PairingForm.ONE_TO_ONE));
    }

    /**
     * One-to-one or many-to-one (H-21).
     *
     * @param mothers the most mothers of one child, at least 2, or {@link #NO_LIMIT}
     * @return one child a mother
     */
    public static PairingLimits manyToOne(int mothers) {
        return new PairingLimits(1, mothers, Set.of(PairingForm.ONE_TO_ONE, PairingForm.MANY_TO_ONE));
    }

    /**
     * One-to-one or one-to-many (E-2).
     *
     * @param children the most children of one mother, 2 to 9
     * @return one mother a child
     */
    public static PairingLimits oneToMany(int children) {
        return new PairingLimits(children, 1, Set.of(PairingForm.ONE_TO_ONE, PairingForm.ONE_TO_MANY));
    }
}
