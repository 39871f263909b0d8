package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes shown in plain words, measured by the level above and compared. */
class ProgrammeCommandTest {

    private static final String COUNTY = """
            {"format": "jiedui-programme-1", "id": "made-up-county", "version": 1, "owner": "COUNTY",
             "under": {"programme": "hubei-provincial", "version": 1}, "title": {"zh": "某县", "en": "A county"},
             "pairing": {"hold": {"days": %d, "clause": "Z-1"}},
             "clauses": {"Z-1": {"zh": "某县的规定", "en": "a rule of the county", "source": "made up"}}}
            """;

    @TempDir
    private Path directory = Path.of("");

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void lay() {
        desk = new Desk(directory)
                .lay("loose.json", COUNTY.formatted(31))
                .lay("tight.json", COUNTY.formatted(20))
                .lay("broken.json", COUNTY.formatted(20).replace("\"days\": 20", "\"days\": 20, \"weeks\": 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hubei-provincial", "school", "county-education", "national"})
    @Tag("C-12")
    void J1_a_built_in_programme_passes_by_what_holds_everywhere(String id) {
        assertEquals(new Desk.Run(0, id + "@1 only tightens national@1\n", ""), desk.run("programme", "check", id));
    }

    @Test
    void J1_a_county_that_tightens_passes_by_the_programme_it_names() {
        assertEquals(
                new Desk.Run(0, "made-up-county@1 only tightens hubei-provincial@1\n", ""),
                desk.run("programme", "check", "@tight.json"));
    }

    @Test
    void J1_a_county_that_loosens_is_refused_with_both_clauses_and_somebody_made_up() {
        Desk.Run run = desk.run("programme", "check", "@loose.json", "--under", "hubei-provincial", "--lang", "en");
        assertEquals(1, run.code());
        assertEquals("""
                loosens pairing.hold.days above [X-24] below [Z-1]: a proposal held for 31 days
                made-up-county@1 loosens hubei-provincial@1
                """, run.out());
    }

    @Test
    void shows_a_county_with_all_that_it_takes_from_above_in_both_languages() {
        String chinese = desk.run("programme", "show", "@tight.json").out();
        assertTrue(chinese.startsWith("某县 (made-up-county@1)\n"), chinese);
        assertTrue(chinese.contains("- 提议保留20天 [Z-1]\n"), chinese);
        assertTrue(chinese.contains("- 年满18周岁 [M-6]\n"), chinese);
        assertTrue(chinese.contains("Z-1  某县的规定 (made up)\n"), chinese);
        String english =
                desk.run("programme", "show", "@tight.json", "--lang", "en").out();
        assertTrue(english.contains("- a proposal is held for 20 days [Z-1]\n"), english);
        assertTrue(english.contains("contact with the child: once a month"), english);
    }

    @Test
    void says_what_a_second_programme_newly_allows_and_refuses_and_for_how_many_where() {
        desk.lay(
                "m.csv",
                Desk.MOTHERS
                        + Desk.mother("M1", "420525000000")
                        + Desk.mother("M2", "420525000000").replace(",女,", ",男,")
                        + IntStream.range(3, 8)
                                .mapToObj(i ->
                                        Desk.mother("M" + i, "420526000000").replace(",女,", ",男,"))
                                .collect(Collectors.joining()));
        Desk.Run run = desk.run(
                "programme",
                "diff",
                "hubei-provincial",
                "county-education",
                "--mothers",
                "@m.csv",
                "--as-of",
                "2026-03-01",
                "--lang",
                "en");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("newly allowed pairing.limits.forms [E-2]: a pairing of the form"), run.out());
        assertTrue(run.out().contains("newly refused eligibility.SEX [E-3]: sex MALE"), run.out());
        assertTrue(run.out()
                .endsWith("mothers 420525 ELIGIBLE to INELIGIBLE <5\nmothers 420526 ELIGIBLE to INELIGIBLE 5\n"));
    }

    @Test
    void a_broken_file_is_refused_with_its_fault_and_place_and_nothing_is_told() {
        Desk.Run run = desk.run("programme", "show", "@broken.json");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err().startsWith("error the programme file is refused: UNKNOWN_FIELD at /pairing/hold/weeks"),
                run.err());
    }

    @Test
    void a_programme_of_ones_own_screens_like_a_built_in_one() {
        desk.lay("d.csv", Desk.DIVISIONS + "420525000000,远安县,COUNTY,420500000000,111.6,31.0\n")
                .lay("m.csv", Desk.MOTHERS + Desk.mother("M1", "420525000000"));
        Desk.Run run = desk.run(
                "screen",
                "--programme",
                "@tight.json",
                "--divisions",
                "@d.csv",
                "--mothers",
                "@m.csv",
                "--as-of",
                "2026-03-01",
                "--out",
                "@out.csv");
        assertEquals(new Desk.Run(0, "", ""), run);
    }
}
