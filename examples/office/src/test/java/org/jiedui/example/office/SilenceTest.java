package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law V1: whatever somebody wrote into a cell, it is in no output, no message and no report. */
class SilenceTest {

    private static final String MARK = "秘密7f3a";

    @TempDir
    private Path directory;

    /** Every free text holds the mark; then each cell in turn does, which spoils most rows. */
    private static String spoilt(String header, String row) {
        String[] cells = row.split(",", -1);
        StringBuilder text =
                new StringBuilder(header + "\n").append(String.join(",", cells)).append('\n');
        for (int i = 0; i < cells.length; i++) {
            for (String value : new String[] {MARK, "=" + MARK, MARK + "\"", ";" + MARK}) {
                String[] copy = cells.clone();
                copy[i] = value.replace("\"", "");
                text.append(String.join(",", copy)).append('\n');
            }
        }
        return text.append(MARK)
                .append('\n')
                .append((MARK + ",").repeat(20_000))
                .append('\n')
                .toString();
    }

    private Desk laid() {
        String mother = "M1," + MARK + ",女,1990-01," + MARK + "," + MARK + "," + MARK + "," + MARK + "," + MARK + ","
                + MARK + "," + MARK + ",420525000000,属地,教师,1,C1;C8,2025-10-01,无记录,是,是,是,是,2025-10-01," + MARK;
        String child = "C1," + MARK + ",女,2016-05-05,420525000000," + MARK + "," + MARK + ",双方外出,学习,1,2025-10-01,"
                + MARK + "," + MARK + ",2025-10-01," + MARK + ",M1," + MARK;
        return new Desk(directory)
                .lay(
                        "d.csv",
                        spoilt(
                                "code,name,level,parent,longitude,latitude",
                                "420525000000," + MARK + ",COUNTY,420500000000,111,31"))
                .lay(
                        "m.csv",
                        spoilt(
                                "编号,姓名,性别,出生年月,政治面貌,文化程度,单位,职务,家庭住址,邮编,联系电话,行政区划代码,招募途径,招募来源,可结对人数,亲属儿童编号,查询日期,查询结果,"
                                        + "品德,责任,爱心,家教经验,申请日期,备注",
                                mother))
                .lay(
                        "c.csv",
                        spoilt(
                                "编号,姓名,性别,出生日期,行政区划代码,就读学校及班级,学段,父母外出情况,需求,紧急程度,等待起始日期,临时监护人,与儿童关系,监护人同意日期,同胞组,班主任编号,备注",
                                child))
                .lay("p.csv", spoilt("爱心妈妈编号,儿童编号,结对日期,结束日期,结束原因", "M1,C1,2025-01-01,2026-01-01," + MARK))
                .lay("x.csv", spoilt("爱心妈妈编号,儿童编号,原因", "M1,C2," + MARK))
                .lay(
                        "l.csv",
                        spoilt(
                                "编号,爱心妈妈编号,儿童编号,日期,登记日期,方式,对象,活动,地点,结果",
                                "L1,M1,C1,2024-01-01,2026-01-02,电话,儿童,联系,家庭,完成"))
                .lay("v.csv", spoilt("爱心妈妈编号,开始日期,结束日期,原因", "M1,2026-01-01,2026-01-02," + MARK))
                .lay(
                        "t.csv",
                        spoilt(
                                "行政区划代码,学段,学年,学期,开学日期,放假日期,备注",
                                "420500000000," + MARK + ",2025-2026,秋季,2025-09-01,2026-01-30," + MARK));
    }

    private static void assertSilent(Desk desk, Desk.Run run) {
        assertEquals(1, run.code(), run.err());
        assertFalse(run.err().contains(MARK));
        assertFalse(run.out().contains(MARK));
        for (String name : new String[] {"out.csv", "r.json", "rejects.csv"}) {
            assertFalse(desk.has(name) && desk.text(name).contains(MARK), name);
        }
        assertTrue(desk.text("rejects.csv").lines().count() > 20);
    }

    @Test
    void v1_no_command_repeats_a_value() {
        Desk desk = laid();
        assertSilent(desk, desk.screen("school", "--rejects", "@rejects.csv"));
        assertSilent(
                desk,
                desk.pair(
                        "hubei-provincial",
                        "--pairs",
                        "@p.csv",
                        "--exclusions",
                        "@x.csv",
                        "--rejects",
                        "@rejects.csv"));
        for (String command : new String[] {"duties", "assess"}) {
            assertSilent(
                    desk,
                    desk.cases(
                            command,
                            "school",
                            "2026-05-02",
                            "--leave",
                            "@v.csv",
                            "--terms",
                            "@t.csv",
                            "--rejects",
                            "@rejects.csv"));
        }
        assertSilent(
                desk,
                desk.run(
                        "import",
                        "--mothers",
                        "@m.csv",
                        "--children",
                        "@c.csv",
                        "--dry-run",
                        "--rejects",
                        "@rejects.csv"));
    }

    @Test
    void v1_v3_nothing_of_a_person_is_readable_in_the_files_of_a_store() throws IOException {
        Desk desk = laid();
        assertSilent(
                desk,
                desk.run(
                        "import",
                        "--mothers",
                        "@m.csv",
                        "--children",
                        "@c.csv",
                        "--store",
                        "file:@store",
                        "--rejects",
                        "@rejects.csv"));
        List<Path> files;
        try (Stream<Path> all = Files.list(desk.path("store"))) {
            files = all.toList();
        }
        assertEquals(List.of("jiedui.mv.db", "master.key"), names(files));
        assertTrue(holds(files, "M1", StandardCharsets.UTF_8), "the scan finds what is there");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertFalse(holds(files, MARK, charset));
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    private static boolean holds(List<Path> files, String text, Charset charset) throws IOException {
        String wanted = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
        for (Path file : files) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void v1_no_unusable_file_repeats_a_value() {
        Desk desk = laid();
        for (String text :
                new String[] {MARK, MARK + "," + MARK, MARK + "\"", "编号,出生年月,行政区划代码\n" + MARK + "\"," + MARK}) {
            Desk.Run run = desk.lay("m.csv", text).screen("school");
            assertEquals(2, run.code());
            assertFalse(run.err().contains(MARK));
        }
    }
}
