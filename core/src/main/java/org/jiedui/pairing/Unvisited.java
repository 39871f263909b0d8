package org.jiedui.pairing;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Those whom a search has not reached yet. What one step takes is gone for all later steps, so that a search over
 * complete areas looks at each member about once, however many pairs there are.
 */
final class Unvisited {

    private final int[] members;
    private int size;

    Unvisited(int... members) {
        this.members = members.clone();
        size = members.length;
    }

    /** Takes all members of which this is true, in their order. */
    int[] take(IntPredicate wanted) {
        int[] taken = new int[size];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            int member = members[at];
            if (wanted.test(member)) {
                taken[at - kept] = member;
            } else {
                members[kept++] = member;
            }
        }
        int count = size - kept;
        size = kept;
        return Arrays.copyOf(taken, count);
    }
}
