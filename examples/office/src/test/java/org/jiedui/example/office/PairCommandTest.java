package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small rounds computed by hand. A hundredth of a degree along a meridian is 1,112 metres. */
class PairCommandTest {

    private static final String HEADER = "爱心妈妈编号,儿童编号,形式,距离,代价,就亲\n";

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void layDivisions() {
        desk = new Desk(directory)
                .lay(
                        "d.csv",
                        Desk.DIVISIONS + "420000000000,湖北省,PROVINCE,,112,31\n" + "420500000000,宜昌市,PREFECTURE,,111,30\n"
                                + "420800000000,荆门市,PREFECTURE,,112,31\n" + "420525001000,甲镇,TOWNSHIP,,111,31.00\n"
                                + "420525002000,乙镇,TOWNSHIP,,111,31.01\n" + "420525002000,乙镇,TOWNSHIP,,111,31.99\n");
    }

    private void assertReported(String... values) {
        String report = desk.text("r.json").replaceAll("\\s", "");
        for (String value : values) {
            assertTrue(report.contains(value), value);
        }
    }

    @Test
    @Tag("S-2")
    void a_need_of_safety_or_of_guidance_prefers_nobody_and_one_of_learning_a_teacher() {
        desk.lay("m.csv", Desk.MOTHERS + Desk.mother("M1", "420525001001"))
                .lay("c.csv", Desk.CHILDREN + "C1,2016-05-05,420525001001,,,双方外出,安全;行为,1,,2025-10-01,\n");
        desk.pair("school");
        assertEquals(HEADER + "M1,C1,一对一,0,0,否\n", desk.text("out.csv"));
        desk.lay("c.csv", Desk.CHILDREN + "C1,2016-05-05,420525001001,,,双方外出,安全;学习,1,,2025-10-01,\n");
        desk.pair("school");
        assertEquals(HEADER + "M1,C1,一对一,0,3000,否\n", desk.text("out.csv"));
    }

    @Test
    void the_least_cost_among_all_pairings_of_all_children() {
        desk.lay(
                        "m.csv",
                        Desk.MOTHERS + "M1,女,1990-01,420525001001,,教师,2,,2025-10-01,无记录,是,是,是,是\n"
                                + "M2,女,1990-01,420525002001,省直,企业家,,,2025-10-01,无记录,是,是,是,是\n"
                                + "M3,男,1990-01,420525002001,,教师,9,,2025-10-01,无记录,是,是,是,是\n")
                .lay(
                        "c.csv",
                        Desk.CHILDREN + "C1,2016-05-05,420525002001,,,双方外出,学习,1,,2025-10-01,\n"
                                + "C2,2016-05-05,420525001001,,,双方外出,生活,2,,2025-10-01,\n"
                                + "C3,2016-05-05,420525001001,,,一方外出另一方无监护能力,亲情;安全,3,,2026-03-01,\n");
        assertEquals(new Desk.Run(0, "", ""), desk.pair("county-education"));
        assertEquals(HEADER + "M1,C1,一对多,1112,1112,否\nM1,C3,一对多,0,0,否\nM2,C2,一对一,1112,1112,否\n", desk.text("out.csv"));
        assertReported(
                "\"programme\":\"county-education\"",
                "\"asOf\":\"2026-03-01\"",
                "\"qualifiedMothers\":2",
                "\"places\":3",
                "\"admissiblePairs\":6",
                "\"totalCost\":2224",
                "\"coveredByTier\":[1,1,1]");
    }

