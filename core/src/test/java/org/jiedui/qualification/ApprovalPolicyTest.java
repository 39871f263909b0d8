package org.jiedui.qualification;

import static org.jiedui.qualification.Tier.COUNTY;
import static org.jiedui.qualification.Tier.PREFECTURE;
import static org.jiedui.qualification.Tier.PROVINCE;
import static org.jiedui.qualification.Tier.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose opinions an application needs, by route and home, and which chains are none. */
@Tag("T-1")
class ApprovalPolicyTest {

    private static final ApprovalPolicy HUBEI = ApprovalPolicy.of(List.of(UNIT, COUNTY, PREFECTURE))
            .forRoute(RecruitRoute.PROVINCE_DIRECT, List.of(UNIT, PROVINCE))
            .forCountiesUnder(Set.of("4290"), List.of(UNIT, COUNTY, PROVINCE))
            .informing(List.of(PROVINCE));

    private static String told(List<ApprovalStep> steps) {
        return String.join(
                " ",
                steps.stream().map(step -> step.tier() + "@" + step.division()).toList());
    }

    private static String chain(RecruitRoute route, String home) {
        return told(HUBEI.chain(route, DivisionCode.of(home)));
    }

    @ParameterizedTest
    @CsvSource({
        "420525100201, UNIT@420525100201 COUNTY@420525000000 PREFECTURE@420500000000",
        "420106000000, UNIT@420106000000 COUNTY@420106000000 PREFECTURE@420100000000",
        "421071100000, UNIT@421071100000 COUNTY@421071000000 PREFECTURE@421000000000",
        "422801100000, UNIT@422801100000 COUNTY@422801000000 PREFECTURE@422800000000"
    })
    @Tag("H-22")
    void a_city_or_prefecture_finishes_for_its_own(String home, String chain) {
        assertEquals(chain, chain(RecruitRoute.LOCAL, home));
    }

    @ParameterizedTest
    @CsvSource({
        "429004100000, UNIT@429004100000 COUNTY@429004000000 PROVINCE@420000000000",
        "429005100000, UNIT@429005100000 COUNTY@429005000000 PROVINCE@420000000000",
        "429006000000, UNIT@429006000000 COUNTY@429006000000 PROVINCE@420000000000",
        "429021100000, UNIT@429021100000 COUNTY@429021000000 PROVINCE@420000000000"
    })
    @Tag("X-8")
    void where_no_prefecture_stands_the_province_follows_the_county(String home, String chain) {
        assertEquals(chain, chain(RecruitRoute.LOCAL, home));
    }

    @ParameterizedTest
    @CsvSource({"420525100201", "429004100000", "420106000000"})
    @Tag("H-23")
    void recruits_of_provincial_organs_go_from_their_unit_to_the_province(String home) {
        assertEquals("UNIT@" + home + " PROVINCE@420000000000", chain(RecruitRoute.PROVINCE_DIRECT, home));
    }

    @Test
    @Tag("X-7")
    void the_province_is_sent_the_row_where_it_has_no_say() {
        DivisionCode home = DivisionCode.of("420525100201");
        assertEquals("PROVINCE@420000000000", told(HUBEI.informed(RecruitRoute.LOCAL, home)));
        assertEquals("", told(HUBEI.informed(RecruitRoute.PROVINCE_DIRECT, home)));
        assertEquals("", told(HUBEI.informed(RecruitRoute.LOCAL, DivisionCode.of("429004000000"))));
    }

    @Test
    void one_chain_serves_every_route_where_nothing_else_is_said() {
        ApprovalPolicy school = ApprovalPolicy.of(List.of(UNIT));
        DivisionCode home = DivisionCode.of("429004100000");
        for (RecruitRoute route : RecruitRoute.values()) {
            assertEquals("UNIT@429004100000", told(school.chain(route, home)));
            assertEquals(List.of(), school.informed(route, home));
        }
    }

    static Stream<List<Tier>> wrongChains() {
        return Stream.of(
                List.of(),
                List.of(COUNTY, UNIT),
                List.of(UNIT, PREFECTURE, COUNTY),
                List.of(UNIT, UNIT),
                List.of(UNIT, COUNTY, COUNTY, PROVINCE));
    }

    @ParameterizedTest
    @MethodSource("wrongChains")
    void refuses_a_chain_that_is_empty_or_out_of_the_order_of_the_form(List<Tier> wrong) {
        assertThrows(IllegalArgumentException.class, () -> ApprovalPolicy.of(wrong));
        assertThrows(IllegalArgumentException.class, () -> HUBEI.forRoute(RecruitRoute.LOCAL, wrong));
        assertThrows(IllegalArgumentException.class, () -> HUBEI.forCountiesUnder(Set.of("4290"), wrong));
    }

    @Test
    void a_policy_is_not_changed_by_what_is_made_of_it() {
        HUBEI.forRoute(RecruitRoute.LOCAL, List.of(UNIT)).informing(List.of());
        assertEquals(
                "UNIT@420525000000 COUNTY@420525000000 PREFECTURE@420500000000",
                chain(RecruitRoute.LOCAL, "420525000000"));
    }
}
