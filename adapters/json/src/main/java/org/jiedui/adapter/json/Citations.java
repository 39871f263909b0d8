package org.jiedui.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.rule.ClauseId;

/** The clauses that the rules of a file cite, each with the place where it was cited first. */
final class Citations {

    /** What the national gates cite, which hold under every programme and stand in no file's power (C-12). */
    private static final List<String> NATIONAL = List.of("M-6", "M-9", "M-11");

    private final Map<ClauseId, Place> cited = new LinkedHashMap<>();

    Citations() {
        NATIONAL.forEach(clause -> cited.put(ClauseId.of(clause), Place.START));
    }

    /** The clause of one rule. */
    ClauseId one(Section rule) {
        return rule.value("clause", Fault.BAD_VALUE, text -> remember(text, rule.place()));
    }

    /** The clauses of one rule, at least one. */
    List<ClauseId> several(Section rule) {
        return rule.list("clauses", Fault.BAD_VALUE, text -> remember(text, rule.place()));
    }

    private ClauseId remember(String text, Place place) {
        ClauseId clause = ClauseId.of(text);
        cited.putIfAbsent(clause, place);
        return clause;
    }

    /** Refuses the first clause that has no text. */
    void refuseUndefined(Set<ClauseId> defined) {
        cited.forEach((clause, place) -> {
            if (!defined.contains(clause)) {
                throw new Refused(Fault.UNDEFINED_CLAUSE, place);
            }
        });
    }
}
