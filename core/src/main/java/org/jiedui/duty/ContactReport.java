package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Set;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * What a mother reports of one contact, before it becomes an entry of the ledger. What was said is a sealed note of the
 * host.
 *
 * @param mother the mother
 * @param children the children it concerns, at least one
 * @param happenedOn the day
 * @param channel how
 * @param counterparts who was reached
 * @param activities what was done
 * @param venue where, if in person
 * @param outcome whether somebody was reached
 * @param harmSuspected whether harm to a child is suspected, which is reported whatever becomes of the entry (R7)
 */
public record ContactReport(
        MotherId mother,
        Set<ChildId> children,
        LocalDate happenedOn,
        Channel channel,
        Set<Counterpart> counterparts,
        Set<Activity> activities,
        Venue venue,
        ContactOutcome outcome,
        boolean harmSuspected) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if no child is named
     */
    public ContactReport {
        children = Set.copyOf(children);
        counterparts = Set.copyOf(counterparts);
        activities = Set.copyOf(activities);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("A contact concerns at least one child.");
        }
    }

    /**
     * A completed contact with one child.
     *
     * @param mother the mother
     * @param child the child
     * @param on the day
     * @param channel how
     * @return the report, without a venue, other counterparts or activities
     */
    public static ContactReport withChild(MotherId mother, ChildId child, LocalDate on, Channel channel) {
        return new ContactReport(
                mother,
                Set.of(child),
                on,
                channel,
                Set.of(Counterpart.CHILD),
                Set.of(Activity.CONTACT),
                Venue.UNSTATED,
                ContactOutcome.COMPLETED,
                false);
    }

    /**
     * The same contact with these counterparts.
     *
     * @param reached who was reached
     * @return a copy
     */
    public ContactReport reaching(Counterpart... reached) {
        return new ContactReport(
                mother, children, happenedOn, channel, Set.of(reached), activities, venue, outcome, harmSuspected);
    }

    /**
     * The same contact with these activities at a place.
     *
     * @param place where
     * @param done what was done
     * @return a copy
     */
    public ContactReport doing(Venue place, Activity... done) {
        return new ContactReport(
                mother, children, happenedOn, channel, counterparts, Set.of(done), place, outcome, harmSuspected);
    }

    /**
     * The same contact, with harm to a child suspected (M-10).
     *
     * @return a copy
     */
    public ContactReport suspectingHarm() {
        return new ContactReport(mother, children, happenedOn, channel, counterparts, activities, venue, outcome, true);
    }

    /**
     * The entry of the ledger that it becomes.
     *
     * @param id the id of the entry
     * @param recordedOn the day on which it is recorded
     * @return the entry
     * @throws IllegalArgumentException if it is recorded before it happened
     */
    public LedgerEntry entry(EntryId id, LocalDate recordedOn) {
        return new LedgerEntry(
                id, mother, children, happenedOn, recordedOn, channel, counterparts, activities, venue, outcome);
    }
}
