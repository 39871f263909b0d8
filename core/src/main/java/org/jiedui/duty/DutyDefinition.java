package org.jiedui.duty;

import java.util.List;
import java.util.Set;
import org.jiedui.rule.ClauseId;

/**
 * One duty of a programme, as data: what a plan's clause demands, how often, what keeps it and what excuses from it.
 *
 * @param id its stable name
 * @param clauses the clauses it rests on, in the order in which they are to be read; at least one
 * @param frequency how often it falls due
 * @param keeping what keeps it
 * @param waivers what excuses from it
 */
public record DutyDefinition(
        DutyId id, List<ClauseId> clauses, Frequency frequency, Keeping keeping, Set<Waiver> waivers) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if no clause is cited
     */
    public DutyDefinition {
        clauses = List.copyOf(clauses);
        waivers = Set.copyOf(waivers);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A duty cites at least one clause; " + id + " cites none.");
        }
    }
}
