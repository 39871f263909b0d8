package org.jiedui.assignment;

import java.util.Arrays;

/** Members 0, 1, 2, ... sorted into numbered groups, ascending within each. A negative group means: in none. */
final class Grouping {

    private final int[] starts;
    private final int[] members;

    Grouping(int[] groupOf, int groups) {
        starts = new int[groups + 1];
        for (int group : groupOf) {
            if (group >= 0) {
                starts[group + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        members = new int[starts[groups]];
        int[] next = Arrays.copyOf(starts, groups);
        for (int member = 0; member < groupOf.length; member++) {
            if (groupOf[member] >= 0) {
                members[next[groupOf[member]]++] = member;
            }
        }
    }

    int groups() {
        return starts.length - 1;
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    int[] members(int group) {
        return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
    }
}
