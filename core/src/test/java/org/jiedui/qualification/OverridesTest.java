package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final Code RESIDENCE = Code.of("RESIDENCE");

    private static Screening screening(Weight weight) {
        return new Screening(List.of(new Finding(RESIDENCE, Verdict.BROKEN, weight, List.of(ClauseId.of("E-3")))));
    }

    @Test
    @Tag("E-3")
    void a_soft_rule_that_was_set_aside_stands_in_nobodys_way() {
        assertEquals(
                Conclusion.ELIGIBLE,
                screening(Weight.SOFT).apartFrom(List.of(RESIDENCE)).conclusion());
        assertEquals(
                Conclusion.REVIEW, screening(Weight.SOFT).apartFrom(List.of()).conclusion());
    }

    @Test
    @Tag("E-3")
    @Tag("J1")
    void a_rule_that_has_become_hard_since_it_was_set_aside_stands_in_the_way() {
        assertEquals(
                Conclusion.INELIGIBLE,
                screening(Weight.HARD).apartFrom(List.of(RESIDENCE)).conclusion());
    }
}
