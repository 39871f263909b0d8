package org.jiedui.person;

/**
 * How urgently a child needs somebody: 1 is the most urgent, 3 the least.
 *
 * @param tier 1, 2 or 3
 */
public record Urgency(int tier) implements Comparable<Urgency> {

    /** The least urgent. */
    public static final Urgency LEAST = new Urgency(3);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the tier is not 1 to 3
     */
    public Urgency {
        if (tier < 1 || tier > 3) {
            throw new IllegalArgumentException("Urgency is 1 (most urgent), 2 or 3.");
        }
    }

    @Override
    public int compareTo(Urgency other) {
        return Integer.compare(tier, other.tier);
    }
}
