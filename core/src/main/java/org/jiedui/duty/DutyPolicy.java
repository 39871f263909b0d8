package org.jiedui.duty;

import java.util.Comparator;
import java.util.List;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;

/**
 * The section of a programme that says what is owed: its duties and how late an entry may be recorded.
 *
 * <p>The plans do not agree on the number of duties (S-11e names five and lists four), so the list is data.
 *
 * @param duties sorted by id, no id twice
 * @param lateDays how many days after a period's end an entry dated inside it may still be recorded (C-9), 0 to 90
 * @param lateClause the clause of those days
 */
public record DutyPolicy(List<DutyDefinition> duties, int lateDays, ClauseId lateClause) {

    private static final int MOST_LATE_DAYS = 90;
    private static final ClauseId LATE = ClauseId.of("C-9");

    /**
     * Duties whose entries may be late by the convention C-9.
     *
     * @param duties no id twice
     * @param lateDays 0 to 90
     * @throws IllegalArgumentException if an id is there twice or the days are not 0 to 90
     */
    public DutyPolicy(List<DutyDefinition> duties, int lateDays) {
        this(duties, lateDays, LATE);
    }

    /**
     * Sorts the duties by id.
     *
     * @throws IllegalArgumentException if an id is there twice or the days are not 0 to 90
     */
    public DutyPolicy {
        duties =
                duties.stream().sorted(Comparator.comparing(DutyDefinition::id)).toList();
        if (duties.stream().map(DutyDefinition::id).distinct().count() < duties.size()) {
            throw new IllegalArgumentException("A programme defines each duty once.");
        }
        if (lateDays < 0 || lateDays > MOST_LATE_DAYS) {
            throw new IllegalArgumentException("Entries may be recorded 0 to 90 days late.");
        }
    }

    /**
     * A duty.
     *
     * @param id its name
     * @return the definition
     * @throws IllegalArgumentException if the programme has no such duty
     */
    public DutyDefinition duty(DutyId id) {
        return duties.stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme has no duty " + id + "."));
    }

    /**
     * Where less is owed than under another policy (law J1). Duties may be added, never left out.
     *
     * @param above the policy of the upper level
     * @return one for each field that is loosened
     */
    public List<Loosening> looseningsOf(DutyPolicy above) {
        return DutyFields.loosenings(above, this);
    }
}
