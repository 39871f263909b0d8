package org.jiedui.pairing;

import java.util.Collection;
import java.util.List;
import org.jiedui.person.Urgency;

/**
 * How many children of each urgency.
 *
 * @param first those of urgency 1
 * @param second those of urgency 2
 * @param third those of urgency 3
 */
public record TierCounts(int first, int second, int third) {

    static TierCounts of(Collection<Urgency> urgencies) {
        int[] counts = new int[Urgency.LEAST.tier()];
        urgencies.forEach(urgency -> counts[urgency.tier() - 1]++);
        return new TierCounts(counts[0], counts[1], counts[2]);
    }

    /**
     * All of them.
     *
     * @return the sum
     */
    public int all() {
        return first + second + third;
    }

    /**
     * The three numbers, most urgent first.
     *
     * @return three numbers
     */
    public List<Integer> list() {
        return List.of(first, second, third);
    }
}
