package org.jiedui.duty;

import static org.jiedui.duty.Calendars.term;
import static org.jiedui.duty.Counterpart.CLASS_TEACHER;
import static org.jiedui.duty.Season.AUTUMN;
import static org.jiedui.duty.Season.SPRING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedui.person.Child;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The teacher's duty by the term: which terms there are, and school years of which nothing is known. */
class TermsTest {

    private static final Term TEN_DAYS = term("420500000000", 2025, AUTUMN, "2025-09-01", "2025-09-10");
    private static final Term ELEVEN_DAYS = term("420500000000", 2025, AUTUMN, "2025-09-01", "2025-09-11");

    @Test
    @Tag("H-10")
    void a_term_counts_when_at_least_half_of_its_days_are_active() {
        assertEquals(
                List.of("2025-09-01..2025-09-10 MISSED"),
                teacher(Story.from("2025-09-06").terms(TEN_DAYS)));
        assertEquals(List.of(), teacher(Story.from("2025-09-07").terms(TEN_DAYS)));
        assertEquals(
                List.of("2025-09-01..2025-09-11 MISSED"),
                teacher(Story.from("2025-09-06").terms(ELEVEN_DAYS)));
        assertEquals(List.of(), teacher(Story.from("2025-09-07").terms(ELEVEN_DAYS)));
    }

    @Test
    void a_term_not_over_when_the_pairing_ends_is_left_out_unless_done() {
        assertEquals(
                List.of(), teacher(Story.between("2025-09-01", "2025-09-10").terms(TEN_DAYS)));
        assertEquals(
                List.of("2025-09-01..2025-09-10 MISSED"),
                teacher(Story.between("2025-09-01", "2025-09-11").terms(TEN_DAYS)));
        assertEquals(
                List.of("2025-09-01..2025-09-10 DONE by t"),
                teacher(asked(Story.between("2025-09-01", "2025-09-08"), "2025-09-02")
                        .terms(TEN_DAYS)));
    }

    @Test
    void a_term_cut_short_of_a_class_teacher_is_left_out() {
        Story story =
                asked(Story.between("2025-09-01", "2025-09-08"), "2025-09-02").terms(TEN_DAYS);
        assertEquals(List.of(), teacher(story.child(Story.pupil("2016-05-20").classTeacher(Story.MOTHER))));
    }

    @Test
    @Tag("H-10")
    void the_first_and_the_last_school_day_count() {
        assertEquals(List.of("2025-09-01..2025-09-10 DONE by t"), teacherAskedOn("2025-09-01"));
        assertEquals(List.of("2025-09-01..2025-09-10 DONE by t"), teacherAskedOn("2025-09-10"));
        assertEquals(List.of("2025-09-01..2025-09-10 MISSED"), teacherAskedOn("2025-08-31"));
        assertEquals(List.of("2025-09-01..2025-09-10 MISSED"), teacherAskedOn("2025-09-11"));
    }

    @Test
    void a_term_that_has_not_begun_is_not_there() {
        assertEquals(List.of(), Story.from("2025-08-01").terms(TEN_DAYS).rows("TEACHER_CONTACT", "2025-08-31"));
        assertEquals(
                List.of("2025-09-01..2025-09-10 OPEN"),
                Story.from("2025-08-01").terms(TEN_DAYS).rows("TEACHER_CONTACT", "2025-09-01"));
    }

    @Test
    void a_child_without_a_school_is_waived_unless_somebody_was_asked() {
        Story story = Story.from("2025-09-01").terms(TEN_DAYS).child(noSchool());
        assertEquals(List.of("2025-09-01..2025-09-10 WAIVED_NO_SCHOOL"), teacher(story));
        assertEquals(List.of("2025-09-01..2025-09-10 DONE by t"), teacher(asked(story, "2025-09-02")));
    }

    @Test
    void where_terms_of_two_authorities_overlap_each_contact_keeps_one() {
        Story story = Story.from("2025-09-01")
                .terms(
                        term("420500000000", 2025, AUTUMN, "2025-09-01", "2026-02-15"),
                        term("420525000000", 2025, SPRING, "2026-02-10", "2026-07-03"));
        story.log("a", "2026-02-12", entry -> entry.with(Set.of(CLASS_TEACHER)));
        assertEquals(List.of("2025-09-01..2026-02-15 DONE by a", "2026-02-10..2026-07-03 MISSED"), teacher(story));
        story.log("b", "2026-02-13", entry -> entry.with(Set.of(CLASS_TEACHER)));
        assertEquals(List.of("2025-09-01..2026-02-15 DONE by a", "2026-02-10..2026-07-03 DONE by b"), teacher(story));
    }

    @Test
    void a_school_year_without_terms_is_one_row_if_active_for_180_days() {
        assertEquals(
                List.of("2025-09-01..2026-08-31 NO_CALENDAR"),
                teacher(Story.between("2025-09-01", "2027-01-01").terms()));
        assertEquals(
                List.of("2025-09-01..2026-02-27 NO_CALENDAR"),
                teacher(Story.between("2025-09-01", "2026-02-28").terms()));
        assertEquals(
                List.of(), teacher(Story.between("2025-09-01", "2026-02-27").terms()));
        assertEquals(
                List.of("2025-09-01..2026-08-31 NO_CALENDAR"),
                teacher(Story.from("2026-03-05").terms()));
        assertEquals(List.of(), teacher(Story.from("2026-03-06").terms()));
    }

    @Test
    void a_school_year_without_terms_stays_unjudged_whatever_was_done() {
        Story story = asked(Story.from("2025-09-01").terms(), "2025-10-10").child(noSchool());
        assertEquals(List.of("2025-09-01..2026-08-31 NO_CALENDAR"), teacher(story));
        assertEquals(
                List.of("2025-09-01..2026-08-31 WAIVED_SELF"),
                teacher(story.child(Story.pupil("2016-05-20").classTeacher(Story.MOTHER))));
    }

    @Test
    void one_loaded_term_makes_its_school_year_known() {
        assertEquals(
                List.of("2025-09-01..2025-09-10 MISSED", "2026-09-01..2027-08-31 NO_CALENDAR"),
                Story.from("2025-09-01").terms(TEN_DAYS).rows("TEACHER_CONTACT", "2026-09-01"));
    }

    @Test
    void a_term_belongs_to_the_school_year_that_it_names() {
        Term early = term("420500000000", 2026, AUTUMN, "2026-08-28", "2027-01-20");
        assertEquals(
                List.of("2025-09-01..2026-08-31 NO_CALENDAR", "2026-08-28..2027-01-20 OPEN"),
                Story.from("2025-09-01").terms(early).rows("TEACHER_CONTACT", "2026-09-01"));
    }

    private static Story asked(Story story, String day) {
        return story.log("t", day, entry -> entry.with(Set.of(CLASS_TEACHER)));
    }

    private static List<String> teacherAskedOn(String day) {
        return teacher(asked(Story.from("2025-08-01").terms(TEN_DAYS), day));
    }

    private static List<String> teacher(Story story) {
        return story.rows("TEACHER_CONTACT", "2026-08-31");
    }

    private static Child.Builder noSchool() {
        return Child.of(Story.CHILD, LocalDate.parse("2016-05-20"), DivisionCode.of("420525000000"));
    }
}
