package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D3: an occurrence is judged by the version in force on its first day. */
class DutyVersionsTest {

    private static final LocalDate NEW = LocalDate.parse("2026-03-15");

    private final DutyVersions versions = DutyVersions.of(schedule(Duties.h())).andFrom(NEW, schedule(Duties.s()));
    private final Story story = Story.from("2025-09-01")
            .call("c", "2026-03-20")
            .log("t", "2026-03-21", entry -> entry.with(Set.of(Counterpart.CLASS_TEACHER)));

    @Test
    void before_a_new_version_nothing_is_different() {
        assertEquals(story.on("2026-03-14"), on("2026-03-14"));
    }

    @Test
    void what_has_begun_stays_with_its_version() {
        assertEquals(List.of("2026-03-01 DONE", "2026-04-01 OPEN"), rows("CHILD_CONTACT", "2026-04-01", "2026-03-01"));
        assertEquals(List.of("2026-03-01 MISSED"), rows("CARER_CONTACT", "2026-06-01", "2026-03-01"));
        assertEquals(
                List.of("2026-04-01 MISSED", "2026-05-01 OPEN"),
                rows("PARENT_LINK_GUIDANCE", "2026-05-31", "2026-01-01"));
    }

    @Test
    void new_months_of_a_duty_wait_until_its_old_term_is_over() {
        assertEquals(
                List.of("2025-09-01 MISSED", "2026-03-04 DONE", "2026-08-01 WAIVED_NO_SCHOOL"),
                rows("TEACHER_CONTACT", "2026-08-01", "2025-01-01"));
    }

    @Test
    void refuses_versions_out_of_order() {
        assertThrows(IllegalArgumentException.class, () -> versions.andFrom(NEW, schedule(Duties.h())));
        assertEquals(
                story.on("2026-03-14"),
                versions.andFrom(NEW.plusDays(1), schedule(Duties.h()))
                        .list(story.pairing(), story.entries(), List.of(), NEW.minusDays(1)));
    }

    private List<Occurrence> on(String day) {
        return versions.list(story.pairing(), story.entries(), List.of(), LocalDate.parse(day));
    }

    private List<String> rows(String duty, String day, String from) {
        return on(day).stream()
                .filter(one -> one.duty().equals(DutyId.of(duty)))
                .filter(one -> !one.first().isBefore(LocalDate.parse(from)))
                .map(one -> one.first() + " " + one.status())
                .toList();
    }

    private static DutySchedule schedule(DutyPolicy policy) {
        return DutySchedule.of(policy, Calendars.k(), Calendars.table());
    }
}