    @Test
    void every_child_is_accounted_for() {
        String fine = ",420525001001,,,双方外出,,2,,2025-10-01,\n";
        desk.lay(
                        "m.csv",
                        Desk.MOTHERS + "M1,女,1990-01,420525001001,,,5,C8;C9,2025-10-01,无记录,是,是,是,是\n"
                                + Desk.mother("M2", "420800000000"))
                .lay(
                        "c.csv",
                        Desk.CHILDREN + "C1,2010-02-28" + fine + "C2,2016-05-05,420525001001,,,一方外出,,2,,2025-10-01,\n"
                                + "C3,2016-05-05,420525001001,,,双方外出,,2,,2026-03-02,\n"
                                + "C4,2016-05-05,420000000000,,,双方外出,,2,,2025-10-01,\n"
                                + "C5,2016-05-05,420500000000,,,双方外出,,1,,2025-10-01,\n" + "C6,2016-05-05" + fine
                                + "C7,2010-03-01,420525002001,,,双方外出,,1,2025-01-01,2025-10-01,\n" + "C8,2016-05-05"
                                + fine)
                .lay(
                        "p.csv",
                        Desk.PAIRS
                                + "M9,C6,2026-09-01,,\nM1,C7,2020-01-01,2026-03-01,\nM2,C99,2020-01-01,2026-03-02,\n")
                .lay("x.csv", "爱心妈妈编号,儿童编号,原因\nM1,C5,不合\n");
        Desk.Run run = desk.pair("hubei-provincial", "--pairs", "@p.csv", "--exclusions", "@x.csv");
        assertEquals("""
                refused c.csv row 5 column 行政区划代码 code UNKNOWN_DIVISION
                warning p.csv row 2 column 爱心妈妈编号 code UNKNOWN_MOTHER
                warning p.csv row 4 column 儿童编号 code UNKNOWN_CHILD
                warning KIN_NOT_HONOURED mother M1 child C8 reason OUTWEIGHED
                warning KIN_NOT_HONOURED mother M1 child C9 reason UNKNOWN_CHILD
                """, run.err());
        assertEquals(1, run.code());
        assertEquals(HEADER + "M1,C7,一对一,1112,1112,否\n", desk.text("out.csv"));
        assertReported(
                "\"children\":7",
                "\"alreadyPaired\":1",
                "\"places\":1",
                "\"admissiblePairs\":2",
                "\"AGE_16\":1,\"NOT_LEFT_BEHIND\":1,\"GUARDIAN_CONSENT_MISSING\":1,\"NO_ADMISSIBLE_MOTHER\":0,"
                        + "\"EXCLUDED\":1,\"SHORTAGE\":1",
                "{\"child\":\"C8\",\"cause\":\"SHORTAGE\",\"shortage\":1,\"remedy\":\"RECRUIT\"}");
    }

    @Test
    void the_same_rows_in_any_order_give_the_same_bytes() {
        List<String> mothers = new ArrayList<>();
        List<String> children = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            mothers.add(Desk.mother("M" + i, i % 2 == 0 ? "420525001001" : "420525002001"));
            children.add(Desk.child("C" + i, i % 3 == 0 ? "420525001001" : "420525002001"));
        }
        desk.lay("m.csv", Desk.MOTHERS + String.join("", mothers))
                .lay("c.csv", Desk.CHILDREN + String.join("", children));
        desk.pair("school");
        byte[] result = desk.bytes("out.csv");
        byte[] report = desk.bytes("r.json");
        Collections.reverse(mothers);
        Collections.rotate(children, 11);
        desk.lay("m.csv", Desk.MOTHERS + String.join("", mothers))
                .lay("c.csv", Desk.CHILDREN + String.join("", children));
        desk.pair("school");
        assertArrayEquals(result, desk.bytes("out.csv"));
        assertArrayEquals(report, desk.bytes("r.json"));
    }

    @Test
    void an_empty_round_is_a_result() {
        desk.lay("m.csv", Desk.MOTHERS).lay("c.csv", Desk.CHILDREN);
        assertEquals(new Desk.Run(0, "", ""), desk.pair("hubei-provincial"));
        assertEquals(HEADER, desk.text("out.csv"));
        assertReported(
                "\"children\":0",
                "\"leftOut\":{\"AGE_16\":0,\"NOT_LEFT_BEHIND\":0,\"GUARDIAN_CONSENT_MISSING\":0,"
                        + "\"NO_ADMISSIBLE_MOTHER\":0,\"EXCLUDED\":0,\"SHORTAGE\":0}",
                "\"pool\":{\"places\":0,\"used\":0}");
    }
}
