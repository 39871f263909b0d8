package org.jiedui.qualification;

import java.util.List;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Wording;

/**
 * Why one finding stands in the way of a candidate. It names what was looked at and holds no value of it: whoever may
 * see the candidate looks it up.
 *
 * @param finding what the rule found, with its clause
 * @param demands what must hold, which is what would change the answer; the code of the finding for a host's own rule
 * @param facts what was looked at; empty for a host's own rule
 * @param decider who may change the answer
 */
public record Explanation(Finding finding, Wording demands, List<Facet> facts, Decider decider) {

    /** Who may change an answer. */
    public enum Decider {
        /** Nobody may set a broken rule aside: only other facts change the answer. */
        NOBODY,
        /** Whoever finds out what is not known yet. */
        REVIEWER,
        /** A named person may set the rule aside with a reason (一般). */
        NAMED_PERSON
    }

    /** Copies the facts. */
    public Explanation {
        facts = List.copyOf(facts);
    }

    static Explanation of(EligibilityRule rule, Finding finding) {
        boolean isData = rule instanceof DeclaredRule;
        String code = finding.code().value();
        return new Explanation(
                finding,
                isData ? ((DeclaredRule) rule).demands() : new Wording(code, code),
                isData ? ((DeclaredRule) rule).facets().stream().sorted().toList() : List.of(),
                decider(finding));
    }

    private static Decider decider(Finding finding) {
        if (finding.weight() == Finding.Weight.SOFT) {
            return Decider.NAMED_PERSON;
        }
        return switch (finding.verdict()) {
            case UNDETERMINED -> Decider.REVIEWER;
            case BROKEN, SATISFIED -> Decider.NOBODY;
        };
    }
}
