package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.fact.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.Screening;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-2: six people apply; under each plan the office says who qualifies, who does not, and what is still open. */
@Tag("T-2")
class T2EligibilityStoryTest {

    /** The programme's county, another county, the day, and what the six are called in the order A to F. */
    record Setting(String county, String elsewhere, LocalDate day, List<String> names) {

        MotherId id(char person) {
            return MotherId.of(names.get(person - 'A'));
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("420525", "420526", LocalDate.of(2026, 3, 1), List.of("A", "B", "C", "D", "E", "F")),
                new Setting(
                        "421121",
                        "420281",
                        LocalDate.of(2028, 2, 29),
                        List.of("mei", "jun", "lan", "xue", "hong", "yun")));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-5")
    @Tag("M-6")
    @Tag("M-9")
    void the_province_asks_for_no_sex_and_no_county(Setting setting) {
        StoryOffice office = applied(setting, BuiltInProgrammes.get(StoryOffice.H));
        assertEquals(
                List.of(
                        "ELIGIBLE []",
                        "ELIGIBLE []",
                        "ELIGIBLE []",
                        "INELIGIBLE [UNDER_18]",
                        "INELIGIBLE [RECORD_HIT]",
                        "PENDING [RECORD_CHECK_PENDING]"),
                screened(office, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-3")
    @Tag("X-4")
    void the_county_asks_for_women_and_generally_for_its_own(Setting setting) {
        StoryOffice office = applied(setting, countyPlan(setting));
        assertEquals(
                List.of(
                        "ELIGIBLE []",
                        "INELIGIBLE [SEX]",
                        "REVIEW [RESIDENCE]",
                        "INELIGIBLE [UNDER_18]",
                        "INELIGIBLE [RECORD_HIT]",
                        "PENDING [RECORD_CHECK_PENDING]"),
                screened(office, setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-3")
    void whether_a_woman_of_another_county_is_welcome_a_reviewer_decides(Setting setting) {
        StoryOffice office = applied(setting, countyPlan(setting));
        MotherId c = setting.id('C');
        assertEquals(List.of("RESIDENCE"), lastOpinion(office, c).codes());
        assertEquals(List.of("NOT_SOFT"), override(office, setting.id('B'), "SEX"));
        assertEquals(List.of(), override(office, c, "RESIDENCE"));
        lastOpinion(office, c).orElseThrow();
        assertEquals("APPROVED", office.archive().mother(c, setting.day()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("C-12")
    void what_the_law_asks_no_programme_sets_aside(Setting setting) {
        for (Programme programme : List.of(BuiltInProgrammes.get(StoryOffice.H), countyPlan(setting))) {
            StoryOffice office = applied(setting, programme);
            assertEquals(List.of("NOT_SOFT"), override(office, setting.id('D'), "UNDER_18"));
            assertEquals(List.of("NOT_SOFT"), override(office, setting.id('E'), "RECORD_HIT"));
            assertEquals(
                    List.of("UNDER_18"), lastOpinion(office, setting.id('D')).codes());
            assertEquals(
                    List.of("RECORD_HIT"), lastOpinion(office, setting.id('E')).codes());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("M-9")
    void an_answer_from_the_register_settles_what_was_pending(Setting setting) {
        StoryOffice office = applied(setting, BuiltInProgrammes.get(StoryOffice.H));
        MotherId f = setting.id('F');
        assertEquals(List.of("RECORD_CHECK_PENDING"), lastOpinion(office, f).codes());
        office.check(f, Result.CLEAR);
        lastOpinion(office, f).orElseThrow();
        assertEquals("APPROVED", office.archive().mother(f, setting.day()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-7")
    void without_the_four_attestations_no_level_passes_her_on(Setting setting) {
        StoryOffice office = StoryOffice.under(StoryOffice.H).on(setting.day());
        CaringMother a = person(setting, 'A', Sex.FEMALE, 36, setting.county());
        office.apply(a);
        office.check(a.id(), Result.CLEAR);
        assertEquals(List.of("ATTESTATION_MISSING"), lastOpinion(office, a.id()).codes());
        assertEquals("APPLIED", office.archive().mother(a.id(), setting.day()));
        office.attest(a.id());
        lastOpinion(office, a.id()).orElseThrow();
        assertEquals("APPROVED", office.archive().mother(a.id(), setting.day()));
    }

    private static Programme countyPlan(Setting setting) {
        Programme plan = BuiltInProgrammes.get(StoryOffice.E);
        return StoryProgrammes.with(
                StoryOffice.E, plan.eligibility().within(DivisionCode.ofPrefix(setting.county())), plan.pairing());
    }

    /** The six have applied, been attested and been queried. */
    private static StoryOffice applied(Setting setting, Programme programme) {
        StoryOffice office = StoryOffice.under(programme).on(setting.day());
        arrive(office, person(setting, 'A', Sex.FEMALE, 36, setting.county()), Result.CLEAR);
        arrive(office, person(setting, 'B', Sex.MALE, 41, setting.county()), Result.CLEAR);
        arrive(office, person(setting, 'C', Sex.FEMALE, 36, setting.elsewhere()), Result.CLEAR);
        arrive(office, person(setting, 'D', Sex.FEMALE, 17, setting.county()), Result.CLEAR);
        arrive(office, person(setting, 'E', Sex.FEMALE, 45, setting.county()), Result.HIT);
        arrive(office, person(setting, 'F', Sex.FEMALE, 52, setting.county()), Result.UNANSWERED);
        return office;
    }

    private static void arrive(StoryOffice office, CaringMother mother, Result result) {
        office.apply(mother);
        office.attest(mother.id());
        office.check(mother.id(), result);
    }

    private static CaringMother person(Setting setting, char name, Sex sex, int years, String home) {
        return new CaringMother(
                setting.id(name),
                sex,
                YearMonth.from(setting.day()).minusYears(years).minusMonths(2),
                DivisionCode.ofPrefix(home),
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                1,
                Set.of());
    }

    private static List<String> screened(StoryOffice office, Setting setting) {
        return setting.names().stream()
                .map(name -> office.screening()
                        .screen(MotherId.of(name), setting.day())
                        .orElseThrow())
                .map(T2EligibilityStoryTest::line)
                .toList();
    }

    private static String line(Screening screening) {
        return screening.conclusion() + " "
                + screening.findings().stream().map(finding -> finding.code()).toList();
    }

    private static List<String> override(StoryOffice office, MotherId mother, String rule) {
        return office.screening()
                .override(office.by("reviewer"), mother, Code.of(rule))
                .codes();
    }

    /** The levels that have not spoken yet say yes in turn, up to the first that may not; the answer is the last one's. */
    private static Answer<OpinionGiven> lastOpinion(StoryOffice office, MotherId mother) {
        var found = office.screening().findQualification(mother).orElseThrow();
        List<ApprovalStep> chain = office.programme()
                .approval()
                .chain(found.application().route(), found.application().division());
        ApprovalStep next = chain.get(found.opinions().size());
        Answer<OpinionGiven> answer =
                office.screening().opine(office.by("approver"), mother, next, true, office.today());
        boolean isLast = next.equals(chain.get(chain.size() - 1));
        return answer.isCommitted() && !isLast ? lastOpinion(office, mother) : answer;
    }
}
