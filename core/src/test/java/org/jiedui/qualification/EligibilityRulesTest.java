package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.RuleExamples.Example;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is judged alone, and no rule is without an example that it accepts and one that it does not. */
class EligibilityRulesTest {

    private static final LocalDate DAY = Applicant.DAY;
    private static final ClauseId CLAUSE = ClauseId.of("E-3");

    static Stream<Example> examples() {
        return RuleExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void says_of_each_example_what_it_must(Example example) {
        Finding finding = example.rule().judge(example.who().candidate(), DAY);
        assertEquals(example.says(), finding.verdict());
        assertEquals(Code.of(example.code()), finding.code());
        assertEquals(List.of(ClauseId.of(example.clause())), finding.clauses());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void only_residence_may_be_set_aside(Example example) {
        Weight weight = example.code().equals("RESIDENCE") ? Weight.SOFT : Weight.HARD;
        assertEquals(
                weight, example.rule().judge(example.who().candidate(), DAY).weight());
    }

    /** The rules of a class that lack an example they accept, or one they do not. */
    private static Set<String> lackingAnExample(Class<?> rules, List<Example> examples) {
        return Arrays.stream(rules.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == EligibilityRule.class)
                .map(Method::getName)
                .filter(name -> !isShown(name, true, examples) || !isShown(name, false, examples))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isShown(String factory, boolean accepted, List<Example> examples) {
        return examples.stream()
                .filter(example -> example.factory().equals(factory))
                .anyMatch(example -> (example.says() == Verdict.SATISFIED) == accepted);
    }

    @Test
    void no_rule_is_without_an_example_of_each_kind() {
        assertEquals(
                Set.of(), lackingAnExample(EligibilityRules.class, examples().toList()));
    }

    @Test
    void a_rule_whose_examples_are_all_accepted_would_be_caught() {
        List<Example> kind = examples()
                .filter(example -> !example.factory().equals("sex") || example.says() == Verdict.SATISFIED)
                .toList();
        assertEquals(Set.of("sex"), lackingAnExample(EligibilityRules.class, kind));
    }

    @Test
    void a_rule_without_examples_would_be_caught() {
        assertEquals(
                Set.of("likesTea"), lackingAnExample(MoreRules.class, examples().toList()));
    }

    /** Planted: a rule that nobody wrote an example for. */
    static final class MoreRules {

        private MoreRules() {}

        public static EligibilityRule likesTea() {
            return (candidate, day) -> Finding.broken("TEA", "Z-1");
        }
    }

    @ParameterizedTest
    @CsvSource({"2008-02, 2026-03-01", "2008-03, 2026-04-01", "2006-02, 2024-02-29", "2010-02, 2028-02-29"})
    @Tag("M-6")
    void a_mother_is_adult_from_the_day_after_the_last_day_of_her_month_of_birth(String month, LocalDate first) {
        Candidate candidate = Applicant.fit().born(month).candidate();
        EligibilityRule rule = EligibilityRules.adult();
        assertEquals(Verdict.BROKEN, rule.judge(candidate, first.minusDays(1)).verdict());
        assertEquals(Verdict.SATISFIED, rule.judge(candidate, first).verdict());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, 2026-03-01", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28"})
    @Tag("M-9")
    void a_record_check_lapses_exactly_one_year_after_the_query(String queried, LocalDate lapse) {
        Candidate candidate = Applicant.fit().queried(Result.CLEAR, queried).candidate();
        EligibilityRule rule = EligibilityRules.recordCheckNotLapsed();
        assertEquals(
                Verdict.SATISFIED, rule.judge(candidate, lapse.minusDays(1)).verdict());
        assertEquals(Verdict.BROKEN, rule.judge(candidate, lapse).verdict());
    }

    @Test
    void a_programme_may_ask_for_men_as_well() {
        EligibilityRule men = EligibilityRules.sex(Sex.MALE, CLAUSE);
        assertEquals(Verdict.BROKEN, men.judge(Applicant.fit().candidate(), DAY).verdict());
        assertEquals(
                Verdict.SATISFIED,
                men.judge(Applicant.fit().stating(Sex.MALE).candidate(), DAY).verdict());
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    @Tag("H-7")
    void an_attestation_is_refused_or_missing_or_given_and_never_two_of_them(Answer answer) {
        Candidate candidate = Applicant.fit().attested(answer).candidate();
        List<Verdict> verdicts = Stream.of(
                        EligibilityRules.noAttestationRefused(CLAUSE), EligibilityRules.allAttestationsGiven(CLAUSE))
                .map(rule -> rule.judge(candidate, DAY).verdict())
                .toList();
        assertEquals(
                switch (answer) {
                    case YES -> List.of(Verdict.SATISFIED, Verdict.SATISFIED);
                    case NO -> List.of(Verdict.BROKEN, Verdict.SATISFIED);
                    case UNANSWERED -> List.of(Verdict.SATISFIED, Verdict.UNDETERMINED);
                },
                verdicts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "4205", "420525100", "420525100201", ""})
    void residence_is_asked_in_a_county_and_nowhere_else(String prefix) {
        DivisionCode code = DivisionCode.ofPrefix(prefix);
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.residesIn(code, Weight.SOFT, CLAUSE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 18, 100})
    void a_least_age_is_above_the_age_that_the_law_asks_for(int years) {
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.atLeast(years, CLAUSE));
    }

    @Test
    void a_choice_is_between_at_least_two_declared_rules() {
        List<EligibilityRule> one = List.of(EligibilityRules.adult());
        List<EligibilityRule> withAHosts = List.of(EligibilityRules.adult(), MoreRules.likesTea());
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.anyOf("CHOICE", CLAUSE, one));
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.anyOf("CHOICE", CLAUSE, withAHosts));
    }

    @Test
    void a_rule_of_sources_names_at_least_one_and_none_that_is_not_stated() {
        Set<RecruitSource> unstated = Set.of(RecruitSource.TEACHER, RecruitSource.UNSTATED);
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.from(Set.of(), CLAUSE));
        assertThrows(IllegalArgumentException.class, () -> EligibilityRules.from(unstated, CLAUSE));
    }
}
