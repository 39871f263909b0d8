package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Duties by the calendar year: how long the pairing must be active, and what its end does to them. */
class YearsTest {

    @Test
    @Tag("H-14")
    void a_year_counts_with_180_active_days() {
        assertEquals(List.of("2026-01-01..2026-12-31 OPEN"), visit(Story.from("2026-07-05"), "2026-07-05"));
        assertEquals(List.of(), visit(Story.from("2026-07-06"), "2026-07-06"));
    }

    @Test
    void a_year_that_outlives_the_pairing_ends_with_it() {
        Story story = Story.between("2026-01-01", "2026-06-30");
        assertEquals(List.of("2026-01-01..2026-06-29 OPEN"), visit(story, "2026-06-29"));
        assertEquals(List.of("2026-01-01..2026-06-29 MISSED"), visit(story, "2026-06-30"));
        assertEquals(List.of(), visit(Story.between("2026-01-01", "2026-06-29"), "2026-06-29"));
    }

    @Test
    void an_end_that_is_still_to_come_counts_as_written() {
        Story story = Story.between("2026-01-01", "2026-07-15");
        assertEquals(List.of("2026-01-01..2026-07-14 OPEN"), visit(story, "2026-01-01"));
    }

    @Test
    void the_late_window_follows_the_shortened_year() {
        Story story = Story.between("2026-01-01", "2026-06-30");
        visited(story, "2026-06-29", "2026-07-06");
        assertEquals(List.of("2026-01-01..2026-06-29 DONE by v"), visit(story, "2026-07-06"));
        Story late = Story.between("2026-01-01", "2026-06-30");
        visited(late, "2026-06-29", "2026-07-07");
        assertEquals(List.of("2026-01-01..2026-06-29 MISSED"), visit(late, "2026-07-07"));
    }

    @Test
    void a_pairing_that_ends_with_the_year_has_the_whole_year() {
        assertEquals(
                List.of("2026-01-01..2026-12-31 MISSED"),
                visit(Story.between("2026-01-01", "2027-01-01"), "2027-01-01"));
    }

    @Test
    void the_year_begins_on_1_january_even_if_the_pairing_begins_later() {
        Story story = Story.from("2026-03-10");
        visited(story, "2026-03-09", "2026-03-09");
        assertEquals(List.of("2026-01-01..2026-12-31 OPEN"), visit(story, "2026-03-10"));
        visited(story, "2026-03-10", "2026-03-10");
        assertEquals(List.of("2026-01-01..2026-12-31 DONE by v"), visit(story, "2026-03-10"));
    }

    @Test
    @Tag("H-14")
    void a_visit_is_in_person_with_the_child_at_school_or_at_home() {
        assertEquals("DONE", visitStatus(Channel.IN_PERSON, Counterpart.CHILD, Activity.VISIT, Venue.SCHOOL));
        assertEquals("DONE", visitStatus(Channel.IN_PERSON, Counterpart.CHILD, Activity.VISIT, Venue.HOME));
        assertEquals("OPEN", visitStatus(Channel.IN_PERSON, Counterpart.CHILD, Activity.VISIT, Venue.OTHER));
        assertEquals("OPEN", visitStatus(Channel.IN_PERSON, Counterpart.CHILD, Activity.VISIT, Venue.UNSTATED));
        assertEquals("OPEN", visitStatus(Channel.VIDEO, Counterpart.CHILD, Activity.VISIT, Venue.HOME));
        assertEquals("OPEN", visitStatus(Channel.IN_PERSON, Counterpart.CARER, Activity.VISIT, Venue.HOME));
        assertEquals("OPEN", visitStatus(Channel.IN_PERSON, Counterpart.CHILD, Activity.TALK, Venue.HOME));
    }

    private static String visitStatus(Channel channel, Counterpart with, Activity activity, Venue venue) {
        Story story = Story.from("2026-01-01")
                .log(
                        "v",
                        "2026-04-04",
                        channel,
                        entry ->
                                entry.with(Set.of(with)).doing(Set.of(activity)).at(venue));
        return story.status("VISIT", "2026-04-04").name();
    }

    private static void visited(Story story, String day, String recorded) {
        story.log(
                "v",
                day,
                Channel.IN_PERSON,
                entry -> entry.recordedOn(LocalDate.parse(recorded))
                        .doing(Set.of(Activity.VISIT))
                        .at(Venue.HOME));
    }

    private static List<String> visit(Story story, String day) {
        return story.rows("VISIT", day);
    }
}
