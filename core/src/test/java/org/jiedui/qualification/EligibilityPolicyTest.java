package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six people of the eligibility story under a provincial and a county policy, and what adding a rule may do. */
@Tag("T-2")
class EligibilityPolicyTest {

    private static final LocalDate DAY = Applicant.DAY;
    private static final ClauseId H_7 = ClauseId.of("H-7");
    private static final ClauseId E_3 = ClauseId.of("E-3");
    private static final ClauseId E_5 = ClauseId.of("E-5");

    private static final EligibilityPolicy PROVINCE = EligibilityPolicy.nationalGates()
            .and(EligibilityRules.noAttestationRefused(H_7))
            .and(EligibilityRules.allAttestationsGiven(H_7));

    private static final EligibilityPolicy COUNTY = EligibilityPolicy.nationalGates()
            .and(EligibilityRules.noAttestationRefused(E_5))
            .and(EligibilityRules.allAttestationsGiven(E_5))
            .and(EligibilityRules.sex(Sex.FEMALE, E_3))
            .withResidence(Weight.SOFT, E_3);

    private static Applicant person(String name) {
        return switch (name) {
            case "A" -> Applicant.fit();
            case "B" -> Applicant.fit().stating(Sex.MALE).born("1984-05");
            case "C" -> Applicant.fit().livingIn("420526100");
            case "D" -> Applicant.fit().born("2008-05");
            case "E" -> Applicant.fit().queried(Result.HIT, "2026-01-15");
            case "F" -> Applicant.fit().queried(Result.UNANSWERED, "2026-01-15");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String told(Screening screening) {
        String codes = String.join(
                "+", screening.findings().stream().map(f -> f.code().value()).toList());
        return screening.conclusion() + (codes.isEmpty() ? "" : " " + codes);
    }

    @ParameterizedTest
    @CsvSource({
        "A, ELIGIBLE",
        "B, ELIGIBLE",
        "C, ELIGIBLE",
        "D, INELIGIBLE UNDER_18",
        "E, INELIGIBLE RECORD_HIT",
        "F, PENDING RECORD_CHECK_PENDING"
    })
    @Tag("H-5")
    void under_the_provincial_plan_sex_and_home_do_not_matter(String name, String told) {
        assertEquals(told, told(PROVINCE.judge(person(name).candidate(), DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "A, ELIGIBLE",
        "B, INELIGIBLE SEX",
        "C, REVIEW RESIDENCE",
        "D, INELIGIBLE UNDER_18",
        "E, INELIGIBLE RECORD_HIT",
        "F, PENDING RECORD_CHECK_PENDING"
    })
    @Tag("E-3")
    void under_the_county_plan_she_is_a_woman_and_generally_of_the_county(String name, String told) {
        EligibilityPolicy policy = COUNTY.within(Applicant.COUNTY);
        assertEquals(told, told(policy.judge(person(name).candidate(), DAY)));
    }

    @Test
    @Tag("E-3")
    void without_a_county_nobody_is_asked_where_she_lives() {
        assertEquals("ELIGIBLE", told(COUNTY.judge(person("C").candidate(), DAY)));
        assertEquals(Optional.of(E_3), COUNTY.findResidence());
        assertEquals(Optional.empty(), PROVINCE.findResidence());
    }

    @Test
    void refuses_a_county_where_the_plan_asks_for_no_residence_and_a_code_that_is_none() {
        assertThrows(IllegalArgumentException.class, () -> PROVINCE.within(Applicant.COUNTY));
        assertThrows(IllegalArgumentException.class, () -> COUNTY.within(DivisionCode.of("420500000000")));
    }

    @Test
    @Tag("H-7")
    void a_mother_whom_nobody_attested_waits() {
        assertEquals(
                "PENDING ATTESTATION_MISSING",
                told(PROVINCE.judge(Applicant.fit().unattested().candidate(), DAY)));
    }

    @Test
    void lists_every_reason_in_the_order_of_the_rules_and_each_clause_once() {
        Applicant worst = Applicant.fit()
                .born("2009-01")
                .queried(Result.HIT, "2024-02-29")
                .attested(Answer.NO)
                .stating(Sex.MALE)
                .livingIn("420526");
        Screening screening = COUNTY.within(Applicant.COUNTY).judge(worst.candidate(), DAY);
        assertEquals(
                "INELIGIBLE UNDER_18+RECORD_HIT+RECORD_CHECK_LAPSED+ATTESTATION_REFUSED+SEX+RESIDENCE",
                told(screening));
        assertEquals(List.of(ClauseId.of("M-6"), ClauseId.of("M-9"), E_5, E_3), List.copyOf(screening.clauses()));
    }

    @Test
    void a_hit_without_a_date_is_refused_and_pending_at_once() {
        Applicant hit = Applicant.fit().checked(RecordCheck.undated(Result.HIT));
        assertEquals("INELIGIBLE RECORD_HIT+RECORD_CHECK_PENDING", told(PROVINCE.judge(hit.candidate(), DAY)));
    }

    @Test
    @Tag("C-12")
    void the_national_gates_hold_under_every_policy() {
        Applicant barred = Applicant.fit().born("2009-01").checked(RecordCheck.undated(Result.HIT));
        List<Finding> gates =
                EligibilityPolicy.nationalGates().judge(barred.candidate(), DAY).findings();
        for (EligibilityPolicy policy : List.of(PROVINCE, COUNTY, COUNTY.within(Applicant.COUNTY))) {
            assertEquals(gates, policy.judge(barred.candidate(), DAY).findings().subList(0, gates.size()));
        }
    }

    private static void neverAdmits(Screening before, Screening after) {
        assertTrue(after.findings().containsAll(before.findings()));
        assertEquals(
                before.findings(), after.findings().subList(0, before.findings().size()));
        assertTrue(
                after.conclusion().compareTo(before.conclusion()) <= 0,
                () -> before.conclusion() + " became " + after.conclusion());
    }

    @Property
    void a_rule_that_a_host_adds_never_admits_anybody(
            @ForAll("applicants") Applicant who, @ForAll Verdict says, @ForAll Weight weight) {
        EligibilityRule added = (candidate, day) -> new Finding(Code.of("LOCAL"), says, weight, List.of(E_3));
        Screening before = PROVINCE.judge(who.candidate(), DAY);
        neverAdmits(before, PROVINCE.and(added).judge(who.candidate(), DAY));
    }

    @Test
    void a_policy_that_let_a_rule_set_others_aside_would_be_caught() {
        Screening before = PROVINCE.judge(person("D").candidate(), DAY);
        assertThrows(AssertionError.class, () -> neverAdmits(before, new Screening(List.of())));
    }

    @Provide
    Arbitrary<Applicant> applicants() {
        Arbitrary<RecordCheck> checks = Arbitraries.of(Result.class)
                .flatMap(result -> Arbitraries.of("2024-02-29", "2025-03-01", "2025-03-02", "2026-03-01", "2026-03-02")
                        .map(day -> RecordCheck.of(result, LocalDate.parse(day))));
        return Combinators.combine(
                        Arbitraries.of("1989-05", "2008-02", "2008-03"),
                        checks,
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Sex.class))
                .as((born, check, answer, sex) -> Applicant.fit()
                        .born(born)
                        .checked(check)
                        .attested(answer)
                        .stating(sex));
    }
}
