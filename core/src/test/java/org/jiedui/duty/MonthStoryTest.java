package org.jiedui.duty;

import static org.jiedui.duty.Activity.PARENT_LINK_GUIDANCE;
import static org.jiedui.duty.Counterpart.CARER;
import static org.jiedui.duty.Counterpart.CHILD;
import static org.jiedui.duty.Counterpart.CLASS_TEACHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T-4: months under calendar K, judged on 2026-05-02. */
class MonthStoryTest {

    private static final String JUDGED = "2026-05-02";

    private final Story story = Story.from("2026-01-10")
            .under(Duties.s())
            .call("01-20", "2026-01-20")
            .log(
                    "02-12",
                    "2026-02-12",
                    Channel.IN_PERSON,
                    entry -> entry.with(Set.of(CHILD, CARER)).at(Venue.HOME).doing(Set.of(PARENT_LINK_GUIDANCE)))
            .log("03-06", "2026-03-06", entry -> entry.with(Set.of(CARER)))
            .log("03-09", "2026-03-09", entry -> entry.with(Set.of(CLASS_TEACHER)))
            .log("04-30a", "2026-04-30", Channel.LETTER, entry -> entry)
            .log("04-30b", "2026-04-30", Channel.OTHER, entry -> entry.doing(Set.of(PARENT_LINK_GUIDANCE)));

    @Test
    @Tag("S-11a")
    void the_child_is_contacted_every_month_from_the_first_full_one() {
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 DONE by 02-12",
                        "2026-03-01..2026-03-31 MISSED",
                        "2026-04-01..2026-04-30 DONE by 04-30a",
                        "2026-05-01..2026-05-31 OPEN"),
                story.rows("CHILD_CONTACT", JUDGED));
    }

    @Test
    @Tag("S-11b")
    void the_child_is_guided_to_its_parents_every_month() {
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 DONE by 02-12",
                        "2026-03-01..2026-03-31 MISSED",
                        "2026-04-01..2026-04-30 DONE by 04-30b",
                        "2026-05-01..2026-05-31 OPEN"),
                story.rows("PARENT_LINK_GUIDANCE", JUDGED));
    }

    @Test
    @Tag("S-11c")
    void the_class_teacher_is_asked_every_month_with_a_school_day() {
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 WAIVED_NO_SCHOOL",
                        "2026-03-01..2026-03-31 DONE by 03-09",
                        "2026-04-01..2026-04-30 MISSED",
                        "2026-05-01..2026-05-31 OPEN"),
                story.rows("TEACHER_CONTACT", JUDGED));
    }

    @Test
    void five_of_eight_judged_duties_are_done() {
        Completion completion = Completion.of(story.on(JUDGED));
        assertEquals(5, completion.count(DutyStatus.DONE));
        assertEquals(3, completion.count(DutyStatus.MISSED));
        assertEquals(1, completion.waived());
        assertEquals(Optional.of(new BigDecimal("62.50")), completion.findRate());
    }

    @Test
    void the_january_call_counts_for_nothing() {
        assertEquals(0, keptBy("01-20"));
    }

    @Test
    @Tag("H-12")
    void under_the_provincial_plan_child_and_carer_are_two_duties() {
        story.under(Duties.h());
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 DONE by 02-12",
                        "2026-03-01..2026-03-31 MISSED",
                        "2026-04-01..2026-04-30 DONE by 04-30a",
                        "2026-05-01..2026-05-31 OPEN"),
                story.rows("CHILD_CONTACT", JUDGED));
        assertEquals(
                List.of(
                        "2026-02-01..2026-02-28 DONE by 02-12",
                        "2026-03-01..2026-03-31 DONE by 03-06",
                        "2026-04-01..2026-04-30 MISSED",
                        "2026-05-01..2026-05-31 OPEN"),
                story.rows("CARER_CONTACT", JUDGED));
    }

    private long keptBy(String entry) {
        return story.on(JUDGED).stream()
                .filter(one ->
                        one.findKeptBy().filter(EntryId.of(entry)::equals).isPresent())
                .count();
    }
}
