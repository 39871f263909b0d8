package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each code of a bad row, in each file that can have it. */
class BadRowsTest {

    private static final String PLACE = "420525000000";

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void layEverything() {
        desk = new Desk(directory).layCases();
    }

    private void assertRefused(String file, String text, String... faults) {
        assertEquals(List.of(faults), desk.faults(file, text));
    }

    @Test
    void mothers() {
        String rest = ",女,1990-01,420525000000,,,,,,,,,,\n";
        assertRefused(
                "m.csv",
                Desk.MOTHERS + "M1" + rest + rest + "M 2" + rest + "M1" + rest + "妈" + rest + "a".repeat(65) + rest
                        + "M3" + rest,
                "3 编号 MISSING_VALUE",
                "4 编号 BAD_ID",
                "5 编号 DUPLICATE_ID",
                "6 编号 BAD_ID",
                "7 编号 BAD_ID");
    }

    @Test
    void cells_of_mothers() {
        String[] rows = {
            "F,1990-01,420525000000,,,,,,,,,,",
            "女,1990-13,420525000000,,,,,,,,,,",
            "女,1990-1,420525000000,,,,,,,,,,",
            "女,1990-01,42052500000,,,,,,,,,,",
            "女,1990-01,４20525000000,,,,,,,,,,",
            "女,1990-01,420525000000,县直,,,,,,,,,",
            "女,1990-01,420525000000,,农民,,,,,,,,",
            "女,1990-01,420525000000,,,0,,,,,,,",
            "女,1990-01,420525000000,,,10,,,,,,,",
            "女,1990-01,420525000000,,,,C1;;C2,,,,,,",
            "女,1990-01,420525000000,,,,C1;儿,,,,,,",
            "女,1990-01,420525000000,,,,,2025-02-29,,,,,",
            "女,1990-01,420525000000,,,,,2025-02-28,无,,,,",
            "女,1990-01,420525000000,,,,,2025-02-28,,是 ,,,",
            "女,1990-01,420525000000,,,,,2025-02-28,,,,,N"
        };
        String[] columns = {
            "性别 BAD_VALUE", "出生年月 BAD_DATE", "出生年月 BAD_DATE", "行政区划代码 BAD_VALUE", "行政区划代码 BAD_VALUE", "招募途径 BAD_VALUE",
            "招募来源 BAD_VALUE", "可结对人数 BAD_VALUE", "可结对人数 BAD_VALUE", "亲属儿童编号 BAD_ID", "亲属儿童编号 BAD_ID", "查询日期 BAD_DATE",
            "查询结果 BAD_VALUE", "品德 BAD_VALUE", "家教经验 BAD_VALUE"
        };
        assertRefused("m.csv", numbered(Desk.MOTHERS, "X", rows) + Desk.mother("M1", PLACE), numbered(columns));
    }

    @Test
    void cells_of_children() {
        String[] rows = {
            ",420525000000,,,,,2,,,",
            "2016-02-30,420525000000,,,,,2,,,",
            "2016-05-05,,,,,,2,,,",
            "2016-05-05,420525000000,,,都外出,,2,,,",
            "2016-05-05,420525000000,,,,学习;,2,,,",
            "2016-05-05,420525000000,,,,学习;食,2,,,",
            "2016-05-05,420525000000,,,,学习;学习,,,,",
            "2016-05-05,420525000000,,,,,4,,,",
            "2016-05-05,420525000000,,,,,2,2025/1/1,,",
            "2016-05-05,420525000000,,,,,2,,20250101,",
            "2016-05-05,420525000000,,,,,2,,,老师"
        };
        String[] columns = {
            "出生日期 MISSING_VALUE", "出生日期 BAD_DATE", "行政区划代码 MISSING_VALUE", "父母外出情况 BAD_VALUE", "需求 BAD_VALUE",
            "需求 BAD_VALUE", "紧急程度 MISSING_VALUE", "紧急程度 BAD_VALUE", "等待起始日期 BAD_DATE", "监护人同意日期 BAD_DATE",
            "班主任编号 BAD_ID"
        };
        assertRefused("c.csv", numbered(Desk.CHILDREN, "X", rows) + Desk.child("C1", PLACE), numbered(columns));
    }

    @Test
    void divisions() {
        String[] rows = {
            ",甲,COUNTY,,,",
            "42052,甲,COUNTY,,,",
            "420525000000,,COUNTY,,,",
            "420525000000,甲,县,,,",
            "420525000000,甲,COUNTY,x,,",
            "420525000000,甲,COUNTY,,180.1,0",
            "420525000000,甲,COUNTY,,NaN,0",
            "420525000000,甲,COUNTY,,1,90.5",
            "420525000000,甲,COUNTY,,1,1e1"
        };
        String[] columns = {
            "code MISSING_VALUE",
            "code BAD_VALUE",
            "name MISSING_VALUE",
            "level BAD_VALUE",
            "parent BAD_VALUE",
            "longitude BAD_VALUE",
            "longitude BAD_VALUE",
            "latitude BAD_VALUE",
            "latitude BAD_VALUE"
        };
        assertRefused("d.csv", Desk.DIVISIONS + String.join("\n", rows) + "\n", numbered(columns));
    }

