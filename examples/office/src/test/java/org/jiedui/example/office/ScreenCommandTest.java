package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final String HEADER = "编号,结论,原因,条款\n";
    private static final String FINE = "2025-10-01,无记录,是,是,是,是\n";

    /** The six of scenario T-2, and some at the edges. */
    private static final String SIX = Desk.MOTHERS
            + "A,女,1990-01,420525000000,,教师,,," + FINE
            + "B,男,1984-06,420525000000,,,,," + FINE
            + "C,女,1990-01,420526000000,,,,," + FINE
            + "D,女,2008-12,420525000000,,,,," + FINE
            + "E,女,1980-01,420525000000,,,,,2025-10-01,有记录,是,是,是,是\n"
            + "F,女,1974-01,420525000000,,,,,,未回复,是,是,是,是\n";

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void layDivisions() {
        desk = new Desk(directory).lay("d.csv", Desk.DIVISIONS);
    }

    @Test
    void the_six_of_t2_under_the_provincial_programme() {
        desk.lay("m.csv", SIX);
        assertEquals(new Desk.Run(0, "", ""), desk.screen("hubei-provincial"));
        assertEquals(
                HEADER + "A,合格,,\nB,合格,,\nC,合格,,\nD,不合格,UNDER_18,M-6\nE,不合格,RECORD_HIT,M-9\n"
                        + "F,待定,RECORD_CHECK_PENDING,M-9\n",
                desk.text("out.csv"));
    }

    @Test
    void the_six_of_t2_under_the_county_programme() {
        desk.lay("m.csv", SIX);
        desk.screen("county-education", "--area", "420525");
        assertEquals(
                HEADER + "A,合格,,\nB,不合格,SEX,E-3\nC,需复核,RESIDENCE,E-3\nD,不合格,UNDER_18,M-6\n"
                        + "E,不合格,RECORD_HIT,M-9\nF,待定,RECORD_CHECK_PENDING,M-9\n",
                desk.text("out.csv"));
    }

    @Test
    void without_an_area_nobody_lives_elsewhere() {
        desk.lay("m.csv", SIX);
        desk.screen("county-education");
        assertTrue(desk.text("out.csv").contains("C,合格,,\n"));
    }

    @Test
    void reasons_keep_the_order_of_the_rules_and_clauses_are_named_once() {
        desk.lay(
                "m.csv",
                Desk.MOTHERS + "Z,男,2010-01,420500000000,,,,,2025-03-01,有记录,否,,是,是\n"
                        + "Y,,1990-01,420500000000,,,,,2026-03-02,无记录,是,是,是,\n");
        desk.screen("county-education", "--area", "420525000000");
        assertEquals(
                HEADER + "Z,不合格,UNDER_18;RECORD_HIT;RECORD_CHECK_LAPSED;ATTESTATION_REFUSED;ATTESTATION_MISSING;"
                        + "SEX;RESIDENCE,M-6;M-9;E-5;E-3\n"
                        + "Y,待定,RECORD_CHECK_PENDING;ATTESTATION_MISSING;SEX;RESIDENCE,M-9;E-5;E-3\n",
                desk.text("out.csv"));
    }

    @Test
    void ages_and_checks_turn_on_their_day() {
        desk.lay(
                "m.csv",
                Desk.MOTHERS + "A,女,2008-02,420525000000,,,,," + FINE
                        + "B,女,2008-03,420525000000,,,,," + FINE
                        + "C,女,1990-01,420525000000,,,,,2025-03-01,无记录,是,是,是,是\n"
                        + "D,女,1990-01,420525000000,,,,,2025-03-02,无记录,是,是,是,是\n"
                        + "E,女,1990-01,420525000000,,,,,2026-03-01,无记录,是,是,是,是\n"
                        + "F,女,1990-01,420525000000,,,,,,有记录,是,是,是,是\n");
        desk.screen("school");
        assertEquals(
                HEADER + "A,合格,,\nB,不合格,UNDER_18,M-6\nC,不合格,RECORD_CHECK_LAPSED,M-9\nD,合格,,\nE,合格,,\n"
                        + "F,不合格,RECORD_HIT;RECORD_CHECK_PENDING,M-9\n",
                desk.text("out.csv"));
    }

    @Test
    void an_area_asks_for_a_programme_that_knows_residence_and_for_a_county() {
        desk.lay("m.csv", Desk.MOTHERS);
        for (String programme : new String[] {"hubei-provincial", "school"}) {
            assertEquals(2, desk.screen(programme, "--area", "420525").code());
        }
        for (String area :
                new String[] {"420500", "421000", "420000000000", "420525100000", "42052", "4205250", "42052a", "４２０５２５"
                }) {
            assertEquals(2, desk.screen("county-education", "--area", area).code(), area);
        }
        assertFalse(desk.has("out.csv"));
        assertEquals(
                0, desk.screen("county-education", "--area", "420525000000").code());
    }

    @Test
    void the_order_of_the_input_is_kept_in_the_output() {
        desk.lay("m.csv", Desk.MOTHERS + Desk.mother("M2", "420525000000") + Desk.mother("M1", "420525000000"));
        desk.screen("hubei-provincial");
        assertEquals(HEADER + "M2,合格,,\nM1,合格,,\n", desk.text("out.csv"));
    }

    @Test
    void help_is_given_without_any_other_option() {
        Desk.Run run = desk.run("screen", "--help");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("--as-of"), run.out());
    }

    @Test
    void why_names_what_was_looked_at_what_must_hold_and_who_may_decide_and_no_value() {
        desk.lay("d.csv", Desk.DIVISIONS + "420525000000,远安县,COUNTY,420500000000,111.6,31.0\n")
                .lay(
                        "m.csv",
                        Desk.MOTHERS
                                + Desk.mother("M1", "420525000000")
                                + Desk.mother("M2", "420526000000")
                                        .replace(",女,", ",男,")
                                        .replace("无记录", "未回复"));
        Desk.Run run = desk.screen("county-education", "--area", "420525", "--why", "M2");
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                M2 不合格
                RECORD_CHECK_PENDING M-9；依据：查询日期、查询结果；要求：查询已有答复；由审查人查明
                SEX E-3；依据：性别；要求：性别为女；任何人不得放宽
                RESIDENCE E-3；依据：行政区划代码；要求：一般住在本县；可由具名的人说明理由后放行
                """, run.out());
        assertEquals("M1 合格\n", desk.screen("school", "--why", "M1").out());
        assertEquals(2, desk.screen("school", "--why", "M9").code());
    }
}
