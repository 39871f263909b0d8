package org.jiedui.duty;

import static org.jiedui.duty.Counterpart.CLASS_TEACHER;
import static org.jiedui.duty.Counterpart.SUBJECT_TEACHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T-5: the class teacher once a term, under calendar K. */
class TermStoryTest {

    private static final String AUTUMN = "2025-09-01..2026-01-30 ";
    private static final String SPRING = "2026-03-04..2026-07-03 ";

    private final Story story = Story.from("2025-09-15")
            .log("11-20", "2025-11-20", entry -> entry.with(Set.of(CLASS_TEACHER)))
            .log("02-10", "2026-02-10", entry -> entry.with(Set.of(CLASS_TEACHER)));

    @Test
    @Tag("H-10")
    void a_contact_in_the_autumn_keeps_the_autumn_and_one_in_the_break_nothing() {
        assertEquals(List.of(AUTUMN + "DONE by 11-20", SPRING + "OPEN"), teacher("2026-07-03"));
        assertEquals(List.of(AUTUMN + "DONE by 11-20", SPRING + "MISSED"), teacher("2026-07-04"));
    }

    @Test
    @Tag("H-10")
    void a_subject_teacher_is_not_the_class_teacher() {
        story.log("04-01", "2026-04-01", entry -> entry.with(Set.of(SUBJECT_TEACHER)));
        assertEquals(List.of(AUTUMN + "DONE by 11-20", SPRING + "MISSED"), teacher("2026-07-04"));
    }

    @Test
    void a_class_teacher_owes_no_contact_with_herself() {
        story.child(Story.pupil("2016-05-20").classTeacher(Story.MOTHER));
        assertEquals(List.of(AUTUMN + "WAIVED_SELF", SPRING + "WAIVED_SELF"), teacher("2026-07-04"));
    }

    @Test
    @Tag("E-6")
    void under_the_county_plan_contacts_are_counted_and_never_due() {
        story.under(Duties.e());
        assertEquals(List.of(), teacher("2026-07-04"));
        assertEquals(2, story.count("TEACHER_CONTACT", "2026-07-04"));
        story.log("03-05", "2026-03-05", entry -> entry.with(Set.of(SUBJECT_TEACHER)));
        assertEquals(3, story.count("TEACHER_CONTACT", "2026-07-04"));
    }

    @Test
    void without_a_calendar_nothing_is_missed() {
        story.terms();
        assertEquals(List.of("2025-09-01..2026-08-31 NO_CALENDAR"), teacher("2026-07-04"));
    }

    private List<String> teacher(String day) {
        return story.rows("TEACHER_CONTACT", day);
    }
}
