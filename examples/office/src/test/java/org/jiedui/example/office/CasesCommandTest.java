package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Duties and standings computed by hand from the scenarios of the domain: T-4, T-5, T-6 and T-7. */
class CasesCommandTest {

    private static final String DUTIES = "爱心妈妈编号,儿童编号,职责,期间开始,期间结束,状态,台账编号\n";
    private static final String STANDINGS = "爱心妈妈编号,处置,日期,期限,原因,条款\n";
    private static final String PLACE = "420525000000";

    /** The school calendar of Yichang: no school day in February 2026. */
    private static final String TERMS = Desk.TERMS + "420500000000,义务教育,2025-2026,秋季,2025-09-01,2026-01-30,\n"
            + "420500000000,义务教育,2025-2026,春季,2026-03-04,2026-07-03,\n";

    private static final String T4 = Desk.LEDGER + "L1,M1,C1,2026-01-20,2026-01-20,电话,儿童,联系,,完成\n"
            + "L2,M1,C1,2026-02-12,2026-02-12,见面,儿童;临时监护人,指导联系父母,家庭,完成\n"
            + "L3,M1,C1,2026-03-06,2026-03-06,电话,临时监护人,联系,,完成\n"
            + "L4,M1,C1,2026-03-09,2026-03-09,电话,班主任,联系,,完成\n"
            + "L6,M1,C1,2026-04-30,2026-05-07,见面,儿童,指导联系父母,,完成\n"
            + "L5,M1,C1,2026-04-30,2026-05-01,书信,儿童,联系,,完成\n";

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void layPeople() {
        desk = new Desk(directory)
                .lay("d.csv", Desk.DIVISIONS)
                .lay("m.csv", Desk.MOTHERS + Desk.mother("M1", PLACE))
                .lay("c.csv", Desk.CHILDREN + "C1,2016-09-05,420525000000,某校,,双方外出,,2,,2025-10-01,\n")
                .lay("p.csv", Desk.PAIRS + "M1,C1,2026-01-10,,\n")
                .lay("l.csv", Desk.LEDGER)
                .lay("v.csv", Desk.LEAVE)
                .lay("t.csv", TERMS);
    }

    private String duties(String programme, String day) {
        Desk.Run run = desk.cases("duties", programme, day, "--leave", "@v.csv", "--terms", "@t.csv");
        assertEquals(0, run.code(), run.err());
        return desk.text("out.csv");
    }

    private String duty(String name, String programme, String day) {
        return duties(programme, day)
                .lines()
                .filter(line -> line.contains("," + name + ","))
                .map(line -> line.substring(line.indexOf(name) + name.length() + 1) + "\n")
                .collect(Collectors.joining());
    }

    private String standing(String programme, String day) {
        Desk.Run run = desk.cases("assess", programme, day, "--leave", "@v.csv", "--terms", "@t.csv");
        assertEquals(0, run.code(), run.err());
        assertEquals(STANDINGS, desk.text("out.csv").substring(0, STANDINGS.length()));
        return desk.text("out.csv").substring(STANDINGS.length());
    }

    @Test
    void months_under_the_school_programme() {
        desk.lay("l.csv", T4);
        assertEquals(
                DUTIES + "M1,C1,CHILD_CONTACT,2026-02-01,2026-02-28,DONE,L2\n"
                        + "M1,C1,CHILD_CONTACT,2026-03-01,2026-03-31,MISSED,\n"
                        + "M1,C1,CHILD_CONTACT,2026-04-01,2026-04-30,DONE,L5\n"
                        + "M1,C1,CHILD_CONTACT,2026-05-01,2026-05-31,OPEN,\n"
                        + "M1,C1,PARENT_LINK_GUIDANCE,2026-02-01,2026-02-28,DONE,L2\n"
                        + "M1,C1,PARENT_LINK_GUIDANCE,2026-03-01,2026-03-31,MISSED,\n"
                        + "M1,C1,PARENT_LINK_GUIDANCE,2026-04-01,2026-04-30,DONE,L6\n"
                        + "M1,C1,PARENT_LINK_GUIDANCE,2026-05-01,2026-05-31,OPEN,\n"
                        + "M1,C1,TEACHER_CONTACT,2026-02-01,2026-02-28,WAIVED_NO_SCHOOL,\n"
                        + "M1,C1,TEACHER_CONTACT,2026-03-01,2026-03-31,DONE,L4\n"
                        + "M1,C1,TEACHER_CONTACT,2026-04-01,2026-04-30,MISSED,\n"
                        + "M1,C1,TEACHER_CONTACT,2026-05-01,2026-05-31,OPEN,\n",
                duties("school", "2026-05-07"));
    }

