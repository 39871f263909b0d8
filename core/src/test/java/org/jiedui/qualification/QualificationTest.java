package org.jiedui.qualification;

import static org.jiedui.qualification.Applicants.MOTHER;
import static org.jiedui.qualification.Applicants.application;
import static org.jiedui.qualification.Applicants.applied;
import static org.jiedui.qualification.Applicants.approval;
import static org.jiedui.qualification.Applicants.approved;
import static org.jiedui.qualification.Applicants.check;
import static org.jiedui.qualification.Applicants.day;
import static org.jiedui.qualification.Applicants.on;
import static org.jiedui.qualification.Applicants.opinion;
import static org.jiedui.qualification.Applicants.revocation;
import static org.jiedui.qualification.Applicants.suspension;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiedui.person.Attestations;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a qualification, read on the day before and on the day of each turn. */
class QualificationTest {

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
                .after(new QualificationRejected(day("2026-01-25"), Tier.COUNTY, day("2026-01-25")));
        assertEquals("UNDER_REVIEW 2026-01-20", on(rejected, "2026-01-24"));
        assertEquals("REJECTED 2026-01-25", on(rejected, "2030-01-01"));
        assertTrue(rejected.statusOn(day("2026-01-25")).isOver());
        assertFalse(rejected.hasValidCertificateOn(day("2026-01-25")));
        assertEquals(Optional.empty(), rejected.findApproval());
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
