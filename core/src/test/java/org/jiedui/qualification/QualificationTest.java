package org.jiedui.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiedui.person.Attestations;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a qualification, read on the day before and on the day of each turn. */
class QualificationTest {

    private static final MotherId MOTHER = MotherId.of("m-1");
    private static final DivisionCode COUNTY = DivisionCode.of("420525000000");
    private static final ProgrammeVersion PROGRAMME = new ProgrammeVersion("hubei-provincial", 1);
    private static final Code HARM = Code.of("HARM_REPORTED");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Qualification applied() {
        return Qualification.of(MOTHER, List.of(application("2026-01-05")));
    }

    private static MotherApplied application(String on) {
        return new MotherApplied(day(on), COUNTY, RecruitRoute.LOCAL, PROGRAMME);
    }

    private static OpinionGiven opinion(String on, Tier tier) {
        return new OpinionGiven(day(on), tier, COUNTY, true);
    }

    private static QualificationApproved approval(String on) {
        return new QualificationApproved(day(on), Tier.PREFECTURE, DivisionCode.of("420500000000"), PROGRAMME);
    }

    private static RecordChecked check(String on, Result result) {
        return new RecordChecked(day(on), result);
    }

    private static QualificationSuspended suspension(String on, String reviewOn) {
        return new QualificationSuspended(day(on), HARM, day(reviewOn));
    }

    private static QualificationRevoked revocation(String on) {
        return new QualificationRevoked(day(on), Code.of("FAILED_DUTY"), List.of(ClauseId.of("H-33")), PROGRAMME);
    }

    /** Applied on 5 January, queried on the 10th, approved on 1 February 2026. */
    private static Qualification approved() {
        return applied()
                .after(check("2026-01-10", Result.CLEAR))
                .after(opinion("2026-01-20", Tier.UNIT))
                .after(opinion("2026-01-25", Tier.COUNTY))
                .after(approval("2026-02-01"));
    }

    private static String on(Qualification qualification, String day) {
        QualificationStatus status = qualification.statusOn(day(day));
        return status.name() + " " + status.since();
    }

    @Test
    @Tag("H-29")
    void is_applied_then_under_review_from_the_first_opinion_then_approved() {
        Qualification qualification = approved();
        assertEquals("APPLIED 2026-01-05", on(qualification, "2026-01-04"));
        assertEquals("APPLIED 2026-01-05", on(qualification, "2026-01-19"));
        assertEquals("UNDER_REVIEW 2026-01-20", on(qualification, "2026-01-20"));
        assertEquals("UNDER_REVIEW 2026-01-20", on(qualification, "2026-01-31"));
        assertEquals("APPROVED 2026-02-01", on(qualification, "2026-02-01"));
        assertTrue(qualification.statusOn(day("2026-02-01")).isQualified());
        assertFalse(qualification.statusOn(day("2026-01-31")).isQualified());
    }

    @Test
    void a_rejection_ends_the_application() {
        Qualification rejected = applied()
                .after(opinion("2026-01-20", Tier.UNIT))
                .after(new QualificationRejected(day("2026-01-25"), Tier.COUNTY));
        assertEquals("UNDER_REVIEW 2026-01-20", on(rejected, "2026-01-24"));
        assertEquals("REJECTED 2026-01-25", on(rejected, "2030-01-01"));
        assertTrue(rejected.statusOn(day("2026-01-25")).isOver());
        assertFalse(rejected.hasValidCertificateOn(day("2026-01-25")));
        assertEquals(Optional.empty(), rejected.findApproval());
    }

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
    @Tag("H-33")
    @Tag("H-26")
    void a_certificate_is_valid_from_the_approval_through_a_suspension_and_void_from_the_revocation() {
        Qualification revoked =
                approved().after(suspension("2026-03-01", "2026-03-31")).after(revocation("2026-03-20"));
        assertFalse(revoked.hasValidCertificateOn(day("2026-01-31")));
        assertTrue(revoked.hasValidCertificateOn(day("2026-02-01")));
        assertTrue(revoked.hasValidCertificateOn(day("2026-03-19")));
        assertFalse(revoked.hasValidCertificateOn(day("2026-03-20")));
        assertEquals("REVOKED 2026-03-20", on(revoked, "2026-04-30"));
    }

    @Test
    @Tag("H-6")
    void she_may_withdraw_at_any_time_and_her_certificate_is_void() {
        Qualification withdrawn = approved().after(new QualificationWithdrawn(day("2026-05-01")));
        assertTrue(withdrawn.hasValidCertificateOn(day("2026-04-30")));
        assertFalse(withdrawn.hasValidCertificateOn(day("2026-05-01")));
        assertEquals("WITHDRAWN 2026-05-01", on(withdrawn, "2027-05-01"));
        assertEquals(
                "WITHDRAWN 2026-01-06",
                on(applied().after(new QualificationWithdrawn(day("2026-01-06"))), "2026-01-06"));
    }

    @Test
    void what_is_over_is_not_turned_by_anything_but_a_new_application() {
        Qualification revoked = approved().after(revocation("2026-03-20"));
        for (QualificationFact late : List.of(
                suspension("2026-04-01", "2026-05-01"),
                new SuspensionLifted(day("2026-04-01")),
                approval("2026-04-01"),
                opinion("2026-04-01", Tier.UNIT),
                new QualificationWithdrawn(day("2026-04-01")),
                check("2026-04-01", Result.HIT))) {
            assertEquals("REVOKED 2026-03-20", on(revoked.after(late), "2026-04-01"), late::type);
        }
    }

