package org.jiedui.adapter.jdbc.fault;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a store holds.
 *
 * @param rows every row of every table as a text, sorted, without what differs from run to run
 * @param people every file, opened
 */
record State(List<String> rows, List<OpenFile> people) {

    static final String ATTEMPTS = "attempts|";

    /** Without how often deliveries were tried, which a claim that was lost leaves behind. */
    State apartFromAttempts() {
        return new State(rows.stream().filter(row -> !row.startsWith(ATTEMPTS)).toList(), people);
    }

    /** What the one has and the other has not. */
    String against(State other) {
        List<String> more = new ArrayList<>(rows);
        other.rows().forEach(more::remove);
        List<String> less = new ArrayList<>(other.rows());
        rows.forEach(less::remove);
        return "too much: " + more + ", missing: " + less + ", same people: " + people.equals(other.people());
    }
}
