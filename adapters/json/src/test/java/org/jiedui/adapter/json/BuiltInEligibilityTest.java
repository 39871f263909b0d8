package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jiedui.person.Attestations;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Conclusion;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.qualification.Screening;
import org.jiedui.rule.ClauseId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-2 over the built-in programmes, and the order in which findings are told. */
class BuiltInEligibilityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final DivisionCode COUNTY = DivisionCode.of("420525000000");
    private static final RecordCheck CLEAR = RecordCheck.of(RecordCheck.Result.CLEAR, DAY.minusMonths(1));
    private static final RecordCheck HIT = RecordCheck.of(RecordCheck.Result.HIT, DAY.minusYears(2));

    private final EligibilityPolicy provincial =
            BuiltInProgrammes.get("hubei-provincial").eligibility();
    private final EligibilityPolicy school = BuiltInProgrammes.get("school").eligibility();
    private final EligibilityPolicy county =
            BuiltInProgrammes.get("county-education").eligibility();

    @Test
    @Tag("H-5")
    void the_provincial_programme_admits_anybody_of_any_sex_and_place() {
        assertEquals(Conclusion.ELIGIBLE, judged(provincial, Sex.FEMALE, "420525000000"));
        assertEquals(Conclusion.ELIGIBLE, judged(provincial, Sex.MALE, "420525000000"));
        assertEquals(Conclusion.ELIGIBLE, judged(provincial, Sex.UNSTATED, "421122000000"));
    }

    @Test
    @Tag("E-3")
    void the_county_programme_is_for_women_generally_of_the_county() {
        EligibilityPolicy within = county.within(COUNTY);

        assertEquals(Conclusion.ELIGIBLE, judged(within, Sex.FEMALE, "420525100000"));
        assertEquals(Conclusion.INELIGIBLE, judged(within, Sex.MALE, "420525100000"));
        assertEquals(Conclusion.PENDING, judged(within, Sex.UNSTATED, "420525100000"));
        assertEquals(Conclusion.REVIEW, judged(within, Sex.FEMALE, "420526100000"));
        assertEquals(Conclusion.ELIGIBLE, judged(county, Sex.FEMALE, "420526100000"));
    }

    @Test
    @Tag("E-3")
    void only_the_county_programme_asks_for_residence() {
        assertEquals(ClauseId.of("E-3"), county.findResidence().orElseThrow());
        assertTrue(provincial.findResidence().isEmpty());
        assertTrue(school.findResidence().isEmpty());
    }

    @Test
    void findings_come_in_one_order_whatever_the_order_of_the_file() {
        Candidate man =
                candidate(Sex.MALE, YearMonth.of(2010, 1), "421122000000", HIT, answers(Answer.NO, Answer.UNANSWERED));

        Screening screening = county.within(COUNTY).judge(man, DAY);

        assertEquals(
                List.of(
                        "UNDER_18",
                        "RECORD_HIT",
                        "RECORD_CHECK_LAPSED",
                        "ATTESTATION_REFUSED",
                        "ATTESTATION_MISSING",
                        "SEX",
                        "RESIDENCE"),
                codes(screening));
        assertEquals(
                List.of("M-6", "M-9", "E-5", "E-3"),
                screening.clauses().stream().map(ClauseId::value).toList());
    }

    @Test
    void a_check_without_an_answer_is_told_between_the_record_and_the_attestations() {
        Candidate asked =
                candidate(Sex.FEMALE, YearMonth.of(1990, 1), "420525000000", RecordCheck.none(), Attestations.none());
        assertEquals(List.of("RECORD_CHECK_PENDING", "ATTESTATION_MISSING"), codes(school.judge(asked, DAY)));
    }

    @ParameterizedTest
    @CsvSource({"hubei-provincial, H-7", "school, H-7", "county-education, E-5"})
    @Tag("H-7")
    @Tag("E-5")
    void the_four_criteria_are_attested_by_the_clause_of_the_programme(String id, String clause) {
        Candidate woman =
                candidate(Sex.FEMALE, YearMonth.of(1990, 1), "420525000000", CLEAR, answers(Answer.NO, Answer.YES));

        Screening screening = BuiltInProgrammes.get(id).eligibility().judge(woman, DAY);

        assertEquals(List.of("ATTESTATION_REFUSED"), codes(screening));
        assertEquals(Set.of(ClauseId.of(clause)), screening.clauses());
    }

    @ParameterizedTest
    @CsvSource({"hubei-provincial", "school", "county-education"})
    @Tag("C-12")
    void no_file_can_leave_out_the_national_gates(String id) {
        String without =
                ProgrammeText.of(id).text().replaceAll("(?s)\"eligibility\": \\{.*?\n  }", "\"eligibility\": {}");
        Candidate girl =
                candidate(Sex.FEMALE, YearMonth.of(2010, 1), "420525000000", RecordCheck.none(), Attestations.none());

        Screening screening = new ProgrammeText(without).read().eligibility().judge(girl, DAY);

        assertEquals(List.of("UNDER_18", "RECORD_CHECK_PENDING"), codes(screening));
    }

    private static Conclusion judged(EligibilityPolicy policy, Sex sex, String home) {
        return policy.judge(candidate(sex, YearMonth.of(1990, 1), home, CLEAR, Attestations.allAffirmed()), DAY)
                .conclusion();
    }

    private static Attestations answers(Answer first, Answer last) {
        return new Attestations(first, Answer.YES, Answer.YES, last);
    }

    private static Candidate candidate(
            Sex sex, YearMonth born, String home, RecordCheck check, Attestations attestations) {
        CaringMother mother = new CaringMother(
                MotherId.of("m-1"),
                sex,
                born,
                DivisionCode.of(home),
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                1,
                Set.of());
        return new Candidate(mother, check, attestations);
    }

    private static List<String> codes(Screening screening) {
        return screening.findings().stream()
                .map(finding -> finding.code().value())
                .toList();
    }
}
