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
    static final String SEALED = "sealed|";

    /** Without how often deliveries were tried, which a claim that was lost leaves behind. */
    State apartFromAttempts() {
        return new State(rows.stream().filter(row -> !row.startsWith(ATTEMPTS)).toList(), people);
    }

    private List<String> without(State other) {
        List<String> more = new ArrayList<>(rows);
        other.rows().forEach(more::remove);
        return more;
    }

    /** The rows that one of the two has and the other has not. */
    List<String> differing(State other) {
        List<String> differing = new ArrayList<>(without(other));
        differing.addAll(other.without(this));
        return differing;
    }

    /** What the one has and the other has not. */
    String against(State other) {
        List<String> more = without(other);
        List<String> less = other.without(this);
        return "too much: " + more + ", missing: " + less + ", same people: " + people.equals(other.people());
    }
}