    @Test
    void the_same_months_under_the_provincial_programme() {
        desk.lay("l.csv", T4);
        assertEquals(
                DUTIES + "M1,C1,CARER_CONTACT,2026-02-01,2026-02-28,DONE,L2\n"
                        + "M1,C1,CARER_CONTACT,2026-03-01,2026-03-31,DONE,L3\n"
                        + "M1,C1,CARER_CONTACT,2026-04-01,2026-04-30,MISSED,\n"
                        + "M1,C1,CARER_CONTACT,2026-05-01,2026-05-31,OPEN,\n"
                        + "M1,C1,CHILD_CONTACT,2026-02-01,2026-02-28,DONE,L2\n"
                        + "M1,C1,CHILD_CONTACT,2026-03-01,2026-03-31,MISSED,\n"
                        + "M1,C1,CHILD_CONTACT,2026-04-01,2026-04-30,DONE,L5\n"
                        + "M1,C1,CHILD_CONTACT,2026-05-01,2026-05-31,OPEN,\n"
                        + "M1,C1,FESTIVAL,2026-01-01,2026-12-31,OPEN,\n"
                        + "M1,C1,TEACHER_CONTACT,2026-03-04,2026-07-03,DONE,L4\n"
                        + "M1,C1,VISIT,2026-01-01,2026-12-31,OPEN,\n",
                duties("hubei-provincial", "2026-05-07"));
    }

    @Test
    void what_is_recorded_later_than_the_day_is_not_known_yet() {
        desk.lay("l.csv", T4);
        assertEquals("""
                2026-02-01,2026-02-28,DONE,L2
                2026-03-01,2026-03-31,MISSED,
                2026-04-01,2026-04-30,MISSED,
                2026-05-01,2026-05-31,OPEN,
                """, duty("PARENT_LINK_GUIDANCE", "school", "2026-05-06"));
    }

    @Test
    void terms_under_the_provincial_programme() {
        desk.lay(
                        "p.csv",
                        Desk.PAIRS + "M1,C1,2025-09-15,2030-01-01,\nM1,C1,2025-09-15,2030-01-01,\nM9,C1,2025-09-15,,\n"
                                + "M1,C1,2030-01-01,,\n")
                .lay(
                        "l.csv",
                        Desk.LEDGER + "L1,M1,C1,2025-11-20,2025-11-20,电话,班主任,,,完成\n"
                                + "L2,M1,C1,2026-02-10,2026-02-10,电话,班主任,,,完成\n");
        String autumn = "2025-09-01,2026-01-30,DONE,L1\n";
        assertEquals(
                autumn + "2026-03-04,2026-07-03,OPEN,\n", duty("TEACHER_CONTACT", "hubei-provincial", "2026-07-03"));
        assertEquals(
                autumn + "2026-03-04,2026-07-03,MISSED,\n", duty("TEACHER_CONTACT", "hubei-provincial", "2026-07-04"));
        assertEquals("", duty("TEACHER_CONTACT", "county-education", "2026-07-04"));
        desk.lay("t.csv", Desk.TERMS);
        assertEquals("2025-09-01,2026-08-31,NO_CALENDAR,\n", duty("TEACHER_CONTACT", "hubei-provincial", "2026-07-04"));
    }

    @Test
    void the_class_teacher_herself_is_waived_and_no_school_too() {
        desk.lay("c.csv", Desk.CHILDREN + "C1,2016-09-05,420525000000,某校,,双方外出,,2,,2025-10-01,M1\n");
        assertEquals("2026-03-04,2026-07-03,WAIVED_SELF,\n", duty("TEACHER_CONTACT", "hubei-provincial", "2026-04-01"));
        desk.lay("c.csv", Desk.CHILDREN + "C1,2016-09-05,420525000000,,,双方外出,,2,,2025-10-01,\n");
        assertEquals(
                "2026-03-04,2026-07-03,WAIVED_NO_SCHOOL,\n", duty("TEACHER_CONTACT", "hubei-provincial", "2026-04-01"));
    }

    @Test
    void a_visit_on_the_eve_of_the_spring_festival_of_2027_is_a_festival_kept() {
        desk.lay("l.csv", Desk.LEDGER + "L1,M1,C1,2027-02-05,2027-02-05,见面,儿童,看望;陪过节日,家庭,完成\n");
        assertEquals(
                "2026-01-01,2026-12-31,MISSED,\n2027-01-01,2027-12-31,DONE,L1\n",
                duty("FESTIVAL", "hubei-provincial", "2027-03-01"));
        assertEquals(
                "2026-01-01,2026-12-31,MISSED,\n2027-01-01,2027-12-31,DONE,L1\n",
                duty("VISIT", "county-education", "2027-03-01"));
    }

    @Test
    void a_birthday_on_29_february_has_its_window_around_the_28th() {
        desk.lay("c.csv", Desk.CHILDREN + "C1,2016-02-29,420525000000,,,双方外出,,2,,2025-10-01,\n")
                .lay(
                        "l.csv",
                        Desk.LEDGER + "L1,M1,C1,2026-03-08,2026-03-08,见面,儿童,陪过生日,,完成\n"
                                + "L2,M1,C1,2027-03-07,2027-03-07,见面,儿童,陪过生日,,完成\n");
        assertEquals(
                "2026-02-21,2026-03-07,MISSED,\n2027-02-21,2027-03-07,DONE,L2\n",
                duty("BIRTHDAY", "school", "2027-04-01"));
    }

