package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and command lines with which nothing can be done: exit code 2, one line, nothing written. */
class BadFilesTest {

    private static final String ROW = "M1,1990-01,420525000000\n";
    private static final String GOOD = "编号,出生年月,行政区划代码\n" + ROW;

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void layDivisions() {
        desk = new Desk(directory).lay("d.csv", Desk.DIVISIONS).lay("m.csv", GOOD);
    }

    private void assertNothingDone(Desk.Run run, String reason) {
        assertEquals("error " + reason + "\n", run.err());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(
                List.of(),
                desk.files().stream()
                        .filter(name -> name.contains("out") || name.contains("rej"))
                        .toList());
    }

    private void assertUnusable(String reason) {
        assertNothingDone(desk.screen("school", "--rejects", "@rejects.csv"), "m.csv: " + reason);
    }

    @Test
    void a_missing_column() {
        desk.lay("m.csv", "编号,姓名\n" + ROW);
        assertUnusable("the header lacks 出生年月, 行政区划代码");
    }

    @Test
    void a_file_without_a_header_repeats_nothing_of_its_first_row() {
        desk.lay("m.csv", "M1,张三,男,张三\n");
        assertUnusable("the header lacks 编号, 出生年月, 行政区划代码");
    }

    @Test
    void a_column_that_is_there_twice() {
        desk.lay("m.csv", "编号,出生年月,编号,行政区划代码\nM1,1990-01,M1,420525000000\n");
        assertUnusable("the column in place 3 of the header is there twice");
        desk.lay("m.csv", "编号,出生年月,行政区划代码,x,x\n");
        assertUnusable("the column in place 5 of the header is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\"b,1990-01,420525000000\n", "\"a\"b,1990-01,420525000000\n", "\"M1,1990-01,420525000000\n"})
    void a_quote_out_of_place(String row) {
        desk.lay("m.csv", GOOD + row);
        assertUnusable("a quote in row 3 is out of place or never closed");
    }

    @Test
    void nothing_in_it() {
        for (String text : List.of("", "\uFEFF", "\n\r\n\n")) {
            desk.lay("m.csv", text);
            assertUnusable("is empty; a header is missing");
        }
    }

    @Test
    void broken_utf8_wherever_it_stands() {
        byte[] good = (GOOD + "M2,1990-13,420525000000\n").getBytes(StandardCharsets.UTF_8);
        for (int[] bad :
                new int[][] {{0xFF}, {0xC3}, {0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xE5, 0xA4}
                }) {
            byte[] bytes = Arrays.copyOf(good, good.length + bad.length);
            for (int i = 0; i < bad.length; i++) {
                bytes[good.length + i] = (byte) bad[i];
            }
            desk.lay("m.csv", bytes);
            assertUnusable("is not UTF-8");
        }
    }

    @Test
    void other_encodings() {
        desk.lay("m.csv", GOOD.getBytes(Charset.forName("GBK")));
        assertUnusable("is not UTF-8");
        desk.lay("m.csv", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        assertUnusable("is not UTF-8");
    }

    @Test
    void no_such_file_a_directory_and_a_workbook() throws IOException {
        Files.delete(desk.path("m.csv"));
        assertUnusable("there is no such file");
        Files.createDirectory(desk.path("m.csv"));
        assertUnusable("is a directory");
        assertNothingDone(
                desk.run("import", "--dry-run", "--mothers", "@m.XLSX"),
                "m.XLSX: workbooks are not there yet, only CSV");
    }

    @Test
    void a_header_that_never_ends() {
        desk.lay("m.csv", GOOD.stripTrailing().replace("\n", ",") + "x".repeat(70_000) + "\n");
        assertUnusable("the header is longer than 65536 characters");
    }

    @Test
    void ten_thousand_columns_are_many_but_not_wrong() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "," + i).collect(Collectors.joining());
        desk.lay(
                "m.csv", GOOD.replace("代码\n", "代码" + names + "\n").replace("000\n", "000" + ",".repeat(10_000) + "\n"));
        Desk.Run run = desk.screen("school");
        assertEquals(0, run.code());
        assertTrue(run.err().startsWith("warning m.csv unknown columns: 0, 1, 2,"));
        assertEquals(2, desk.text("out.csv").lines().count());
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_one_bad_row() throws IOException {
        try (var out = Files.newBufferedWriter(desk.path("m.csv"))) {
            out.write(GOOD);
            for (int i = 0; i < 100; i++) {
                out.write("x,\"\",".repeat(200_000));
            }
            out.write("\nM3,1990-01,420525000000\n");
        }
        Desk.Run run = desk.screen("school");
        assertEquals(new Desk.Run(1, "", "refused m.csv row 3 column - code LINE_TOO_LONG\n"), run);
        assertEquals(3, desk.text("out.csv").lines().count());
    }

    @Test
    void a_byte_order_mark_crlf_nul_and_rare_characters_are_fine() {
        desk.lay("m.csv", "\uFEFF" + "编号,姓名,出生年月,行政区划代码\nM1,𠮷\0㐀,1990-01,420525000000\n".replace("\n", "\r\n"));
        assertEquals(new Desk.Run(0, "", ""), desk.screen("school"));
        assertEquals("编号,结论,原因,条款\nM1,待定,RECORD_CHECK_PENDING;ATTESTATION_MISSING,M-9;H-7\n", desk.text("out.csv"));
    }

