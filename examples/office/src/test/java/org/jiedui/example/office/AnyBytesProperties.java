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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Law V4: every input gives success or a coded error, never another exception. */
class AnyBytesProperties {

    private static final List<String> FILES =
            List.of("d.csv", "m.csv", "c.csv", "p.csv", "x.csv", "l.csv", "v.csv", "t.csv");

    private static final Map<String, String> GOOD_ROWS = Map.of(
            "d.csv", "420525001000,甲镇,TOWNSHIP,420525000000,111.1,31.1",
            "m.csv", "M3,女,1990-01,420525000000,省直,教师,2,C1;C2,2025-10-01,无记录,是,是,是,是",
            "c.csv", "C3,2016-05-05,420525000000,某校,,双方外出,学习;心理,2,2025-10-01,2025-10-01,M1",
            "p.csv", "M1,C1,2024-01-01,2024-12-31,",
            "x.csv", "M2,C2,",
            "l.csv", "L1,M1,C1;C2,2026-02-20,2026-02-21,见面,儿童;班主任,看望;陪过节日,家庭,完成",
            "v.csv", "M1,2026-02-01,2026-02-20,",
            "t.csv", "420500000000,义务教育,2025-2026,秋季,2025-09-01,2026-01-30,");

    private record Spoilt(String file, String rows) {}

    private Path directory = Path.of("");

    @BeforeProperty
    void makeRoom() throws IOException {
        directory = Files.createTempDirectory("office");
    }

    @AfterProperty
    void clear() throws IOException {
        for (String name : new Desk(directory).files()) {
            Files.delete(directory.resolve(name));
        }
        Files.delete(directory);
    }

    @Property(tries = 60)
    void v4_any_bytes_in_any_file(@ForAll("names") String file, @ForAll("bytes") byte[] bytes) {
        Desk desk = good().lay(file, bytes);
        assertCoded(desk, desk.pair("hubei-provincial", "--pairs", "@p.csv", "--exclusions", "@x.csv"));
        assertCoded(desk, desk.cases("assess", "school", "2026-05-02", "--leave", "@v.csv", "--terms", "@t.csv"));
    }

    @Property(tries = 100)
    void v4_any_cells_in_rows_that_were_good(@ForAll("spoiltRows") Spoilt spoilt) {
        Desk desk = good();
        desk.lay(spoilt.file, desk.text(spoilt.file) + spoilt.rows);
        assertCoded(desk, desk.pair("county-education", "--pairs", "@p.csv", "--exclusions", "@x.csv"));
        assertCoded(
                desk, desk.cases("duties", "hubei-provincial", "2026-05-02", "--leave", "@v.csv", "--terms", "@t.csv"));
    }

    private static void assertCoded(Desk desk, Desk.Run run) {
        assertFalse(run.err().contains("internal"), run.err());
        assertTrue(run.code() >= 0 && run.code() <= 2);
        boolean written = desk.has("out.csv");
        assertEquals(run.code() != 2, written, run.err());
        assertEquals(run.code() == 1, run.err().contains("refused "), run.err());
        if (run.code() == 2) {
            assertEquals(1, run.err().lines().count(), run.err());
        }
        desk.files().stream()
                .filter(name -> !FILES.contains(name))
                .forEach(name -> desk.path(name).toFile().delete());
    }

    private Desk good() {
        return new Desk(directory).layCases().lay("x.csv", "爱心妈妈编号,儿童编号,原因\n");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> text = rows().map(rows -> rows.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(60), text);
    }

    @Provide
    Arbitrary<Spoilt> spoiltRows() {
        return names().flatMap(file -> spoiltRow(GOOD_ROWS.get(file).split(",", -1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> new Spoilt(file, String.join("", rows))));
    }

    private static Arbitrary<String> spoiltRow(String[] good) {
        Arbitrary<Map.Entry<Integer, String>> change = Combinators.combine(
                        Arbitraries.integers().between(0, good.length - 1), cells())
                .as(Map::entry);
        return change.list().ofMaxSize(2).map(changes -> {
            String[] cells = good.clone();
            changes.forEach(one -> cells[one.getKey()] = one.getValue());
            return String.join(",", cells) + "\n";
        });
    }

    private static Arbitrary<String> rows() {
        Arbitrary<String> row = cells().list().ofMinSize(1).ofMaxSize(14).map(cells -> String.join(",", cells) + "\n");
        return row.list().ofMaxSize(6).map(rows -> String.join("", rows));
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.of(
                "M1",
                "M2",
                "C1",
                "C2",
                "C1;C2",
                "L1",
                "2025-01-01",
                "2025-02-01",
                "9999-12-31",
                "0001-01-01",
                "1990-01",
                "9999-12",
                "0001-01",
                "420525000000",
                "420500000000",
                "000000000000",
                "学习",
                "心理;亲情",
                "义务教育",
                "2025-2026",
                "秋季",
                "男",
                "1",
                "9",
                "见面",
                "儿童",
                "完成",
                "COUNTY",
                "PROVINCE",
                "-180",
                "90",
                "双方外出",
                "编号",
                "",
                "=",
                "\t",
                "\"a\n,b\"",
                "\"",
                "\0",
                "𠮷",
                ";",
                " ",
                "9998-9999",
                "9999-10000",
                "0000-0001");
    }
}
