package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.pairing.PairingScope;
import org.jiedui.person.Need;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may be paired with whom under the three programmes. */
class BuiltInPairingTest {

    static List<String> ids() {
        return BuiltInProgrammes.ids();
    }

    @ParameterizedTest
    @CsvSource({
        "hubei-provincial, 420525100000, 4205",
        "hubei-provincial, 429004100000, 429004",
        "school, 420525100000, ''",
        "county-education, 420525100000, 420525",
        "county-education, 429004100000, 429004",
    })
    @Tag("H-22")
    @Tag("X-8")
    void mothers_and_children_meet_within_this_area(String id, String home, String area) {
        assertEquals(area, pairing(id).area().keyOf(DivisionCode.of(home)));
    }

    @Test
    @Tag("H-23")
    void only_the_provincial_programme_has_a_pool_for_the_whole_province() {
        assertTrue(pairing("hubei-provincial").hasProvincialPool());
        assertEquals(false, pairing("school").hasProvincialPool());
        assertEquals(false, pairing("county-education").hasProvincialPool());
    }

    @Test
    @Tag("H-21")
    @Tag("E-2")
    @Tag("X-2")
    void the_forms_and_limits_are_those_of_each_plan() {
        assertEquals(
                PairingLimits.manyToOne(PairingLimits.NO_LIMIT),
                pairing("hubei-provincial").limits());
        assertEquals(PairingLimits.oneToOne(), pairing("school").limits());
        assertEquals(PairingLimits.oneToMany(9), pairing("county-education").limits());
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("S-9")
    void a_need_without_a_preferred_helper_costs_three_thousand_metres(String id) {
        assertEquals(3_000, pairing(id).preferences().surcharge());
        assertEquals(
                Map.of(
                        Need.LEARNING, Set.of(RecruitSource.TEACHER),
                        Need.LIVING, Set.of(RecruitSource.ENTREPRENEUR, RecruitSource.SPECIALISED_HOUSEHOLD),
                        Need.PSYCHOLOGICAL, Set.of(RecruitSource.MEDICAL_STAFF, RecruitSource.TEACHER),
                        Need.UPBRINGING, Set.of(RecruitSource.CADRE, RecruitSource.PARTY_MEMBER)),
                pairing(id).preferences().preferred());
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("M-1")
    void each_is_for_the_children_of_the_national_definition_and_knows_no_greatest_distance(String id) {
        assertEquals(PairingScope.national(), pairing(id).scope());
        assertTrue(pairing(id).findFarthest().isEmpty());
        assertEquals(30, pairing(id).holdDays());
        assertEquals(14, pairing(id).ownConsentAge());
    }

    private static PairingPolicy pairing(String id) {
        return BuiltInProgrammes.get(id).pairing();
    }
}
