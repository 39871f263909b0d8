package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiedui.person.Attestations;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Loosening;
import org.junit.jupiter.api.Test;

/** Two policies drawn from all kinds of rules, compared over everybody and measured on people drawn at random. */
class ContainmentProperties {

    private static final LocalDate DAY = Applicant.DAY;
    private static final ClauseId ABOVE = ClauseId.of("H-7");
    private static final DivisionCode COUNTY = DivisionCode.ofPrefix("420525");

    /** A rule with the same order as the library's, which the comparison is told nothing of but its turns. */
    @Provide
    Arbitrary<EligibilityRule> rules() {
        Arbitrary<EligibilityRule> simple = Arbitraries.oneOf(
                Arbitraries.integers().between(19, 23).map(years -> EligibilityRules.atLeast(years, ABOVE)),
                Arbitraries.of(Sex.FEMALE, Sex.MALE).map(sex -> EligibilityRules.sex(sex, ABOVE)),
                Arbitraries.of(RecruitSource.TEACHER, RecruitSource.CADRE, RecruitSource.MEDICAL_STAFF)
                        .set()
                        .ofMinSize(1)
                        .map(sources -> EligibilityRules.from(sources, ABOVE)),
                Arbitraries.of(Weight.class).map(weight -> EligibilityRules.residesIn(COUNTY, weight, ABOVE)),
                Arbitraries.of(
                        EligibilityRules.noAttestationRefused(ABOVE), EligibilityRules.allAttestationsGiven(ABOVE)));
        Arbitrary<EligibilityRule> choice =
                simple.list().ofMinSize(2).ofMaxSize(3).map(some -> EligibilityRules.anyOf("CHOICE", ABOVE, some));
        return Arbitraries.frequencyOf(Tuple.of(4, simple), Tuple.of(1, choice));
    }

    @Provide
    Arbitrary<EligibilityPolicy> policies() {
        return rules().list().ofMaxSize(4).map(ContainmentProperties::policy);
    }

    private static EligibilityPolicy policy(List<EligibilityRule> rules) {
        EligibilityPolicy policy = EligibilityPolicy.nationalGates();
        for (EligibilityRule rule : rules) {
            policy = policy.and(rule);
        }
        return policy;
    }

    @Provide
    Arbitrary<MadeUp> people() {
        Arbitrary<RecordCheck> checks = Combinators.combine(
                        Arbitraries.of(RecordCheck.Result.class),
                        Arbitraries.integers().between(-2, 400))
                .as((result, ago) -> RecordCheck.of(result, DAY.minusDays(ago)));
        Arbitrary<Attestations.Answer> answers = Arbitraries.of(Attestations.Answer.class);
        return Combinators.combine(
                        Arbitraries.of(Sex.class),
                        Arbitraries.integers()
                                .between(17 * 12, 25 * 12)
                                .map(months -> YearMonth.from(DAY).minusMonths(months)),
                        Arbitraries.of("420525", "420525100", "420526", "4205").map(DivisionCode::ofPrefix),
                        Arbitraries.of(RecruitSource.class),
                        checks,
                        Combinators.combine(answers, answers, answers, answers).as(Attestations::new))
                .as(MadeUp::new);
    }

    /** How far a policy admits somebody: not, by hand, or at once. */
    private static int admission(EligibilityPolicy policy, MadeUp somebody) {
        return switch (policy.judge(somebody.candidate(), DAY).conclusion()) {
            case INELIGIBLE, PENDING -> 0;
            case REVIEW -> 1;
            case ELIGIBLE -> 2;
        };
    }

    /** Where nothing is found loosened, nobody whom the lower level admits is refused above. */
    private static boolean holdsFor(
            List<Loosening> found, EligibilityPolicy above, EligibilityPolicy below, List<MadeUp> people) {
        return !found.isEmpty() || people.stream().allMatch(each -> admission(below, each) <= admission(above, each));
    }

    @Property
    void J1_where_nothing_is_loosened_nobody_admitted_below_is_refused_above(
            @ForAll("policies") EligibilityPolicy above,
            @ForAll("policies") EligibilityPolicy below,
            @ForAll("crowds") List<MadeUp> people) {
        assertTrue(holdsFor(below.looseningsOf(above, DAY), above, below, people));
    }

    @Provide
    Arbitrary<List<MadeUp>> crowds() {
        return people().list().ofSize(100);
    }

    @Property
    void J1_adding_a_rule_never_loosens(
            @ForAll("policies") EligibilityPolicy above, @ForAll("rules") EligibilityRule more) {
        assertEquals(List.of(), above.and(more).looseningsOf(above, DAY));
    }

    @Property
    void J1_whoever_is_shown_is_admitted_below_further_than_above(
            @ForAll("lists") List<EligibilityRule> above, @ForAll("lists") List<EligibilityRule> below) {
        EligibilityPolicy upper = policy(above);
        EligibilityPolicy lower = policy(below);
        List<DeclaredRule> measured = declared(below);
        for (DeclaredRule rule : declared(above)) {
            new Containment(measured, declared(above), MadeUp.fit(COUNTY, DAY), DAY)
                    .findBeyond(rule)
                    .ifPresent(each -> assertTrue(admission(lower, each) > admission(upper, each)));
        }
        assertEquals(
                lower.looseningsOf(upper, DAY).isEmpty(),
                lower.looseningsOf(upper, DAY).isEmpty());
    }

    @Provide
    Arbitrary<List<EligibilityRule>> lists() {
        return rules().list().ofMaxSize(4);
    }

    private static List<DeclaredRule> declared(List<EligibilityRule> rules) {
        List<DeclaredRule> declared = new ArrayList<>();
        rules.forEach(rule -> declared.add((DeclaredRule) rule));
        return declared;
    }

    /** Planted: a comparison that looks at the codes of the rules alone takes any two ages for the same. */
    @Test
    void J1_a_comparison_by_codes_alone_would_be_caught() {
        EligibilityPolicy above = policy(List.of(EligibilityRules.from(Set.of(RecruitSource.TEACHER), ABOVE)));
        EligibilityPolicy below =
                policy(List.of(EligibilityRules.from(Set.of(RecruitSource.TEACHER, RecruitSource.CADRE), ABOVE)));
        List<Loosening> byCodes = List.of();
        List<MadeUp> cadre = List.of(MadeUp.fit(COUNTY, DAY).from(RecruitSource.CADRE));
        assertFalse(holdsFor(byCodes, above, below, cadre));
        assertTrue(holdsFor(below.looseningsOf(above, DAY), above, below, cadre));
    }
}