    @Test
    void leave_of_half_the_days_excuses_and_overlapping_days_count_once() {
        desk.lay(
                "v.csv",
                Desk.LEAVE + "M1,2026-02-10,2026-02-16,\nM1,2026-02-15,2026-02-23,\nM1,2026-03-01,2026-03-15,\n");
        assertEquals(
                "2026-02-01,2026-02-28,WAIVED_LEAVE,\n2026-03-01,2026-03-31,MISSED,\n2026-04-01,2026-04-30,OPEN,\n",
                duty("CHILD_CONTACT", "hubei-provincial", "2026-04-01"));
    }

    @Test
    void what_a_pairing_leaves_behind_when_it_ends() {
        desk.lay("p.csv", Desk.PAIRS + "M1,C1,2025-01-01,2025-07-15,\n")
                .lay("l.csv", Desk.LEDGER + "L1,M1,C1,2025-07-14,2025-07-14,电话,儿童,,,完成\n");
        assertEquals(
                "2025-05-01,2025-05-31,MISSED,\n2025-06-01,2025-06-30,MISSED,\n2025-07-01,2025-07-31,DONE,L1\n",
                duty("CHILD_CONTACT", "hubei-provincial", "2026-01-01")
                        .lines()
                        .skip(4)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
        assertEquals(
                6,
                duty("CARER_CONTACT", "hubei-provincial", "2026-01-01").lines().count());
        assertEquals("2025-01-01,2025-07-14,MISSED,\n", duty("VISIT", "hubei-provincial", "2026-01-01"));
    }

    @Test
    void three_missed_months_warn_and_then_propose() {
        String reason = "CHILD_CONTACT_MISSED,H-12;C-11\n";
        assertEquals("M1,正常,,,,\n", standing("hubei-provincial", "2026-05-07"));
        assertEquals("M1,预警,2026-05-08,2026-06-07," + reason, standing("hubei-provincial", "2026-05-08"));
        assertEquals("M1,预警,2026-05-08,2026-06-07," + reason, standing("hubei-provincial", "2026-06-07"));
        assertEquals(
                "M1,拟取消资格,2026-06-08,2026-06-23,CHILD_CONTACT_MISSED,H-12;H-33;C-11\n",
                standing("hubei-provincial", "2026-06-08"));
        assertEquals("M1,预警,2026-05-08,2026-06-07,CHILD_CONTACT_MISSED,S-11a;C-11\n", standing("school", "2026-05-08"));
        assertEquals(
                "M1,拟取消资格,2026-06-08,2026-06-23,CHILD_CONTACT_MISSED,E-8;C-11\n",
                standing("county-education", "2026-06-08"));
    }

    @Test
    void a_contact_within_the_cure_time_clears_the_warning() {
        desk.lay("l.csv", Desk.LEDGER + "L1,M1,C1,2026-05-20,2026-06-07,电话,儿童,,,完成\n");
        assertEquals("M1,正常,,,,\n", standing("hubei-provincial", "2026-06-08"));
    }

    @Test
    void a_contact_recorded_too_late_for_its_month_still_clears_the_warning_before_it() {
        desk.lay("l.csv", Desk.LEDGER + "L1,M1,C1,2026-05-20,2026-06-14,电话,儿童,,,完成\n");
        assertEquals(
                "M1,拟取消资格,2026-06-08,2026-06-23,CHILD_CONTACT_MISSED,H-12;H-33;C-11\n",
                standing("hubei-provincial", "2026-06-13"));
        assertEquals(
                "M1,预警,2026-06-08,2026-07-08,CHILD_CONTACT_MISSED,H-12;C-11\n",
                standing("hubei-provincial", "2026-06-14"));
    }

    @Test
    void a_record_suspends_whatever_the_ledger_says() {
        desk.lay(
                "m.csv",
                Desk.MOTHERS + "M1,女,2015-01,420525000000,,,,,2025-04-01,有记录,否,,,\n"
                        + "M2,女,1990-01,420525000000,,,,,2025-04-01,无记录,,,,\n"
                        + "M3,女,1990-01,420525000000,,,,,,有记录,,,,\n"
                        + "M4,女,1990-01,420525000000,,,,,,未回复,,,,\n" + Desk.mother("M5", PLACE));
        desk.lay(
                "p.csv",
                Desk.PAIRS + "M4,C1,2026-05-08,,\nM3,C1,2026-05-01,,\nM2,C1,2026-05-01,,\nM1,C1,2026-01-10,,\n"
                        + "M5,C1,2026-01-10,2026-05-08,\n");
        assertEquals("""
                M1,暂停,2025-04-01,,RECORD_HIT;RECORD_CHECK_LAPSED,M-9
                M2,暂停,2026-04-01,,RECORD_CHECK_LAPSED,M-9
                M3,暂停,2026-05-08,,RECORD_HIT,M-9
                M4,正常,,,,
                """, standing("hubei-provincial", "2026-05-08"));
    }
}
