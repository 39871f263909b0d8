package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiedui.programme.LayerCheck;
import org.jiedui.programme.Programme;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A made-up county under a built-in programme states only what it changes, and may only tighten. */
class LayersTest {

    private static final String HEAD = """
            {"format": "jiedui-programme-1", "id": "made-up-county", "version": 1, "owner": "UNIT",
             "under": {"programme": "%s", "version": 1},
             "title": {"zh": "某县", "en": "A county"}, %s}
            """;
    private static final String CLAUSE =
            "\"clauses\": {\"Z-1\": {\"zh\": \"某县的规定\", \"en\": \"a rule of the county\", \"source\": \"made up\"}}";

    private static byte[] county(String under, String changes) {
        return HEAD.formatted(under, changes.isEmpty() ? CLAUSE : changes + ", " + CLAUSE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Programme> layers(String under, String changes) {
        return ProgrammeFiles.readLayers(county(under, changes), BuiltInProgrammes.files());
    }

    private static LayerCheck check(String under, String changes) {
        List<Programme> layers = layers(under, changes);
        return layers.get(1).checkUnder(layers.get(0));
    }

    static List<String> builtIn() {
        return BuiltInProgrammes.ids();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    @Tag("C-12")
    void J1_a_built_in_programme_only_tightens_what_holds_everywhere(String id) {
        assertEquals(
                List.of(),
                BuiltInProgrammes.get(id)
                        .checkUnder(BuiltInProgrammes.national())
                        .refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hubei-provincial", "county-education", "national"})
    void J1_a_county_that_changes_nothing_loosens_nothing(String id) {
        assertEquals(List.of(), check(id, "").refused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'limits': {'list': [{'tier': 'UNIT', 'days': 11}, {'tier': 'COUNTY', 'days': 20}], 'clauses': ['Z-1']}"
                        + " | approval.limits.UNIT",
                "'appeal': {'days': 14, 'clauses': ['Z-1']} | approval.appeal.days",
                "'certificate': {'prefix': 'AB-', 'width': 5, 'clauses': ['Z-1']} | approval.certificate",
            })
    void J1_the_terms_of_approval_may_only_be_tightened(String changes, String field) {
        byte[] above = ProgrammeText.bytesOf("every-field");
        byte[] county = new String(
                        county("every-field-1", "\"approval\": {" + changes.replace('\'', '"') + "}"),
                        StandardCharsets.UTF_8)
                .replace(
                        "\"programme\": \"every-field-1\", \"version\": 1",
                        "\"programme\": \"every-field-1\", \"version\": 2")
                .getBytes(StandardCharsets.UTF_8);
        List<Programme> layers = ProgrammeFiles.readLayers(county, List.of(above));
        assertEquals(
                List.of(field), fields(layers.get(1).checkUnder(layers.get(0)).refused()));
    }

    @ParameterizedTest
    @MethodSource("org.jiedui.adapter.json.Loosened#all")
    void J1_a_county_that_loosens_a_field_is_refused_with_both_clauses_and_an_example(List<String> line) {
        List<Loosening> refused = check(line.get(0), line.get(1)).refused();
        assertEquals(
                List.of(line.get(2).split(" ")),
                refused.stream().map(Loosening::field).toList());
        for (Loosening loosening : refused) {
            assertTrue(
                    loosening.field().equals("effective") || !loosening.above().isEmpty());
            assertFalse(loosening.example().english().isBlank());
        }
    }

    @Test
    void J1_a_loosening_names_the_clause_above_and_the_one_below() {
        Loosening loosening = check("hubei-provincial", "\"pairing\": {\"hold\": {\"days\": 31, \"clause\": \"Z-1\"}}")
                .refused()
                .get(0);
        assertEquals(List.of(ClauseId.of("X-24")), loosening.above());
        assertEquals(List.of(ClauseId.of("Z-1")), loosening.below());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hubei-provincial | 'eligibility': {'sex': {'is': 'FEMALE', 'clause': 'Z-1'}}",
                "hubei-provincial | 'eligibility': {'leastAge': {'years': 21, 'clause': 'Z-1'}}",
                "hubei-provincial | 'eligibility': {'sources': {'list': ['TEACHER'], 'clause': 'Z-1'}}",
                "county-education | 'eligibility': {'residence': {'weight': 'HARD', 'clause': 'Z-1'}}",
                "hubei-provincial | 'pairing': {'area': {'each': 'COUNTY', 'clause': 'Z-1'}}",
                "hubei-provincial | 'pairing': {'farthest': {'metres': 20000, 'clause': 'Z-1'}}",
                "hubei-provincial | 'standing': {'missesInARow': 2, 'cureDays': 40}",
            })
    void J1_a_county_that_tightens_a_field_passes(String under, String changes) {
        assertEquals(List.of(), check(under, changes.replace('\'', '"')).refused());
    }

    @Test
    void takes_from_above_what_it_does_not_state() {
        Programme county = layers("hubei-provincial", "\"standing\": {\"missesInARow\": 2}")
                .get(1);
        Programme province = BuiltInProgrammes.get("hubei-provincial");
        assertEquals("made-up-county@1", county.version().toString());
        assertEquals(2, county.standing().missesInARow());
        assertEquals(province.standing().cureDays(), county.standing().cureDays());
        assertEquals(province.duties(), county.duties());
        assertEquals(province.effective(), county.effective());
    }

    @Test
    void J2_the_order_of_the_files_changes_nothing() {
        List<byte[]> files = new ArrayList<>(BuiltInProgrammes.files());
        String changes = "\"duties\": {\"late\": {\"days\": 5, \"clause\": \"Z-1\"}}";
        files.add(county("hubei-provincial", changes));
        byte[] school = new String(county("made-up-county", ""), StandardCharsets.UTF_8)
                .replace("\"id\": \"made-up-county\"", "\"id\": \"made-up-school\"")
                .getBytes(StandardCharsets.UTF_8);
        files.set(
                files.size() - 1,
                new String(county("hubei-provincial", changes), StandardCharsets.UTF_8)
                        .replace("\"UNIT\"", "\"COUNTY\"")
                        .getBytes(StandardCharsets.UTF_8));
        Random chance = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(files, chance);
            List<Programme> layers = ProgrammeFiles.readLayers(school, files);
            assertEquals(
                    List.of("hubei-provincial@1", "made-up-county@1", "made-up-school@1"),
                    layers.stream().map(Programme::toString).toList());
            assertEquals(5, layers.get(2).duties().lateDays());
        }
    }

    @Test
    void J1_only_leave_from_above_lets_a_county_loosen_and_only_until_its_end() {
        String province = new String(BuiltInProgrammes.files().get(1), StandardCharsets.UTF_8);
        String leave =
                "{\"programme\": \"made-up-county\", \"field\": \"pairing.hold.days\", \"until\": \"2027-01-01\","
                        + " \"reason\": {\"zh\": \"试点\", \"en\": \"a trial\"}, \"clause\": \"H-20\"}";
        byte[] lenient = province.replaceFirst("\"effective\"", "\"leeways\": [" + leave + "], \"effective\"")
                .getBytes(StandardCharsets.UTF_8);
        String held = "\"pairing\": {\"hold\": {\"days\": 31, \"clause\": \"Z-1\"}}";
        String inTime = held + ", \"effective\": {\"from\": \"2026-01-01\", \"until\": \"2027-01-01\"}";
        String tooLong = held + ", \"effective\": {\"from\": \"2026-01-01\", \"until\": \"2027-01-02\"}";
        assertEquals(List.of("pairing.hold.days"), fields(under(lenient, inTime).waived()));
        assertEquals(List.of(), under(lenient, inTime).refused());
        assertEquals(
                List.of("pairing.hold.days"), fields(under(lenient, tooLong).refused()));
    }

    private static LayerCheck under(byte[] province, String changes) {
        List<Programme> layers = ProgrammeFiles.readLayers(county("hubei-provincial", changes), List.of(province));
        return layers.get(1).checkUnder(layers.get(0));
    }

    private static List<String> fields(List<Loosening> loosenings) {
        return loosenings.stream().map(Loosening::field).toList();
    }

    @Test
    void a_file_under_a_programme_that_is_not_at_hand_is_refused_where_it_says_so() {
        ProgrammeFormatException refused =
                assertThrows(ProgrammeFormatException.class, () -> layers("no-such-programme", ""));
        assertEquals(Fault.UNKNOWN_UPPER, refused.fault());
        assertEquals("/under", refused.pointer());
    }

    @Test
    void a_file_under_itself_is_refused() {
        byte[] own = county("made-up-county", "");
        ProgrammeFormatException refused =
                assertThrows(ProgrammeFormatException.class, () -> ProgrammeFiles.readLayers(own, List.of(own)));
        assertEquals(Fault.UNKNOWN_UPPER, refused.fault());
    }

    @Test
    void a_level_is_owned_by_a_tier_below_the_one_above() {
        byte[] province = new String(county("hubei-provincial", ""), StandardCharsets.UTF_8)
                .replace("\"UNIT\"", "\"PROVINCE\"")
                .getBytes(StandardCharsets.UTF_8);
        ProgrammeFormatException refused = assertThrows(
                ProgrammeFormatException.class, () -> ProgrammeFiles.readLayers(province, BuiltInProgrammes.files()));
        assertEquals(Fault.BAD_ORDER, refused.fault());
        assertEquals("/owner", refused.pointer());
    }
}
