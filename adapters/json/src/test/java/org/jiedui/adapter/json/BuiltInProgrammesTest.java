package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.programme.ClauseText;
import org.jiedui.programme.ClauseTexts;
import org.jiedui.programme.Owner;
import org.jiedui.programme.Programme;
import org.jiedui.rule.ClauseId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInProgrammesTest {

    private static final Pattern CITED = Pattern.compile("\"clauses?\": (\"[^\"]+\"|\\[[^]]+])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    static List<String> ids() {
        return BuiltInProgrammes.ids();
    }

    @Test
    void there_are_three() {
        assertEquals(List.of("hubei-provincial", "school", "county-education"), ids());
    }

    @ParameterizedTest
    @CsvSource({"hubei-provincial, PROVINCE", "school, UNIT", "county-education, COUNTY"})
    @Tag("H-27")
    void each_has_an_owner_a_version_and_a_first_day(String id, Owner owner) {
        Programme programme = BuiltInProgrammes.get(id);

        assertEquals(owner, programme.owner());
        assertEquals(id + "@1", programme.version().toString());
        assertEquals("2013-01-01", programme.effective().from().toString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("H-4")
    void each_is_in_force_without_an_end(String id) {
        assertTrue(BuiltInProgrammes.get(id).effective().isOpen());
    }

    @Test
    void an_id_that_is_none_of_them_is_not_found() {
        assertTrue(BuiltInProgrammes.find("../school").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> BuiltInProgrammes.get("none"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void each_cites_only_clauses_whose_text_it_gives_and_gives_no_other(String id) {
        Set<ClauseId> cited = CITED.matcher(ProgrammeText.of(id).text())
                .results()
                .flatMap(citation -> QUOTED.matcher(citation.group(1)).results())
                .map(clause -> ClauseId.of(clause.group(1)))
                .collect(Collectors.toCollection(HashSet::new));
        Stream.of("M-6", "M-9", "M-11").map(ClauseId::of).forEach(cited::add);

        assertEquals(BuiltInProgrammes.get(id).clauses().ids(), cited);
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("H-34")
    @Tag("U-6")
    void none_shifts_the_duties_of_parents_and_guardians_to_a_mother(String id) {
        List<String> shifting = List.of("监护到底", "家庭教育的责任", "母亲般", "承担监护", "履行监护", "代行监护", "监护责任", "监护职责");
        String text = ProgrammeText.of(id).text();
        assertEquals(List.of(), shifting.stream().filter(text::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("H-2")
    void none_makes_up_the_number_of_a_plan(String id) {
        assertFalse(BuiltInProgrammes.get(id).basis().chinese().contains("号〕"));
        assertFalse(ProgrammeText.of(id).text().contains("鄂"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void each_clause_is_told_in_both_languages_in_a_few_words(String id) {
        ClauseTexts clauses = BuiltInProgrammes.get(id).clauses();
        for (ClauseId clause : clauses.ids()) {
            ClauseText text = clauses.get(clause);
            assertTrue(text.chinese().codePoints().anyMatch(Character::isIdeographic), clause::toString);
            assertTrue(text.chinese().length() <= 80, clause::toString);
            assertTrue(text.english().length() <= 200, clause::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hubei-provincial", "school", "county-education"})
    void every_time_the_file_is_read_it_says_the_same(String id) {
        assertEquals(
                BuiltInProgrammes.get(id).duties(), BuiltInProgrammes.get(id).duties());
        assertEquals(
                BuiltInProgrammes.get(id).clauses(), BuiltInProgrammes.get(id).clauses());
    }
}
