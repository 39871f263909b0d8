package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * One line of a mother's ledger (活动台账, E-16): one contact, which may serve several children and several duties.
 *
 * <p>It has two days: when it happened, which decides what it counts for, and when it was recorded, which decides
 * whether it still counts (C-9).
 *
 * @param id the host's own key
 * @param mother who made the contact
 * @param children for whom; at least one
 * @param happenedOn the day of the contact
 * @param recordedOn the day of the record, not before
 * @param channel how
 * @param counterparts with whom; perhaps nobody stated
 * @param activities what was done; perhaps nothing stated
 * @param venue where
 * @param outcome how it ended
 */
public record LedgerEntry(
        EntryId id,
        MotherId mother,
        Set<ChildId> children,
        LocalDate happenedOn,
        LocalDate recordedOn,
        Channel channel,
        Set<Counterpart> counterparts,
        Set<Activity> activities,
        Venue venue,
        ContactOutcome outcome) {

    /** The order in which entries keep duties: by the day they happened, then by id. */
    public static final Comparator<LedgerEntry> IN_ORDER =
            Comparator.comparing(LedgerEntry::happenedOn).thenComparing(LedgerEntry::id);

    /**
     * Copies the sets and checks the order of the days.
     *
     * @throws IllegalArgumentException if no child is named, or the entry was recorded before it happened
     */
    public LedgerEntry {
        children = Set.copyOf(children);
        counterparts = Set.copyOf(counterparts);
        activities = Set.copyOf(activities);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("Entry " + id + " names no child.");
        }
        if (recordedOn.isBefore(happenedOn)) {
            throw new IllegalArgumentException("Entry " + id + " was recorded on " + recordedOn
                    + ", before it happened on " + happenedOn + ". Maybe the two dates were exchanged?");
        }
    }

    /**
     * Starts a completed contact, recorded on its day, of which nothing else is stated.
     *
     * @param id the host's own key
     * @param mother who made the contact
     * @param children for whom
     * @param happenedOn the day of the contact
     * @param channel how
     * @return a builder
     */
    public static Builder of(
            EntryId id, MotherId mother, Set<ChildId> children, LocalDate happenedOn, Channel channel) {
        return new Builder(id, mother, children, happenedOn, channel);
    }

    /** Adds what is stated of a contact. */
    public static final class Builder {

        private final EntryId id;
        private final MotherId mother;
        private final Set<ChildId> children;
        private final LocalDate happenedOn;
        private final Channel channel;
        private LocalDate recordedOn;
        private Set<Counterpart> counterparts = Set.of();
        private Set<Activity> activities = Set.of();
        private Venue venue = Venue.UNSTATED;
        private ContactOutcome outcome = ContactOutcome.COMPLETED;

        private Builder(EntryId id, MotherId mother, Set<ChildId> children, LocalDate happenedOn, Channel channel) {
            this.id = id;
            this.mother = mother;
            this.children = children;
            this.happenedOn = happenedOn;
            this.channel = channel;
            this.recordedOn = happenedOn;
        }

        /**
         * The day of the record, where it is a later one.
         *
         * @param recordedOn the day
         * @return this builder
         */
        public Builder recordedOn(LocalDate recordedOn) {
            this.recordedOn = recordedOn;
            return this;
        }

        /**
         * With whom.
         *
         * @param counterparts any number
         * @return this builder
         */
        public Builder with(Set<Counterpart> counterparts) {
            this.counterparts = counterparts;
            return this;
        }

        /**
         * What was done.
         *
         * @param activities any number
         * @return this builder
         */
        public Builder doing(Set<Activity> activities) {
            this.activities = activities;
            return this;
        }

        /**
         * Where.
         *
         * @param venue the place
         * @return this builder
         */
        public Builder at(Venue venue) {
            this.venue = venue;
            return this;
        }

        /**
         * How it ended.
         *
         * @param outcome completed or not met
         * @return this builder
         */
        public Builder outcome(ContactOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * The entry as told so far.
         *
         * @return the entry
         * @throws IllegalArgumentException if no child is named, or it was recorded before it happened
         */
        public LedgerEntry build() {
            return new LedgerEntry(
                    id, mother, children, happenedOn, recordedOn, channel, counterparts, activities, venue, outcome);
        }
    }
}
