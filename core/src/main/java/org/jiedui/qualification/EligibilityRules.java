package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.Age;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;

/** The rules of eligibility that the plans and the law name. Each is judged alone. */
public final class EligibilityRules {

    private static final int ADULT = 18;
    private static final ClauseId CAPACITY = ClauseId.of("M-6");
    private static final ClauseId RECORD_CHECK = ClauseId.of("M-9");

    private EligibilityRules() {}

    /**
     * {@code UNDER_18}: she is an adult. Accepted: born 2008-02, judged on 2026-03-01. Refused: born 2008-03, judged on
     * 2026-03-31. Never undetermined: a form without a month of birth is not a form.
     *
     * @return the rule of M-6
     */
    public static EligibilityRule adult() {
        return rule(
                "UNDER_18",
                CAPACITY,
                (candidate, day) ->
                        brokenUnless(Age.isReached(candidate.mother().born(), ADULT, day)));
    }

    /**
     * {@code RECORD_HIT}: the query found no record, whatever its date. Accepted: clear, or not answered. Refused: a
     * hit. Never undetermined: an unanswered query is {@code RECORD_CHECK_PENDING}.
     *
     * @return the rule of M-9
     */
    public static EligibilityRule noRecordHit() {
        return rule(
                "RECORD_HIT",
                RECORD_CHECK,
                (candidate, day) -> brokenUnless(!candidate.check().isHit()));
    }

    /**
     * {@code RECORD_CHECK_LAPSED}: the answer is younger than a year. Accepted: queried 2025-03-02, judged on
     * 2026-03-01. Refused: queried 2025-03-01, judged that day. Never undetermined: without an answer or a day the
     * check is {@code RECORD_CHECK_PENDING}.
     *
     * @return the rule of M-9
     */
    public static EligibilityRule recordCheckNotLapsed() {
        return rule(
                "RECORD_CHECK_LAPSED",
                RECORD_CHECK,
                (candidate, day) -> brokenUnless(!candidate.check().isLapsedOn(day)));
    }

    /**
     * {@code RECORD_CHECK_PENDING}: there is an answer, with a day that has come. Accepted: clear on a past day.
     * Undetermined: not answered, no day, or a day still to come. Never broken.
     *
     * @return the rule of M-9
     */
    public static EligibilityRule recordCheckAnswered() {
        return rule(
                "RECORD_CHECK_PENDING",
                RECORD_CHECK,
                (candidate, day) -> undeterminedIf(candidate.check().isPendingOn(day)));
    }

    /**
     * {@code ATTESTATION_REFUSED}: the reviewer denies none of the four criteria. Accepted: yes or unanswered. Refused:
     * one no. Never undetermined: a missing answer is {@code ATTESTATION_MISSING}.
     *
     * @param clause H-7 or the clause that repeats it
     * @return the rule
     */
    public static EligibilityRule noAttestationRefused(ClauseId clause) {
        return rule(
                "ATTESTATION_REFUSED",
                clause,
                (candidate, day) ->
                        brokenUnless(!candidate.attestations().list().contains(Answer.NO)));
    }

    /**
     * {@code ATTESTATION_MISSING}: the reviewer answered all four. Accepted: four answers. Undetermined: one is missing.
     * Never broken.
     *
     * @param clause H-7 or the clause that repeats it
     * @return the rule
     */
    public static EligibilityRule allAttestationsGiven(ClauseId clause) {
        return rule(
                "ATTESTATION_MISSING",
                clause,
                (candidate, day) ->
                        undeterminedIf(candidate.attestations().list().contains(Answer.UNANSWERED)));
    }

    /**
     * {@code SEX}: she is of the sex that the programme asks for. Refused: the other sex. Undetermined: not stated.
     *
     * @param sex the sex asked for
     * @param clause such as E-3
     * @return the rule
     */
    public static EligibilityRule sex(Sex sex, ClauseId clause) {
        return rule("SEX", clause, (candidate, day) -> {
            Sex stated = candidate.mother().sex();
            return stated == Sex.UNSTATED ? Verdict.UNDETERMINED : brokenUnless(stated == sex);
        });
    }

    /**
     * {@code RESIDENCE}: her county is this one. Soft (一般): a named person may override it with a reason. A code that
     * names no county is another. Never undetermined: a form without a division is not a form.
     *
     * @param county the county whose programme it is
     * @param clause such as E-3
     * @return the rule
     * @throws IllegalArgumentException if the code is not a county's, with six digits of its own
     */
    public static EligibilityRule residesIn(DivisionCode county, ClauseId clause) {
        if (county.level() != DivisionLevel.COUNTY) {
            throw new IllegalArgumentException("Residence is asked in a county: " + county + " is none.");
        }
        return (candidate, day) -> new Finding(
                Code.of("RESIDENCE"),
                brokenUnless(county.covers(candidate.mother().division())),
                Weight.SOFT,
                List.of(clause));
    }

    private interface Judgement {
        Verdict of(Candidate candidate, LocalDate day);
    }

    private static EligibilityRule rule(String name, ClauseId clause, Judgement judgement) {
        Code code = Code.of(name);
        Finding satisfied = Finding.of(code, Verdict.SATISFIED, clause);
        Finding broken = Finding.of(code, Verdict.BROKEN, clause);
        Finding undetermined = Finding.of(code, Verdict.UNDETERMINED, clause);
        return (candidate, day) -> switch (judgement.of(candidate, day)) {
            case SATISFIED -> satisfied;
            case BROKEN -> broken;
            case UNDETERMINED -> undetermined;
        };
    }

    private static Verdict brokenUnless(boolean met) {
        return met ? Verdict.SATISFIED : Verdict.BROKEN;
    }

    private static Verdict undeterminedIf(boolean unknown) {
        return unknown ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }
}
