package org.jiedui.example.office.season;

import java.util.Map;
import java.util.TreeMap;
import org.jiedui.fact.Answer;

/** Counts what was done, and what was refused by code. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    /** Counts an answer under a name, if it was committed; else under its first code. */
    <D> Answer<D> count(String name, Answer<D> answer) {
        if (answer.isCommitted()) {
            counts.merge(name, 1, Integer::sum);
        } else {
            answer.codes().stream().limit(1).forEach(code -> refused.merge(name + " " + code, 1, Integer::sum));
        }
        return answer;
    }

    /** Counts something that was done. */
    void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** What was refused, by name and code. */
    Map<String, Integer> refused() {
        return refused;
    }
}
