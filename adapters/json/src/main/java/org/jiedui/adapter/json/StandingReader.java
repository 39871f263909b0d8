package org.jiedui.adapter.json;

import java.util.List;
import org.jiedui.duty.DutyDefinition;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.rule.ClauseId;
import org.jiedui.standing.StandingPolicy;

/** Reads when failing in a duty has consequences. */
final class StandingReader {

    private static final int MOST_MISSES = 12;
    private static final int LONGEST_YEAR = 366;

    private final Citations citations;
    private final List<DutyId> duties;

    StandingReader(Citations citations, DutyPolicy duties) {
        this.citations = citations;
        this.duties = duties.duties().stream().map(DutyDefinition::id).toList();
    }

    StandingPolicy read(Section section) {
        return new StandingPolicy(
                section.value("duty", Fault.UNKNOWN_VALUE, this::duty),
                section.number("missesInARow", 1, MOST_MISSES),
                section.number("cureDays", 1, LONGEST_YEAR),
                section.number("replyDays", 1, LONGEST_YEAR),
                section.section("warning", this::clauses),
                section.section("proposal", this::clauses));
    }

    private DutyId duty(String text) {
        DutyId id = DutyId.of(text);
        if (!duties.contains(id)) {
            throw new IllegalArgumentException("The programme has no such duty.");
        }
        return id;
    }

    private List<ClauseId> clauses(Section consequence) {
        return citations.several(consequence);
    }
}