    @Test
    void the_first_fault_follows_the_order_of_the_format_and_not_of_the_file() {
        assertRefused(
                "c.csv",
                "紧急程度,行政区划代码,出生日期,编号\n9,x,y,\n9,x,y,C1\n9,x,2016-01-01,C1\n9,420525000000,2016-01-01,C1\n1,420525000000,2016-01-01,C1\n",
                "2 编号 MISSING_VALUE",
                "3 出生日期 BAD_DATE",
                "4 行政区划代码 BAD_VALUE",
                "5 紧急程度 BAD_VALUE");
    }

    @Test
    void the_first_row_that_is_not_refused_holds_an_id() {
        assertRefused(
                "c.csv",
                "编号,出生日期,行政区划代码,紧急程度\nC1,x,420525000000,1\nC1,2016-01-01,420525000000,1\nC1,2016-01-01,420525000000,1\n",
                "2 出生日期 BAD_DATE",
                "4 编号 DUPLICATE_ID");
    }

    @Test
    void formulas_too_many_cells_and_long_records() {
        String long1 = "X,2016-01-01,420525000000,1," + "长".repeat(65_536) + "\n";
        assertRefused(
                "c.csv",
                "编号,出生日期,行政区划代码,紧急程度,备注\n=1,2016-01-01,420525000000,1,\nC3,2016-01-01,420525000000,1,@SUM(A1)\n"
                        + "C4,\t2016-01-01,420525000000,1,\nC5,2016-01-01,420525000000,1,\"\r=1\"\nC6,2016-01-01,420525000000,1\n"
                        + "C7,2016-01-01,420525000000,1,,\n" + long1
                        + "\n\"C8\",2016-01-01,420525000000,1,-1+2\nC1,2016-01-01,x,1,\n",
                "2 编号 FORMULA",
                "3 备注 FORMULA",
                "4 出生日期 FORMULA",
                "5 备注 FORMULA",
                "6 - COLUMN_COUNT",
                "7 - COLUMN_COUNT",
                "8 - LINE_TOO_LONG",
                "11 行政区划代码 BAD_VALUE");
    }

    @Test
    void people_without_a_point_are_refused_by_the_round_alone() {
        desk.lay("m.csv", Desk.MOTHERS + Desk.mother("M1", PLACE) + Desk.mother("M2", "110101000000"))
                .lay("c.csv", Desk.CHILDREN + Desk.child("C1", "420500000000") + Desk.child("C2", "420525001002"));
        assertEquals(0, desk.cases("duties", "school", "2026-03-01").code());
        Desk.Run run = desk.pair("school", "--rejects", "@rejects.csv");
        assertEquals(new Desk.Run(1, "", """
                        refused m.csv row 3 column 行政区划代码 code UNKNOWN_DIVISION
                        refused c.csv row 2 column 行政区划代码 code UNKNOWN_DIVISION
                        """), run);
        assertEquals(
                "文件,行,列,代码\nm.csv,3,行政区划代码,UNKNOWN_DIVISION\nc.csv,2,行政区划代码,UNKNOWN_DIVISION\n",
                desk.text("rejects.csv"));
        assertEquals("爱心妈妈编号,儿童编号,形式,距离,代价,就亲\nM1,C2,一对一,0,0,否\n", desk.text("out.csv"));
    }

    @Test
    void rejects_are_written_also_where_there_are_none() {
        assertEquals(0, desk.screen("school", "--rejects", "@rejects.csv").code());
        assertEquals("文件,行,列,代码\n", desk.text("rejects.csv"));
    }

    @Test
    void unknown_columns_are_named_in_a_warning() {
        Desk.Run run = desk.lay("m.csv", "编号,出生年月,星座,行政区划代码,\u001b[2J\nM1,1990-01,=1,420525000000,\n")
                .screen("school");
        assertEquals(new Desk.Run(0, "", "warning m.csv unknown columns: 星座, ?[2J\n"), run);
    }

    private static String numbered(String header, String prefix, String[] rows) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < rows.length; i++) {
            text.append(prefix).append(i).append(',').append(rows[i]).append('\n');
        }
        return text.toString();
    }

    private static String[] numbered(String[] faults) {
        String[] rows = new String[faults.length];
        Arrays.setAll(rows, i -> (i + 2) + " " + faults[i]);
        return rows;
    }
}
