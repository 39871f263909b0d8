package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Test;

/** The conclusion is the gravest that applies, and the clauses are listed once in the order of the findings. */
class ScreeningTest {

    private static final Finding REFUSED = Finding.broken("UNDER_18", "M-6");
    private static final Finding UNKNOWN = Finding.undetermined("RECORD_CHECK_PENDING", "M-9");
    private static final Finding SOFT =
            new Finding(Code.of("RESIDENCE"), Verdict.BROKEN, Weight.SOFT, List.of(ClauseId.of("E-3")));
    private static final Map<Finding, Conclusion> ALONE =
            Map.of(REFUSED, Conclusion.INELIGIBLE, UNKNOWN, Conclusion.PENDING, SOFT, Conclusion.REVIEW);

    private static Conclusion of(Finding... findings) {
        return new Screening(List.of(findings)).conclusion();
    }

    @Test
    void conclusions_are_named_gravest_first() {
        assertEquals(
                List.of(Conclusion.INELIGIBLE, Conclusion.PENDING, Conclusion.REVIEW, Conclusion.ELIGIBLE),
                List.of(Conclusion.values()));
    }

    @Test
    void nothing_in_the_way_is_eligible() {
        assertEquals(Conclusion.ELIGIBLE, of());
    }

    @Test
    void each_kind_of_finding_alone_has_its_conclusion() {
        ALONE.forEach((finding, conclusion) -> assertEquals(conclusion, of(finding)));
    }

    @Test
    void a_broken_hard_rule_outweighs_what_is_not_known_and_that_a_soft_rule() {
        assertEquals(Conclusion.INELIGIBLE, of(SOFT, UNKNOWN, REFUSED));
        assertEquals(Conclusion.INELIGIBLE, of(REFUSED, SOFT));
        assertEquals(Conclusion.PENDING, of(SOFT, UNKNOWN));
        assertEquals(Conclusion.REVIEW, of(SOFT, SOFT));
    }

    @Test
    void a_soft_rule_that_could_not_be_evaluated_is_pending() {
        assertEquals(
                Conclusion.PENDING,
                of(new Finding(Code.of("RESIDENCE"), Verdict.UNDETERMINED, Weight.SOFT, SOFT.clauses())));
    }

    @Property
    void the_conclusion_is_the_gravest_of_the_findings_in_any_order(@ForAll("findings") List<Finding> findings) {
        Conclusion gravest =
                findings.stream().map(ALONE::get).min(Comparator.naturalOrder()).orElse(Conclusion.ELIGIBLE);
        assertEquals(gravest, new Screening(findings).conclusion());
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Arbitraries.of(REFUSED, UNKNOWN, SOFT).list().ofMaxSize(5);
    }

    @Test
    void lists_each_clause_once_in_the_order_of_the_findings() {
        Screening screening = new Screening(List.of(
                Finding.broken("RECORD_HIT", "M-9"),
                Finding.broken("RECORD_CHECK_LAPSED", "M-9"),
                Finding.broken("SEX", "E-3", "M-6"),
                SOFT));
        assertEquals(
                List.of(ClauseId.of("M-9"), ClauseId.of("E-3"), ClauseId.of("M-6")), List.copyOf(screening.clauses()));
    }

    @Test
    void keeps_its_findings_whatever_becomes_of_the_list_it_was_given() {
        List<Finding> findings = new ArrayList<>(List.of(REFUSED));
        Screening screening = new Screening(findings);
        findings.clear();
        assertEquals(Conclusion.INELIGIBLE, screening.conclusion());
    }
}
