package org.jiedui.duty;

import java.util.Collections;
import java.util.Set;

/**
 * What keeps a duty: a completed contact with one of these people, in one of these activities, by one of these
 * channels, at one of these places, on a day that counts (C-4). An empty set asks for nothing. A duty towards two people
 * at once is two duties (H-12).
 *
 * @param counterparts one of them was there
 * @param activities one of them was done
 * @param channels it was by one of them
 * @param venues it was at one of them
 * @param days the days that count
 */
public record Keeping(
        Set<Counterpart> counterparts,
        Set<Activity> activities,
        Set<Channel> channels,
        Set<Venue> venues,
        DayCondition days) {

    /** Copies the sets. */
    public Keeping {
        counterparts = Set.copyOf(counterparts);
        activities = Set.copyOf(activities);
        channels = Set.copyOf(channels);
        venues = Set.copyOf(venues);
    }

    /**
     * Any completed contact with one of these people, on any day.
     *
     * @param counterparts one of them was there
     * @return what keeps the duty
     */
    public static Keeping contactWith(Counterpart... counterparts) {
        return new Keeping(Set.of(counterparts), Set.of(), Set.of(), Set.of(), new DayCondition.AnyDay());
    }

    /**
     * The same, but in one of these activities.
     *
     * @param activities one of them was done
     * @return a copy
     */
    public Keeping doing(Activity... activities) {
        return new Keeping(counterparts, Set.of(activities), channels, venues, days);
    }

    /**
     * The same, but by one of these channels.
     *
     * @param channels it was by one of them
     * @return a copy
     */
    public Keeping by(Channel... channels) {
        return new Keeping(counterparts, activities, Set.of(channels), venues, days);
    }

    /**
     * The same, but at one of these places.
     *
     * @param venues it was at one of them
     * @return a copy
     */
    public Keeping at(Venue... venues) {
        return new Keeping(counterparts, activities, channels, Set.of(venues), days);
    }

    /**
     * The same, but only on these days.
     *
     * @param days the days that count
     * @return a copy
     */
    public Keeping on(DayCondition days) {
        return new Keeping(counterparts, activities, channels, venues, days);
    }

    /**
     * Whether an entry is of the kind that keeps the duty. Whose it is and on which day is not looked at.
     *
     * @param entry a ledger entry
     * @return true for a completed contact that meets every set
     */
    public boolean accepts(LedgerEntry entry) {
        return entry.outcome() == ContactOutcome.COMPLETED
                && meets(counterparts, entry.counterparts())
                && meets(activities, entry.activities())
                && (channels.isEmpty() || channels.contains(entry.channel()))
                && (venues.isEmpty() || venues.contains(entry.venue()));
    }

    private static <T> boolean meets(Set<T> asked, Set<T> given) {
        return asked.isEmpty() || !Collections.disjoint(given, asked);
    }
}
