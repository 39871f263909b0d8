package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.rule.ClauseId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-1 over the built-in programmes. */
class BuiltInApprovalTest {

    @ParameterizedTest
    @CsvSource({
        "hubei-provincial, LOCAL, 420525, UNIT 420525; COUNTY 420525; PREFECTURE 420500",
        "hubei-provincial, LOCAL, 420106, UNIT 420106; COUNTY 420106; PREFECTURE 420100",
        "hubei-provincial, LOCAL, 429004, UNIT 429004; COUNTY 429004; PROVINCE 420000",
        "hubei-provincial, PROVINCE_DIRECT, 420106, UNIT 420106; PROVINCE 420000",
        "hubei-provincial, PROVINCE_DIRECT, 429004, UNIT 429004; PROVINCE 420000",
        "school, LOCAL, 420525, UNIT 420525",
        "school, PROVINCE_DIRECT, 429004, UNIT 429004",
        "county-education, LOCAL, 420525, UNIT 420525; COUNTY 420525",
        "county-education, LOCAL, 429004, UNIT 429004; COUNTY 429004",
    })
    @Tag("H-22")
    @Tag("H-23")
    @Tag("X-8")
    void an_application_needs_these_opinions_in_this_order(
            String id, RecruitRoute route, String county, String opinions) {
        assertEquals(
                opinions, told(BuiltInProgrammes.get(id).approval().chain(route, DivisionCode.of(county + "000000"))));
    }

    @ParameterizedTest
    @CsvSource({
        "hubei-provincial, LOCAL, 420525, PROVINCE 420000",
        "hubei-provincial, LOCAL, 429004, ''",
        "hubei-provincial, PROVINCE_DIRECT, 420106, ''",
        "school, LOCAL, 420525, ''",
        "county-education, LOCAL, 420525, ''",
    })
    @Tag("X-7")
    void the_province_is_only_informed_where_a_city_decides(
            String id, RecruitRoute route, String county, String informed) {
        assertEquals(
                informed,
                told(BuiltInProgrammes.get(id).approval().informed(route, DivisionCode.of(county + "000000"))));
    }

    @ParameterizedTest
    @CsvSource({"hubei-provincial", "school", "county-education"})
    @Tag("H-26")
    void no_plan_gives_a_term_so_no_file_of_the_library_sets_one(String id) {
        assertEquals(ApprovalTerms.none(), BuiltInProgrammes.get(id).approval().terms());
    }

    @Test
    @Tag("S-1")
    void the_school_says_why_its_own_opinion_is_enough() {
        assertEquals(
                "The leading group under the principal answers for it in the school. The plan asks for no opinion from"
                        + " above, so the school's alone is needed.",
                BuiltInProgrammes.get("school")
                        .clauses()
                        .get(ClauseId.of("S-1"))
                        .english());
    }

    private static String told(List<ApprovalStep> steps) {
        return String.join(
                "; ",
                steps.stream()
                        .map(step ->
                                step.tier() + " " + step.division().digits().substring(0, 6))
                        .toList());
    }
}
