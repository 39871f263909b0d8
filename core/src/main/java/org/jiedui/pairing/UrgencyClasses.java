package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jiedui.pairing.RoundPool.Applicant;
import org.jiedui.person.Urgency;

/**
 * Children in the round by urgency, then by how long they have waited; equal ones form a class. A child is worth more
 * points the earlier its class comes, and the best sum of points covers every beginning of the classes as well as it can
 * be covered: sets of children that can be covered together form a matroid.
 */
final class UrgencyClasses {

    private final Map<Rank, Integer> points = new HashMap<>();

    private record Rank(Urgency urgency, LocalDate waitingSince) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER =
                Comparator.comparing(Rank::urgency).thenComparing(Rank::waitingSince);

        static Rank of(Applicant child) {
            return new Rank(child.child().urgency(), child.waitingSince());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    UrgencyClasses(List<Applicant> inRound) {
        TreeSet<Rank> ranks = new TreeSet<>();
        inRound.forEach(child -> ranks.add(Rank.of(child)));
        for (Rank rank : new ArrayList<>(ranks)) {
            points.put(rank, ranks.size() - points.size());
        }
    }

    /** The number of classes for the first class, 1 for the last. */
    int pointsOf(Applicant child) {
        return points.getOrDefault(Rank.of(child), 0);
    }
}
