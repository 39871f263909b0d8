package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Birthdays with the child: which there are and what keeps them. */
class BirthdaysTest {

    @Test
    @Tag("S-11d")
    void there_is_one_for_every_birthday_on_which_the_pairing_is_active() {
        assertEquals(List.of("2026-05-13..2026-05-27 OPEN"), birthdays(Story.from("2026-05-20"), "2026-05-20"));
        assertEquals(List.of(), birthdays(Story.from("2026-05-21"), "2026-12-31"));
        assertEquals(
                List.of("2026-05-13..2026-05-27 MISSED", "2027-05-13..2027-05-27 OPEN"),
                birthdays(Story.from("2026-01-01"), "2027-05-13"));
    }

    @Test
    void a_window_that_has_not_begun_is_not_there() {
        assertEquals(List.of(), birthdays(Story.from("2026-01-01"), "2026-05-12"));
        assertEquals(List.of("2026-05-13..2026-05-27 OPEN"), birthdays(Story.from("2026-01-01"), "2026-05-13"));
    }

    @Test
    void a_window_that_has_begun_before_the_pairing_waits_for_it() {
        assertEquals(List.of(), birthdays(Story.from("2026-05-18"), "2026-05-17"));
        assertEquals(List.of("2026-05-13..2026-05-27 OPEN"), birthdays(Story.from("2026-05-18"), "2026-05-18"));
    }

    @Test
    void a_window_not_over_when_the_pairing_ends_is_left_out_unless_done() {
        assertEquals(List.of(), birthdays(Story.between("2026-01-01", "2026-05-27"), "2026-08-01"));
        assertEquals(
                List.of("2026-05-13..2026-05-27 MISSED"),
                birthdays(Story.between("2026-01-01", "2026-05-28"), "2026-08-01"));
        assertEquals(
                List.of("2026-05-13..2026-05-27 DONE by b"),
                birthdays(kept(Story.between("2026-01-01", "2026-05-21"), "2026-05-14"), "2026-08-01"));
        assertEquals(List.of(), birthdays(kept(Story.between("2026-01-01", "2026-05-20"), "2026-05-14"), "2026-08-01"));
    }

    @Test
    void a_window_may_reach_over_the_new_year() {
        Story story = Story.from("2026-01-02").child(Story.pupil("2016-01-02"));
        assertEquals(
                List.of("2025-12-26..2026-01-09 DONE by b", "2026-12-26..2027-01-09 OPEN"),
                birthdays(kept(story, "2026-01-09"), "2026-12-26"));
    }

    @Test
    void the_day_of_birth_is_no_birthday_and_no_age_is_too_old() {
        assertEquals(
                List.of("2027-02-03..2027-02-17 OPEN"),
                birthdays(Story.from("2026-01-01").child(Story.pupil("2026-02-10")), "2027-02-03"));
        assertEquals(
                List.of("2026-02-03..2026-02-17 MISSED"),
                birthdays(Story.from("2026-01-01").child(Story.pupil("1996-02-10")), "2026-12-31"));
    }

    @Test
    @Tag("S-11d")
    void it_is_spent_together_in_person() {
        Story video = Story.from("2026-01-01")
                .log("b", "2026-05-20", Channel.VIDEO, entry -> entry.doing(Set.of(Activity.BIRTHDAY)));
        assertEquals(List.of("2026-05-13..2026-05-27 MISSED"), birthdays(video, "2026-06-01"));
        Story carer = Story.from("2026-01-01")
                .log(
                        "b",
                        "2026-05-20",
                        Channel.IN_PERSON,
                        entry -> entry.with(Set.of(Counterpart.CARER)).doing(Set.of(Activity.BIRTHDAY)));
        assertEquals(List.of("2026-05-13..2026-05-27 MISSED"), birthdays(carer, "2026-06-01"));
    }

    private static Story kept(Story story, String day) {
        return story.log("b", day, Channel.IN_PERSON, entry -> entry.doing(Set.of(Activity.BIRTHDAY)));
    }

    private static List<String> birthdays(Story story, String day) {
        return story.under(Duties.s()).rows("BIRTHDAY", day);
    }
}
