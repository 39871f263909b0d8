package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A season over a part of the bundled rosters: the same on every run, and its registers feed the other commands. */
class SeasonCommandTest {

    private static final Path HUBEI = Path.of("src/main/resources/org/jiedui/example/office/hubei");

    @TempDir
    private Path directory;

    private record Told(int code, String out, String err) {}

    @Test
    void the_same_seed_gives_the_same_year_byte_for_byte_wherever_it_runs() throws IOException {
        Told first = season("one", "--seed", "7");
        Told second = elsewhere(() -> season("two", "--seed", "7"));
        assertEquals(0, first.code(), first.err());
        assertEquals(year(first), year(second));
        for (String register : List.of("pairs.csv", "ledger.csv", "standing.csv", "waiting.csv")) {
            assertEquals(read("one", register), read("two", register), register);
        }
        season("three", "--seed", "8");
        assertNotEquals(read("one", "ledger.csv"), read("three", "ledger.csv"));
    }

    @Test
    void the_year_has_every_step_of_the_programme() {
        String told = season("year", "--seed", "1").out();
        for (String step : List.of("warnings", "hearings", "revoked", "withdrew", "harm reports", "notices")) {
            assertTrue(told.matches("(?s).* [1-9][0-9]* " + step + ".*"), step);
        }
        assertTrue(told.contains("2027-02"), told);
    }

    @Test
    void its_registers_are_read_by_the_other_commands_without_a_fault() throws IOException {
        season("registers");
        Told told = run(
                "duties",
                "--programme",
                "hubei-provincial",
                "--divisions",
                HUBEI.resolve("divisions.csv").toString(),
                "--mothers",
                HUBEI.resolve("mothers.csv").toString(),
                "--children",
                HUBEI.resolve("children.csv").toString(),
                "--pairs",
                directory.resolve("registers/pairs.csv").toString(),
                "--ledger",
                directory.resolve("registers/ledger.csv").toString(),
                "--terms",
                HUBEI.resolve("terms.csv").toString(),
                "--as-of",
                "2027-02-28",
                "--out",
                directory.resolve("duties.csv").toString());
        assertEquals(0, told.code(), told.err());
        assertEquals("", told.err());
        try (Stream<String> rows = Files.lines(directory.resolve("duties.csv"))) {
            assertTrue(rows.filter(row -> row.contains(",DONE,")).count() > 1_000);
        }
    }

    @Test
    void more_people_than_the_rosters_hold_are_refused_and_nothing_is_written() {
        Told told = run(
                "season",
                "--mothers",
                "10001",
                "--out",
                directory.resolve("none").toString());
        assertEquals(2, told.code());
        assertEquals("error --mothers is 1 to 10000\n", told.err());
        assertTrue(Files.notExists(directory.resolve("none")));
    }

    private Told season(String folder, String... more) {
        String[] args = Stream.concat(
                        Stream.of(
                                "season",
                                "--mothers",
                                "300",
                                "--children",
                                "300",
                                "--out",
                                directory.resolve(folder).toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return run(args);
    }

    private static Told run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Office.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Told(code, out.toString(), err.toString());
    }

    /** All that was told but the last line, which names the folder. */
    private static List<String> year(Told told) {
        List<String> lines = told.out().lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    /** On a machine half a world away that speaks Turkish. */
    private static Told elsewhere(Supplier<Told> run) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            return run.get();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private String read(String folder, String register) throws IOException {
        return Files.readString(directory.resolve(folder).resolve(register));
    }
}
