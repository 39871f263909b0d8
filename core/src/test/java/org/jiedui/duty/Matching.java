package org.jiedui.duty;

import java.util.Arrays;

/** The size of a largest matching, by augmenting paths: an oracle for small cases. */
final class Matching {

    /** Whether a left node may be matched with a right one. */
    interface Edges {
        boolean join(int left, int right);
    }

    private final Edges edges;
    private final int[] leftOf;

    private Matching(int rights, Edges edges) {
        this.edges = edges;
        this.leftOf = new int[rights];
        Arrays.fill(leftOf, -1);
    }

    static int size(int lefts, int rights, Edges edges) {
        Matching matching = new Matching(rights, edges);
        int size = 0;
        for (int left = 0; left < lefts; left++) {
            size += matching.augment(left, new boolean[rights]) ? 1 : 0;
        }
        return size;
    }

    private boolean augment(int left, boolean[] seen) {
        for (int right = 0; right < leftOf.length; right++) {
            if (!seen[right] && edges.join(left, right)) {
                seen[right] = true;
                if (leftOf[right] < 0 || augment(leftOf[right], seen)) {
                    leftOf[right] = left;
                    return true;
                }
            }
        }
        return false;
    }
}
