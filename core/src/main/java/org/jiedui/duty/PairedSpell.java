package org.jiedui.duty;

import java.time.LocalDate;
import org.jiedui.person.Child;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;

/**
 * One pairing as the duties see it: who, with whom, and from which day up to, not including, which day (C-13). The same
 * two people may have several spells; each is judged alone.
 *
 * @param mother the mother
 * @param child what the rules know of the child
 * @param active the days on which the pairing is active; an end counts as written, also after the day asked about
 */
public record PairedSpell(MotherId mother, Child child, DateSpan active) {

    /**
     * Whether an entry is of these two people.
     *
     * @param entry a ledger entry
     * @return true whatever its day
     */
    public boolean concerns(LedgerEntry entry) {
        return entry.mother().equals(mother) && entry.children().contains(child.id());
    }

    /**
     * Whether an entry is of these two people and of a day on which they were paired.
     *
     * @param entry a ledger entry
     * @return true if both hold
     */
    public boolean holds(LedgerEntry entry) {
        return active.contains(entry.happenedOn()) && concerns(entry);
    }

    /**
     * Whether the pairing is active on a day.
     *
     * @param day the day
     * @return true from its first day to the one before its end
     */
    public boolean isActiveOn(LocalDate day) {
        return active.contains(day);
    }
}
