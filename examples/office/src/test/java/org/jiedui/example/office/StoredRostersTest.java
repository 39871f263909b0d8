package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken into a store is read from it by every command as if it stood in files. */
class StoredRostersTest {

    private static final Path HUBEI = Path.of("src/main/resources/org/jiedui/example/office/hubei");
    private static final String PLACE = "420525000000";
    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    private Path directory;

    private Desk laid() {
        return new Desk(directory)
                .lay("d.csv", Desk.DIVISIONS + PLACE + ",远安县,COUNTY,420500000000,111.6,31.0\n")
                .lay("m.csv", Desk.MOTHERS + Desk.mother("M2", PLACE) + Desk.mother("M1", PLACE))
                .lay("c.csv", Desk.CHILDREN + Desk.child("C1", PLACE) + Desk.child("C2", PLACE));
    }

    private static Desk.Run taken(Desk desk, String... more) {
        String[] line = {"import", "--mothers", "@m.csv", "--children", "@c.csv", "--store", "file:@store"};
        return desk.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void a_roster_that_comes_twice_is_taken_once() {
        Desk desk = laid();
        assertEquals(
                new Desk.Run(
                        0,
                        "mothers taken 2 already there 0 refused 0\nchildren taken 2 already there 0 refused 0\n",
                        ""),
                taken(desk));
        assertEquals(
                new Desk.Run(
                        0,
                        "mothers taken 0 already there 2 refused 0\nchildren taken 0 already there 2 refused 0\n",
                        ""),
                taken(desk));
        desk.lay("m.csv", Desk.MOTHERS + Desk.mother("M1", PLACE).replace("无记录", "有记录") + Desk.mother("M3", PLACE));
        assertEquals(
                "mothers taken 1 already there 1 refused 0\nchildren taken 0 already there 2 refused 0\n",
                taken(desk).out());
        assertEquals(0, stored(desk, "screen").code());
        assertEquals("编号,结论,原因,条款\nM1,合格,,\nM2,合格,,\nM3,合格,,\n", desk.text("out.csv"));
    }

    private static Desk.Run stored(Desk desk, String command, String... more) {
        String[] line = (command + " --programme hubei-provincial --divisions @d.csv --as-of 2026-03-01 --out @out.csv"
                        + " --store file:@store")
                .split(" ");
        return desk.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void a_dry_run_takes_nothing_and_says_what_would_be_taken() {
        Desk desk = laid();
        assertEquals(
                "mothers would be taken 2 already there 0 refused 0\nchildren would be taken 2 already there 0 refused 0\n",
                taken(desk, "--dry-run").out());
        assertEquals(
                "mothers taken 2 already there 0 refused 0",
                taken(desk).out().lines().findFirst().orElseThrow());
        assertEquals(
                "mothers would be taken 0 already there 2 refused 0",
                taken(desk, "--dry-run").out().lines().findFirst().orElseThrow());
    }

    @Test
    void who_is_refused_by_the_office_is_refused_whole_with_row_and_code() {
        Desk desk = laid().lay(
                        "m.csv",
                        Desk.MOTHERS
                                + Desk.mother("M1", PLACE).replace("2025-10-01", "2999-10-01")
                                + Desk.mother("M2", PLACE).replace("2025-10-01,无记录", ",有记录")
                                + "M3,x\n"
                                + Desk.mother("M4", PLACE))
                .lay("c.csv", Desk.CHILDREN + Desk.child("C1", PLACE).replace("2025-10-01,\n", "2999-10-01,\n"));
        assertEquals(
                new Desk.Run(
                        1,
                        "mothers taken 1 already there 0 refused 3\nchildren taken 0 already there 0 refused 1\n",
                        """
                        refused m.csv row 4 column - code COLUMN_COUNT
                        refused m.csv row 3 column - code RECORD_CHECK_UNDATED
                        refused m.csv row 2 column - code DATE_IN_FUTURE
                        refused c.csv row 2 column - code DATE_IN_FUTURE
                        """),
                taken(desk, "--rejects", "@rejects.csv"));
        assertTrue(desk.text("rejects.csv").contains("m.csv,2,-,DATE_IN_FUTURE\n"));
        stored(desk, "screen");
        assertEquals("编号,结论,原因,条款\nM4,合格,,\n", desk.text("out.csv"));
    }

    @Test
    void where_there_is_no_store_yet_none_is_made() {
        Desk desk = laid();
        assertEquals(new Desk.Run(2, "", "error store: there is none yet\n"), stored(desk, "screen"));
        assertEquals(
                new Desk.Run(2, "", "error Missing required option: '--mothers=FILE'\n"),
                desk.run("screen --programme school --divisions @d.csv --as-of 2026-03-01 --out @out.csv".split(" ")));
        assertEquals(
                0,
                stored(desk, "pair", "--mothers", "@m.csv", "--children", "@c.csv", "--report", "@r.json")
                        .code());
        assertFalse(desk.has("store"));
    }

    /** The first people of the bundled rosters. */
    private Desk bundled(int people, Map<String, String> environment) throws IOException {
        Desk desk = new Desk(directory, environment);
        for (String name : List.of("divisions", "villages", "terms")) {
            Files.copy(HUBEI.resolve(name + ".csv"), desk.path(name + ".csv"));
        }
        for (String name : List.of("mothers", "children")) {
            try (Stream<String> lines = Files.lines(HUBEI.resolve(name + ".csv"))) {
                desk.lay(name + ".csv", lines.limit(people + 1L).collect(Collectors.joining("\n", "", "\n")));
            }
        }
        return desk;
    }

    private static Desk.Run asked(Desk desk, String command, String day, String out, String... more) {
        String[] line = (command + " --programme hubei-provincial --divisions @divisions.csv @villages.csv --as-of "
                        + day + " --out @" + out)
                .split(" ");
        return desk.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
    }

    private static byte[] sorted(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void assertSameFromStore(Desk desk, String store) {
        String[] rosters = {"--mothers", "@mothers.csv", "--children", "@children.csv"};
        assertEquals(
                0,
                desk.run(Stream.concat(Stream.of("import", "--store", store), Stream.of(rosters))
                                .toArray(String[]::new))
                        .code());
        String day = "2026-03-01";
        asked(desk, "screen", day, "screen1.csv", "--mothers", "@mothers.csv");
        assertEquals(new Desk.Run(0, "", ""), asked(desk, "screen", day, "screen2.csv", "--store", store));
        assertEquals(
                new String(sorted(desk.bytes("screen1.csv")), StandardCharsets.UTF_8),
                new String(sorted(desk.bytes("screen2.csv")), StandardCharsets.UTF_8));
        Desk.Run files = asked(
                desk,
                "pair",
                day,
                "pair1.csv",
                "--mothers",
                "@mothers.csv",
                "--children",
                "@children.csv",
                "--report",
                "@r1.json");
        assertEquals(files, asked(desk, "pair", day, "pair2.csv", "--store", store, "--report", "@r2.json"));
        assertEquals(desk.text("pair1.csv"), desk.text("pair2.csv"));
        assertEquals(desk.text("r1.json"), desk.text("r2.json"));
        assertTrue(desk.text("pair1.csv").lines().count() > 10);
    }

    @Test
    void rosters_taken_into_a_folder_give_the_same_screening_and_the_same_round() throws IOException {
        assertSameFromStore(bundled(400, Map.of()), "file:@store");
    }

    @Test
    void rosters_taken_into_postgresql_give_the_same_screening_and_the_same_round() throws IOException {
        assertSameFromStore(bundled(400, Map.of("JIEDUI_MASTER_KEY", KEY)), Postgres.emptySchema());
    }

    @Test
    void a_season_in_a_store_owes_what_its_registers_and_rosters_say() throws IOException {
        Desk desk = bundled(100, Map.of());
        desk.run("season", "--mothers", "100", "--children", "100", "--out", "@year", "--store", "file:@store");
        for (String command : List.of("duties", "assess")) {
            Desk.Run files = asked(
                    desk,
                    command,
                    "2027-02-28",
                    "files.csv",
                    "--mothers",
                    "@mothers.csv",
                    "--children",
                    "@children.csv",
                    "--pairs",
                    "@year/pairs.csv",
                    "--ledger",
                    "@year/ledger.csv",
                    "--terms",
                    "@terms.csv",
                    "--store",
                    "file:@store");
            assertEquals(new Desk.Run(0, "", ""), files);
            assertEquals(
                    files,
                    asked(desk, command, "2027-02-28", "store.csv", "--terms", "@terms.csv", "--store", "file:@store"));
            if (command.equals("duties")) {
                assertEquals(desk.text("files.csv"), desk.text("store.csv"));
            }
            assertTrue(desk.text("store.csv").lines().count() > 20);
        }
    }
}
