package org.jiedui.qualification;

import static org.jiedui.qualification.Applicants.HARM;
import static org.jiedui.qualification.Applicants.approved;
import static org.jiedui.qualification.Applicants.check;
import static org.jiedui.qualification.Applicants.day;
import static org.jiedui.qualification.Applicants.on;
import static org.jiedui.qualification.Applicants.revocation;
import static org.jiedui.qualification.Applicants.suspension;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Suspension as a function of the day: by decision, and by time alone. */
class QualificationSuspensionTest {

    @Test
    void a_suspension_lapses_on_its_review_date() {
        Qualification suspended = approved().after(suspension("2026-03-01", "2026-03-31"));
        assertEquals("APPROVED 2026-02-01", on(suspended, "2026-02-28"));
        assertEquals("SUSPENDED 2026-03-01", on(suspended, "2026-03-01"));
        assertEquals("SUSPENDED 2026-03-01", on(suspended, "2026-03-30"));
        assertEquals("APPROVED 2026-03-31", on(suspended, "2026-03-31"));
        assertFalse(suspended.statusOn(day("2026-03-30")).isQualified());
    }

    @Test
    void a_suspension_confirmed_before_its_review_date_goes_on_from_its_first_day() {
        Qualification confirmed =
                approved().after(suspension("2026-03-01", "2026-03-31")).after(suspension("2026-03-30", "2026-04-29"));
        assertEquals("SUSPENDED 2026-03-01", on(confirmed, "2026-04-28"));
        assertEquals("APPROVED 2026-04-29", on(confirmed, "2026-04-29"));
    }

    @Test
    void a_suspension_after_the_review_date_of_another_is_a_new_one() {
        Qualification twice =
                approved().after(suspension("2026-03-01", "2026-03-31")).after(suspension("2026-03-31", "2026-04-29"));
        assertEquals("SUSPENDED 2026-03-31", on(twice, "2026-03-31"));
    }

    @Test
    void a_suspension_that_was_lifted_is_over_on_that_day() {
        Qualification lifted =
                approved().after(suspension("2026-03-01", "2026-03-31")).after(new SuspensionLifted(day("2026-03-10")));
        assertEquals("SUSPENDED 2026-03-01", on(lifted, "2026-03-09"));
        assertEquals("APPROVED 2026-03-10", on(lifted, "2026-03-10"));
        assertEquals("APPROVED 2026-03-10", on(lifted, "2026-03-31"));
    }

    @Test
    @Tag("M-9")
    void counts_as_suspended_from_the_day_on_which_her_check_lapses_and_until_it_is_renewed() {
        assertEquals("APPROVED 2026-02-01", on(approved(), "2027-01-09"));
        assertEquals(
                new Suspended(day("2027-01-10"), Code.of("RECORD_CHECK_LAPSED"), day("2027-02-09")),
                approved().statusOn(day("2027-01-10")));
        Qualification renewed = approved().after(check("2027-01-15", Result.CLEAR));
        assertEquals("SUSPENDED 2027-01-10", on(renewed, "2027-01-14"));
        assertEquals("APPROVED 2026-02-01", on(renewed, "2027-01-15"));
        assertEquals("SUSPENDED 2028-01-15", on(renewed, "2028-01-15"));
    }

    @Test
    @Tag("M-9")
    void a_check_of_29_february_lapses_on_28_february() {
        Qualification leap = approved().after(check("2028-02-29", Result.CLEAR));
        assertEquals("APPROVED 2026-02-01", on(leap, "2029-02-27"));
        assertEquals("SUSPENDED 2029-02-28", on(leap, "2029-02-28"));
    }

    @Test
    @Tag("M-9")
    void a_hit_suspends_from_its_day_and_neither_a_review_date_nor_a_lifting_ends_it() {
        Qualification hit = approved().after(check("2026-06-01", Result.HIT));
        assertEquals("APPROVED 2026-02-01", on(hit, "2026-05-31"));
        assertEquals(
                new Suspended(day("2026-06-01"), Code.of("RECORD_HIT"), day("2026-07-01")),
                hit.statusOn(day("2028-06-01")));
        Qualification lifted = hit.after(new SuspensionLifted(day("2026-06-20")));
        assertEquals("SUSPENDED 2026-06-01", on(lifted, "2026-06-20"));
    }

    @Test
    void a_suspension_does_not_lapse_into_a_check_that_has_lapsed_meanwhile() {
        Qualification both = approved().after(suspension("2027-01-01", "2027-01-31"));
        assertEquals("SUSPENDED 2027-01-01", on(both, "2027-01-30"));
        assertEquals("SUSPENDED 2027-01-10", on(both, "2027-01-31"));
        assertEquals(HARM, ((Suspended) both.statusOn(day("2027-01-30"))).reason());
    }

    @Test
    void lists_the_days_of_suspension_by_decision_and_by_time_alone() {
        Qualification qualification = approved()
                .after(suspension("2026-03-01", "2026-03-31"))
                .after(suspension("2026-06-01", "2026-07-01"))
                .after(new SuspensionLifted(day("2026-06-11")))
                .after(check("2027-01-15", Result.CLEAR));
        List<DateSpan> spans = List.of(
                new DateSpan(day("2026-03-01"), day("2026-03-31")),
                new DateSpan(day("2026-06-01"), day("2026-06-11")),
                new DateSpan(day("2027-01-10"), day("2027-01-15")));
        assertEquals(spans, qualification.suspensions(day("2027-12-31")));
        assertEquals(
                List.of(DateSpan.ofDays(day("2026-03-01"), day("2026-03-10"))),
                qualification.suspensions(day("2026-03-10")));
        assertEquals(List.of(), qualification.suspensions(day("2026-02-28")));
    }

    @Test
    void the_days_of_suspension_are_those_on_which_the_status_says_so() {
        Qualification qualification = approved()
                .after(suspension("2026-03-01", "2026-03-31"))
                .after(suspension("2026-03-20", "2026-04-20"))
                .after(suspension("2026-12-20", "2027-01-19"))
                .after(check("2027-03-01", Result.CLEAR))
                .after(revocation("2027-05-01"));
        LocalDate last = day("2028-06-30");
        List<DateSpan> spans = qualification.suspensions(last);
        day("2025-12-01")
                .datesUntil(last.plusDays(1))
                .forEach(day -> assertEquals(
                        qualification.statusOn(day) instanceof Suspended,
                        spans.stream().anyMatch(span -> span.contains(day)),
                        day::toString));
    }
}
