package org.jiedui.qualification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.person.Age;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.jiedui.rule.Wording;

/** The rules of eligibility that the plans and the law name. Each is judged alone. */
public final class EligibilityRules {

    private static final int ADULT = 18;
    private static final int OLDEST = 99;
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
        return aged(ADULT, CAPACITY);
    }

    /**
     * {@code RECORD_HIT}: the query found no record, whatever its date. Accepted: clear, or not answered. Refused: a
     * hit. Never undetermined: an unanswered query is {@code RECORD_CHECK_PENDING}.
     *
     * @return the rule of M-9
     */
    public static EligibilityRule noRecordHit() {
        return DeclaredRule.hard(
                "RECORD_HIT",
                RECORD_CHECK,
                new Wording("查询无违法犯罪记录", "no record is found when she is queried"),
                Facet.CHECK,
                Turns.atChecks(),
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
        return DeclaredRule.hard(
                "RECORD_CHECK_LAPSED",
                RECORD_CHECK,
                new Wording("查询未满一年", "the query is less than a year old"),
                Facet.CHECK,
                Turns.atChecks(),
                (candidate, day) -> brokenUnless(!candidate.check().isLapsedOn(day)));
    }

    /**
     * {@code RECORD_CHECK_PENDING}: there is an answer, with a day that has come. Accepted: clear on a past day.
     * Undetermined: not answered, no day, or a day still to come. Never broken.
     *
     * @return the rule of M-9
     */
    public static EligibilityRule recordCheckAnswered() {
        return DeclaredRule.hard(
                "RECORD_CHECK_PENDING",
                RECORD_CHECK,
                new Wording("查询已有答复", "the query is answered"),
                Facet.CHECK,
                Turns.atChecks(),
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
        return DeclaredRule.hard(
                "ATTESTATION_REFUSED",
                clause,
                new Wording(
                        "品德、责任、爱心、家教经验四项，审查人未作否定",
                        "the reviewer denies none of character, responsibility, love and experience"),
                Facet.ATTESTATIONS,
                Turns.atAttestations(),
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
        return DeclaredRule.hard(
                "ATTESTATION_MISSING",
                clause,
                new Wording("四项都已由审查人评价", "the reviewer answered for all four"),
                Facet.ATTESTATIONS,
                Turns.atAttestations(),
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
        return DeclaredRule.hard(
                "SEX",
                clause,
                new Wording(
                        "性别为" + (sex == Sex.FEMALE ? "女" : "男"), "she is " + (sex == Sex.FEMALE ? "a woman" : "a man")),
                Facet.SEX,
                Turns.atSexes(),
                (candidate, day) -> {
                    Sex stated = candidate.mother().sex();
                    return stated == Sex.UNSTATED ? Verdict.UNDETERMINED : brokenUnless(stated == sex);
                });
    }

    /**
     * {@code RESIDENCE}: her county is this one. Where the clause says "generally" (一般) the rule is soft: a named person
     * may override it with a reason. A code that names no county is another. Never undetermined: a form without a
     * division is not a form.
     *
     * @param county the county whose programme it is
     * @param weight whether it may be overridden
     * @param clause such as E-3
     * @return the rule
     * @throws IllegalArgumentException if the code is not a county's, with six digits of its own
     */
    public static EligibilityRule residesIn(DivisionCode county, Weight weight, ClauseId clause) {
        if (county.level() != DivisionLevel.COUNTY) {
            throw new IllegalArgumentException("Residence is asked in a county: " + county + " is none.");
        }
        return DeclaredRule.weighed(
                "RESIDENCE",
                weight,
                clause,
                new Wording(
                        (weight == Weight.SOFT ? "一般" : "") + "住在本县",
                        "she " + (weight == Weight.SOFT ? "generally " : "") + "lives in this county"),
                Facet.HOME,
                Turns.atCounty(county),
                (candidate, day) ->
                        brokenUnless(county.covers(candidate.mother().division())));
    }

    /**
     * {@code UNDER_21} and the like: she has reached an age. Accepted: born 2005-01, judged on 2026-03-01 by 21. Refused:
     * born 2005-03. Never undetermined: a form without a month of birth is not a form.
     *
     * @param years 19 to 99
     * @param clause where the age is asked for
     * @return the rule
     * @throws IllegalArgumentException if the age is below 19, for the law asks for 18 anyway, or above 99
     */
    public static EligibilityRule atLeast(int years, ClauseId clause) {
        if (years <= ADULT || years > OLDEST) {
            throw new IllegalArgumentException("A least age is 19 to 99 years, not " + years + ".");
        }
        return aged(years, clause);
    }

    private static EligibilityRule aged(int years, ClauseId clause) {
        return DeclaredRule.hard(
                "UNDER_" + years,
                clause,
                new Wording("年满" + years + "周岁", "she is at least " + years + " years old"),
                Facet.AGE,
                Turns.atAge(years),
                (candidate, day) ->
                        brokenUnless(Age.isReached(candidate.mother().born(), years, day)));
    }

    /**
     * {@code SOURCE}: she was recruited from one of these sources (S-6). Refused: another source. Undetermined: not
     * stated.
     *
     * @param sources at least one, all of them stated
     * @param clause such as S-6
     * @return the rule
     * @throws IllegalArgumentException if there is none, or one stands for no source
     */
    public static EligibilityRule from(Set<RecruitSource> sources, ClauseId clause) {
        if (sources.isEmpty() || sources.contains(RecruitSource.UNSTATED)) {
            throw new IllegalArgumentException("A rule names at least one source, and none that is not stated.");
        }
        Set<RecruitSource> asked = Collections.unmodifiableSet(EnumSet.copyOf(sources));
        return DeclaredRule.hard(
                "SOURCE",
                clause,
                new Wording("招募来源为" + asked, "she was recruited from " + asked),
                Facet.SOURCE,
                Turns.atSources(),
                (candidate, day) -> {
                    RecruitSource stated = candidate.mother().source();
                    return stated == RecruitSource.UNSTATED
                            ? Verdict.UNDETERMINED
                            : brokenUnless(asked.contains(stated));
                });
    }

    /**
     * One of several rules holds, where a programme says "any of" (law J5). Satisfied if one is; else undetermined if one
     * is; else broken. Soft rules count like hard ones.
     *
     * @param name the code of its finding
     * @param clause where the choice is given
     * @param rules at least two of this class
     * @return the rule
     * @throws IllegalArgumentException if there are fewer, or one is a host's own
     */
    public static EligibilityRule anyOf(String name, ClauseId clause, List<EligibilityRule> rules) {
        if (rules.size() < 2 || !rules.stream().allMatch(DeclaredRule.class::isInstance)) {
            throw new IllegalArgumentException("A choice is between at least two rules of the library's.");
        }
        List<DeclaredRule> choices =
                rules.stream().map(DeclaredRule.class::cast).toList();
        Map<Facet, List<Turns>> turns = new EnumMap<>(Facet.class);
        choices.forEach(
                rule -> rule.turns().forEach((facet, those) -> turns.merge(facet, those, EligibilityRules::both)));
        return DeclaredRule.over(name, clause, eitherOf(choices), turns, (candidate, day) -> {
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            choices.forEach(rule -> verdicts.add(rule.verdict(candidate, day)));
            boolean open = verdicts.contains(Verdict.UNDETERMINED);
            return verdicts.contains(Verdict.SATISFIED)
                    ? Verdict.SATISFIED
                    : open ? Verdict.UNDETERMINED : Verdict.BROKEN;
        });
    }

    private static Wording eitherOf(List<DeclaredRule> choices) {
        return new Wording(
                choices.stream().map(rule -> rule.demands().chinese()).collect(Collectors.joining("，或", "下列之一：", "")),
                choices.stream()
                        .map(rule -> rule.demands().english())
                        .collect(Collectors.joining("; or ", "one of: ", "")));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Verdict brokenUnless(boolean met) {
        return met ? Verdict.SATISFIED : Verdict.BROKEN;
    }

    private static Verdict undeterminedIf(boolean unknown) {
        return unknown ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }
}