    @Test
    void the_excel_dialect_has_a_byte_order_mark_and_crlf() {
        assertEquals(
                0, desk.screen("school", "--excel", "--rejects", "@rejects.csv").code());
        assertEquals("\uFEFF文件,行,列,代码\r\n", desk.text("rejects.csv"));
        assertTrue(desk.text("out.csv").startsWith("\uFEFF编号,结论,原因,条款\r\nM1,"));
    }

    @Test
    void a_bad_file_among_good_ones_leaves_no_output_behind() {
        desk.lay("m.csv", "编号,出生年月,行政区划代码\nM1,x,420525000000\n")
                .lay("c.csv", "")
                .lay("out.csv", "old");
        Desk.Run run = desk.pair("school");
        assertEquals("error c.csv: is empty; a header is missing\n", run.err());
        assertEquals("old", desk.text("out.csv"));
        assertFalse(desk.has("r.json"));
    }

    @Test
    void outputs_that_cannot_be_written() throws IOException {
        Files.createDirectory(desk.path("folder"));
        String[] screen = {
            "screen", "--programme", "school", "--divisions", "@d.csv", "--mothers", "@m.csv", "--as-of", "2026-03-01"
        };
        assertNothingDone(desk.run(with(screen, "--out", "@folder")), "folder: is a directory");
        assertNothingDone(desk.run(with(screen, "--out", "@no/out.csv")), "out.csv: cannot be written");
        assertNothingDone(desk.run(with(screen, "--out", "@m.csv")), "m.csv: is read and would be overwritten");
        assertNothingDone(
                desk.run(with(screen, "--out", "@x.csv", "--rejects", "@folder/../x.csv")),
                "x.csv: is named for two outputs");
        assertNothingDone(
                desk.run(with(screen, "--out", "@x.csv", "--rejects", "@no/x.csv")), "x.csv: cannot be written");
        assertEquals(List.of("d.csv", "folder", "m.csv"), desk.files());
        assertEquals(GOOD, desk.text("m.csv"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_device_is_written_into_and_not_replaced() {
        Desk.Run run = desk.run(
                "screen --programme school --divisions @d.csv --mothers @m.csv --as-of 2026-03-01 --out /dev/null"
                        .split(" ", -1));
        assertEquals(new Desk.Run(0, "", ""), run);
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_device_leaves_the_other_outputs_unwritten() {
        Desk.Run run = desk.run(
                ("screen --programme school --divisions @d.csv --mothers @m.csv --as-of 2026-03-01 --out @out.csv"
                                + " --rejects /dev/full")
                        .split(" ", -1));
        assertNothingDone(run, "full: cannot be written");
        assertEquals(List.of("d.csv", "m.csv"), desk.files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "screen",
                "screen extra",
                "screen --out",
                "pair --as-of 2026-03-01",
                "screen --as-of 2026-3-1",
                "screen --as-of 2026-02-29",
                "screen --as-of +2026-03-01",
                "screen --programme none",
                "screen --unknown",
                "screen --as-of 2026-03-01 --as-of 2026-03-01",
                "import",
                "import --dry-run",
                "import --mothers @m.csv --dry-run --store x",
                "verify --result x",
                "programme",
                "programme show",
                "programme show none",
                "programme show school --lang fr",
                "programme diff school",
                "programme diff school hubei-provincial --mothers m.csv",
                "season",
                "season --out x --mothers 0",
                "screen @d.csv",
                "SCREEN"
            })
    void wrong_usage_is_one_line(String line) {
        Desk.Run run = desk.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("error "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void what_is_not_there_yet_says_so() {
        assertNothingDone(desk.run("verify", "--programme", "school", "x"), "verify is not there yet");
    }

    @Test
    void help_is_no_failure() {
        assertEquals(0, desk.run("--help").code());
        assertEquals(0, desk.run("--version").code());
    }

    @Test
    void import_without_a_store_counts_and_says_that_nothing_is_taken() {
        desk.lay("m.csv", GOOD);
        assertEquals(
                new Desk.Run(
                        0,
                        "mothers would be taken 1 refused 0\n",
                        "warning nothing is taken: name a store by --store\n"),
                desk.run("import", "--mothers", "@m.csv"));
    }

    @Test
    @Tag("S-4")
    void import_counts_and_takes_nothing() {
        desk.lay("m.csv", GOOD + "M2,x,420525000000\n").lay("c.csv", Desk.CHILDREN + Desk.child("C1", "420525000000"));
        assertEquals(
                new Desk.Run(
                        1,
                        "mothers would be taken 1 refused 1\nchildren would be taken 1 refused 0\n",
                        "refused m.csv row 3 column 出生年月 code BAD_DATE\n"),
                desk.run("import", "--mothers", "@m.csv", "--children", "@c.csv", "--dry-run"));
    }

    private static String[] with(String[] line, String... more) {
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return all;
    }
}
