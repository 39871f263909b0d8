package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which months there are, and what becomes of them when the pairing ends. */
class MonthsTest {

    @Test
    @Tag("H-12")
    void a_pairing_begun_on_the_first_has_that_month() {
        assertEquals(
                List.of("2026-04-01..2026-04-30 OPEN"), Story.from("2026-04-01").rows("CHILD_CONTACT", "2026-04-01"));
        assertEquals(List.of(), Story.from("2026-04-02").rows("CHILD_CONTACT", "2026-04-30"));
        assertEquals(
                List.of("2026-05-01..2026-05-31 OPEN"), Story.from("2026-04-02").rows("CHILD_CONTACT", "2026-05-01"));
    }

    @Test
    void a_month_is_open_to_its_last_day_and_missed_after_it() {
        assertEquals(
                List.of("2026-04-01..2026-04-30 OPEN"), Story.from("2026-04-01").rows("CHILD_CONTACT", "2026-04-30"));
        assertEquals(
                "2026-04-01..2026-04-30 MISSED",
                Story.from("2026-04-01").rows("CHILD_CONTACT", "2026-05-01").get(0));
    }

    @Test
    @Tag("H-11")
    void the_carer_is_contacted_every_month_too() {
        Story story =
                Story.from("2026-04-01").log("carer", "2026-04-30", entry -> entry.with(Set.of(Counterpart.CARER)));
        assertEquals(List.of("2026-04-01..2026-04-30 DONE by carer"), story.rows("CARER_CONTACT", "2026-04-30"));
        assertEquals(List.of("2026-04-01..2026-04-30 OPEN"), story.rows("CHILD_CONTACT", "2026-04-30"));
    }

    @Test
    void a_month_not_over_when_the_pairing_ends_is_left_out() {
        assertEquals(List.of(), Story.between("2026-04-01", "2026-04-30").rows("CHILD_CONTACT", "2026-04-10"));
        assertEquals(List.of(), Story.between("2026-04-01", "2026-04-30").rows("CHILD_CONTACT", "2026-06-10"));
    }

    @Test
    void a_month_whose_last_day_is_the_pairings_last_day_is_judged() {
        assertEquals(
                List.of("2026-04-01..2026-04-30 MISSED"),
                Story.between("2026-04-01", "2026-05-01").rows("CHILD_CONTACT", "2026-06-10"));
    }

    @Test
    void a_month_cut_short_but_kept_stays_whole() {
        Story story = Story.between("2026-04-01", "2026-04-11").call("c", "2026-04-10");
        assertEquals(List.of("2026-04-01..2026-04-30 DONE by c"), story.rows("CHILD_CONTACT", "2026-04-10"));
    }

    @Test
    void there_is_no_month_on_whose_first_day_the_pairing_has_ended() {
        assertEquals(
                List.of("2026-04-01..2026-04-30 MISSED"),
                Story.between("2026-04-01", "2026-05-01")
                        .call("c", "2026-05-01")
                        .rows("CHILD_CONTACT", "2026-06-10"));
    }

    @Test
    void a_pairing_that_begins_later_has_nothing() {
        assertEquals(List.of(), Story.from("2026-04-02").on("2026-04-01"));
    }

    @Test
    void an_empty_spell_has_nothing() {
        assertEquals(List.of(), Story.between("2026-04-01", "2026-04-01").on("2027-04-01"));
    }

    @Test
    void two_spells_of_the_same_people_are_judged_alone() {
        Story first = Story.between("2026-01-01", "2026-03-01").call("c", "2026-05-05");
        Story second = Story.from("2026-05-01").call("c", "2026-05-05");
        assertEquals(
                List.of("2026-01-01..2026-01-31 MISSED", "2026-02-01..2026-02-28 MISSED"),
                first.rows("CHILD_CONTACT", "2026-05-31"));
        assertEquals(List.of("2026-05-01..2026-05-31 DONE by c"), second.rows("CHILD_CONTACT", "2026-05-31"));
    }
}
