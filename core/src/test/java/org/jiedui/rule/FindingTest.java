package org.jiedui.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Code UNDER_18 = Code.of("UNDER_18");
    private static final ClauseId CAPACITY = ClauseId.of("M-6");

    @Test
    void an_undetermined_rule_blocks_like_a_broken_one() {
        assertTrue(Finding.of(UNDER_18, Verdict.BROKEN, CAPACITY).blocks());
        assertTrue(Finding.of(UNDER_18, Verdict.UNDETERMINED, CAPACITY).blocks());
        assertFalse(Finding.of(UNDER_18, Verdict.SATISFIED, CAPACITY).blocks());
    }

    @Test
    void a_finding_is_hard_where_nothing_else_is_said() {
        assertEquals(
                Finding.Weight.HARD,
                Finding.of(UNDER_18, Verdict.BROKEN, CAPACITY).weight());
        assertEquals(Finding.of(UNDER_18, Verdict.BROKEN, CAPACITY), Finding.broken("UNDER_18", "M-6"));
        assertEquals(Finding.of(UNDER_18, Verdict.UNDETERMINED, CAPACITY), Finding.undetermined("UNDER_18", "M-6"));
    }

    @Test
    void cites_clauses_in_the_order_in_which_they_are_to_be_read() {
        assertEquals(
                List.of(ClauseId.of("H-33"), ClauseId.of("C-11")),
                Finding.broken("FAILED_DUTY", "H-33", "C-11").clauses());
    }

    @Test
    void refuses_to_cite_nothing_and_names_the_code() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Finding.broken("UNDER_18"));
        assertTrue(refused.getMessage().contains("UNDER_18"), refused.getMessage());
    }

    @Test
    void keeps_its_clauses_whatever_becomes_of_the_list_it_was_given() {
        List<ClauseId> clauses = new ArrayList<>(List.of(CAPACITY));
        Finding finding = new Finding(UNDER_18, Verdict.BROKEN, Finding.Weight.SOFT, clauses);
        clauses.clear();
        assertEquals(List.of(CAPACITY), finding.clauses());
    }
}
