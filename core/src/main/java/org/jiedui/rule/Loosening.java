package org.jiedui.rule;

import java.util.List;

/**
 * Where a lower level loosens what an upper level demands (law J1).
 *
 * @param field the field of the programme, its parts joined by dots, such as {@code pairing.limits.childrenPerMother}
 * @param above the clauses of the upper level that it loosens
 * @param below the clauses on which the lower level rests; empty if it says nothing there
 * @param example somebody made up, whom the lower level admits and the upper one does not
 */
public record Loosening(String field, List<ClauseId> above, List<ClauseId> below, Wording example) {

    /** Copies the lists. */
    public Loosening {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
