package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each code of a bad row in the files of cases: pairings, ledger, leave and terms. */
class BadCaseRowsTest {

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
    void pairs() {
        assertRefused(
                "p.csv",
                Desk.PAIRS + "M1,C1,2025-01-01,2025-02-01,\n" + "M1,C1,2025-01-01,2025-02-01,\n"
                        + "M1,C1,2025-02-01,2025-02-01,\n" + "M1,C1,2025-02-01,,\n" + "M1,C1,2025-03-01,2025-02-01,\n"
                        + "M1,C1,2026-01-01,2026-01-02,\n" + "M1,C1,2025-02-01,,别\n" + "M1,C1,2024-01-01,2025-01-01,\n"
                        + "M2,C1,2025-01-15,,\n" + "M1,C2,2025-01-32,,\n" + "M1,,2025-01-01,,\n"
                        + "M9,C9,2025-01-01,2025-01-03,\n" + "M9,C9,2025-01-02,,\n",
                "6 结束日期 DATE_ORDER",
                "7 结对日期 PAIRING_OVERLAP",
                "8 结对日期 PAIRING_OVERLAP",
                "11 结对日期 BAD_DATE",
                "12 儿童编号 MISSING_VALUE",
                "14 结对日期 PAIRING_OVERLAP");
    }

    @Test
    void unknown_people_in_pairs_are_a_warning() {
        Desk.Run run = desk.lay("p.csv", Desk.PAIRS + "M9,C9,2025-01-01,,\n").cases("assess", "school", "2026-03-01");
        assertEquals(new Desk.Run(0, "", """
                        warning p.csv row 2 column 爱心妈妈编号 code UNKNOWN_MOTHER
                        warning p.csv row 2 column 儿童编号 code UNKNOWN_CHILD
                        """), run);
        assertEquals("爱心妈妈编号,处置,日期,期限,原因,条款\n", desk.text("out.csv"));
    }

    @Test
    void ledger() {
        String rest = ",2025-03-01,2025-03-02,电话,儿童,联系,家庭,完成\n";
        assertRefused(
                "l.csv",
                Desk.LEDGER + "1,M1,C1" + rest + "1,M1,C1" + rest + "2,M9,C9" + rest + "3,M1,C9;C1" + rest + "4,M1,C1;"
                        + rest
                        + "5,M1,C1,2025-03-02,2025-03-01,电话,,,,完成\n" + "6,M1,C1,2025-03-02,2025-03-02,微信,,,,完成\n"
                        + "7,M1,C1,2025-03-02,2025-03-02,电话,邻居,,,完成\n" + "8,M1,C1,2025-03-02,2025-03-02,电话,,玩,,完成\n"
                        + "9,M1,C1,2025-03-02,2025-03-02,电话,,,路上,完成\n" + "10,M1,C1,2025-03-02,2025-03-02,电话,,,,\n"
                        + "11,M1,C1,,2025-03-02,电话,,,,完成\n" + "2,M1,C1" + rest
                        + "1,M9,C1,2025-03-02,2025-03-01,电话,,,,完成\n",
                "3 编号 DUPLICATE_ID",
                "4 爱心妈妈编号 UNKNOWN_MOTHER",
                "5 儿童编号 UNKNOWN_CHILD",
                "6 儿童编号 BAD_ID",
                "7 登记日期 DATE_ORDER",
                "8 方式 BAD_VALUE",
                "9 对象 BAD_VALUE",
                "10 活动 BAD_VALUE",
                "11 地点 BAD_VALUE",
                "12 结果 MISSING_VALUE",
                "13 日期 MISSING_VALUE",
                "15 爱心妈妈编号 UNKNOWN_MOTHER");
    }

    @Test
    void entries_without_a_pairing_are_a_warning_for_each_child() {
        desk.lay(
                "l.csv",
                Desk.LEDGER + "1,M1,C1;C2,2024-12-31,2025-01-01,电话,,,,未遇\n"
                        + "2,M1,C1,2025-01-01,2025-01-01,电话,,,,完成\n");
        assertEquals("""
                warning l.csv row 2 column 儿童编号 code NO_PAIRING child C1
                warning l.csv row 2 column 儿童编号 code NO_PAIRING child C2
                """, desk.cases("duties", "school", "2026-03-01").err());
    }

    @Test
    void leave() {
        assertRefused(
                "v.csv",
                Desk.LEAVE + "M1,2025-01-01,2025-01-01,\n" + "M9,2025-01-02,2025-01-01,\n"
                        + "M1,2025-01-02,2025-01-01,\n" + "M1,2025-01-02,,\n",
                "3 爱心妈妈编号 UNKNOWN_MOTHER",
                "4 结束日期 DATE_ORDER",
                "5 结束日期 MISSING_VALUE");
    }

    @Test
    void terms() {
        assertRefused(
                "t.csv",
                Desk.TERMS + "420500000000,义务教育,2025-2026,秋季,2025-09-01,2026-01-30,\n"
                        + "420500000000,义务教育,2025-2026,秋季,2026-03-01,2026-07-01,\n"
                        + "420500000000,义务教育,2025-2026,春季,2026-01-30,2026-07-01,\n"
                        + "420500000000,高中,2025-2026,春季,2026-01-30,2026-07-01,\n"
                        + "420500000000,义务教育,2025-2027,春季,2026-03-04,2026-07-01,\n"
                        + "420500000000,义务教育,2025-2026,夏季,2026-03-04,2026-07-01,\n"
                        + "420500000000,义务教育,2025-2026,春季,2026-07-04,2026-07-01,\n"
                        + "4205,义务教育,2025-2026,春季,2026-03-04,2026-07-01,\n"
                        + "420500000000,义务教育,2025-2026,春季,2026-03-04,2026-07-03,\n"
                        + "420500000000,义务教育,2025-2026,春季,2026-03-04,2026-07-03,\n",
                "3 行政区划代码 DUPLICATE_TERM",
                "4 行政区划代码 DUPLICATE_TERM",
                "6 学年 BAD_VALUE",
                "7 学期 BAD_VALUE",
                "8 放假日期 DATE_ORDER",
                "9 行政区划代码 BAD_VALUE",
                "11 行政区划代码 DUPLICATE_TERM");
    }
}