    @Test
    void who_applies_again_starts_anew_and_her_check_goes_with_her() {
        Qualification again = approved()
                .after(new Attested(day("2026-01-15"), Attestations.allAffirmed()))
                .after(new SoftRuleOverridden(day("2026-01-16"), Code.of("RESIDENCE")))
                .after(new QualificationWithdrawn(day("2026-05-01")))
                .after(application("2026-06-01"));
        assertEquals("WITHDRAWN 2026-05-01", on(again, "2026-05-31"));
        assertEquals("APPLIED 2026-06-01", on(again, "2026-06-01"));
        assertEquals(application("2026-06-01"), again.application());
        assertEquals(List.of(), again.opinions());
        assertEquals(List.of(), again.overrides());
        assertEquals(Attestations.none(), again.attestations());
        assertEquals(Optional.empty(), again.findApproval());
        assertEquals(RecordCheck.of(Result.CLEAR, day("2026-01-10")), again.checkOn(day("2026-06-01")));
        assertEquals("APPROVED 2026-07-01", on(again.after(approval("2026-07-01")), "2026-07-01"));
    }

    @Test
    void the_last_answers_of_the_reviewer_count() {
        Attestations changed = new Attestations(
                Attestations.Answer.NO, Attestations.Answer.YES, Attestations.Answer.YES, Attestations.Answer.YES);
        Qualification twice = applied()
                .after(new Attested(day("2026-01-15"), Attestations.allAffirmed()))
                .after(new Attested(day("2026-01-16"), changed));
        assertEquals(changed, twice.attestations());
        assertEquals(
                changed,
                twice.candidateOn(Applicant.fit().candidate().mother(), day("2026-01-16"))
                        .attestations());
    }

    @Test
    @Tag("M-9")
    void the_last_answered_query_by_the_day_counts_whatever_was_recorded_first() {
        Qualification queried = applied()
                .after(check("2026-03-01", Result.CLEAR))
                .after(check("2026-02-01", Result.HIT))
                .after(check("2026-04-01", Result.UNANSWERED));
        assertEquals(RecordCheck.none(), queried.checkOn(day("2026-01-31")));
        assertEquals(RecordCheck.of(Result.HIT, day("2026-02-01")), queried.checkOn(day("2026-02-28")));
        assertEquals(RecordCheck.of(Result.CLEAR, day("2026-03-01")), queried.checkOn(day("2026-03-01")));
        assertEquals(RecordCheck.of(Result.CLEAR, day("2026-03-01")), queried.checkOn(day("2026-05-01")));
    }

    @Test
    void of_two_queries_of_one_day_the_one_recorded_later_counts() {
        Qualification queried =
                applied().after(check("2026-03-01", Result.CLEAR)).after(check("2026-03-01", Result.HIT));
        assertTrue(queried.checkOn(day("2026-03-01")).isHit());
    }

    @Test
    void a_query_that_nobody_answered_is_known_as_such_until_one_is() {
        Qualification asked = applied().after(check("2026-01-10", Result.UNANSWERED));
        assertEquals(RecordCheck.of(Result.UNANSWERED, day("2026-01-10")), asked.checkOn(day("2026-01-10")));
        Qualification answered = asked.after(check("2026-01-09", Result.CLEAR));
        assertEquals(RecordCheck.of(Result.CLEAR, day("2026-01-09")), answered.checkOn(day("2026-01-10")));
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

    @Test
    @Tag("C-11")
    void remembers_which_tier_decided() {
        assertEquals(Optional.of(approval("2026-02-01")), approved().findApproval());
        assertEquals(
                List.of(Tier.UNIT, Tier.COUNTY),
                approved().opinions().stream().map(OpinionGiven::tier).toList());
    }

    @Test
    void every_status_has_the_name_by_which_it_is_indexed() {
        List<String> names = new ArrayList<>();
        for (Class<?> status : QualificationStatus.class.getPermittedSubclasses()) {
            names.add(status.getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                    .toUpperCase(Locale.ROOT));
        }
        Qualification revoked =
                approved().after(suspension("2026-03-01", "2026-03-31")).after(revocation("2026-03-20"));
        for (String day : List.of("2026-01-05", "2026-01-20", "2026-02-01", "2026-03-01", "2026-03-20")) {
            assertTrue(names.contains(revoked.statusOn(day(day)).name()), day);
        }
    }

    @Test
    void begins_with_an_application() {
        List<QualificationFact> none = List.of();
        List<QualificationFact> other = List.of(check("2026-01-10", Result.CLEAR));
        assertThrows(IllegalArgumentException.class, () -> Qualification.of(MOTHER, none));
        assertThrows(IllegalArgumentException.class, () -> Qualification.of(MOTHER, other));
    }

    @Test
    void is_equal_when_its_facts_are_and_prints_her_id_alone() {
        assertEquals(approved(), approved());
        assertEquals(approved().hashCode(), approved().hashCode());
        assertNotEquals(applied(), approved());
        assertEquals(applied().facts().size() + 4, approved().facts().size());
        assertEquals("Qualification[m-1, 1 facts]", applied().toString());
    }
}
