package org.jiedui.qualification;

import static org.jiedui.rule.Verdict.BROKEN;
import static org.jiedui.rule.Verdict.SATISFIED;
import static org.jiedui.rule.Verdict.UNDETERMINED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;

/** What each rule of eligibility says at its boundaries, judged on 2026-03-01. */
final class RuleExamples {

    private static final ClauseId CRITERIA = ClauseId.of("H-7");
    private static final ClauseId COUNTY_PLAN = ClauseId.of("E-3");

    private RuleExamples() {}

    /**
     * One case of one rule.
     *
     * @param factory the method of {@link EligibilityRules} that makes the rule
     * @param clause what its finding cites
     */
    record Example(
            String factory,
            String code,
            String clause,
            EligibilityRule rule,
            String story,
            Applicant who,
            Verdict says) {
        @Override
        public String toString() {
            return factory + ": " + story + " is " + says;
        }
    }

    static Stream<Example> all() {
        return Stream.of(
                        adult(),
                        hits(),
                        lapses(),
                        pendings(),
                        refusals(),
                        gaps(),
                        sexes(),
                        residences(),
                        ages(),
                        sources(),
                        choices())
                .flatMap(List::stream);
    }

    /** A rule and its code and clause, to which cases are told. */
    private record Telling(String factory, String code, String clause, EligibilityRule rule) {
        Example of(String story, Applicant who, Verdict says) {
            return new Example(factory, code, clause, rule, story, who, says);
        }
    }

    private static List<Example> adult() {
        Telling rule = new Telling("adult", "UNDER_18", "M-6", EligibilityRules.adult());
        return List.of(
                rule.of("born in February of a leap year", Applicant.fit().born("2008-02"), SATISFIED),
                rule.of(
                        "born in the month that is not yet over",
                        Applicant.fit().born("2008-03"),
                        BROKEN),
                rule.of("born a year later", Applicant.fit().born("2009-02"), BROKEN));
    }

    private static List<Example> hits() {
        Telling rule = new Telling("noRecordHit", "RECORD_HIT", "M-9", EligibilityRules.noRecordHit());
        return List.of(
                rule.of("a clear answer", Applicant.fit(), SATISFIED),
                rule.of("no query at all", Applicant.fit().checked(RecordCheck.none()), SATISFIED),
                rule.of("a hit of the day", Applicant.fit().queried(Result.HIT, "2026-03-01"), BROKEN),
                rule.of("a hit of long ago", Applicant.fit().queried(Result.HIT, "2012-01-01"), BROKEN),
                rule.of("a hit of a day to come", Applicant.fit().queried(Result.HIT, "2026-03-02"), BROKEN),
                rule.of("a hit without a date", Applicant.fit().checked(RecordCheck.undated(Result.HIT)), BROKEN));
    }

    private static List<Example> lapses() {
        Telling rule = new Telling(
                "recordCheckNotLapsed", "RECORD_CHECK_LAPSED", "M-9", EligibilityRules.recordCheckNotLapsed());
        return List.of(
                rule.of("a year less a day", Applicant.fit().queried(Result.CLEAR, "2025-03-02"), SATISFIED),
                rule.of("exactly a year", Applicant.fit().queried(Result.CLEAR, "2025-03-01"), BROKEN),
                rule.of("29 February of a leap year", Applicant.fit().queried(Result.CLEAR, "2024-02-29"), BROKEN),
                rule.of("a hit of a year ago", Applicant.fit().queried(Result.HIT, "2025-03-01"), BROKEN),
                rule.of("an old query unanswered", Applicant.fit().queried(Result.UNANSWERED, "2020-01-01"), SATISFIED),
                rule.of("a hit without a date", Applicant.fit().checked(RecordCheck.undated(Result.HIT)), SATISFIED));
    }

    private static List<Example> pendings() {
        Telling rule = new Telling(
                "recordCheckAnswered", "RECORD_CHECK_PENDING", "M-9", EligibilityRules.recordCheckAnswered());
        return List.of(
                rule.of("an answer of the day", Applicant.fit().queried(Result.CLEAR, "2026-03-01"), SATISFIED),
                rule.of("a day to come", Applicant.fit().queried(Result.CLEAR, "2026-03-02"), UNDETERMINED),
                rule.of("a query unanswered", Applicant.fit().queried(Result.UNANSWERED, "2026-02-01"), UNDETERMINED),
                rule.of("no date", Applicant.fit().checked(RecordCheck.undated(Result.CLEAR)), UNDETERMINED),
                rule.of("no query", Applicant.fit().checked(RecordCheck.none()), UNDETERMINED));
    }

    private static List<Example> refusals() {
        Telling rule = new Telling(
                "noAttestationRefused", "ATTESTATION_REFUSED", "H-7", EligibilityRules.noAttestationRefused(CRITERIA));
        return List.of(
                rule.of("four times yes", Applicant.fit(), SATISFIED),
                rule.of("one no", Applicant.fit().attested(Answer.NO), BROKEN),
                rule.of("no answer at all", Applicant.fit().unattested(), SATISFIED));
    }

    private static List<Example> gaps() {
        Telling rule = new Telling(
                "allAttestationsGiven", "ATTESTATION_MISSING", "H-7", EligibilityRules.allAttestationsGiven(CRITERIA));
        return List.of(
                rule.of("four times yes", Applicant.fit(), SATISFIED),
                rule.of("one no", Applicant.fit().attested(Answer.NO), SATISFIED),
                rule.of("one answer missing", Applicant.fit().attested(Answer.UNANSWERED), UNDETERMINED),
                rule.of("no answer at all", Applicant.fit().unattested(), UNDETERMINED));
    }

    private static List<Example> sexes() {
        Telling rule = new Telling("sex", "SEX", "E-3", EligibilityRules.sex(Sex.FEMALE, COUNTY_PLAN));
        return List.of(
                rule.of("a woman", Applicant.fit(), SATISFIED),
                rule.of("a man", Applicant.fit().stating(Sex.MALE), BROKEN),
                rule.of("not stated", Applicant.fit().stating(Sex.UNSTATED), UNDETERMINED));
    }

    private static List<Example> residences() {
        Telling rule = new Telling(
                "residesIn",
                "RESIDENCE",
                "E-3",
                EligibilityRules.residesIn(Applicant.COUNTY, Weight.SOFT, COUNTY_PLAN));
        return List.of(
                rule.of("a village of the county", Applicant.fit(), SATISFIED),
                rule.of("the county itself", Applicant.fit().livingIn("420525"), SATISFIED),
                rule.of("the next county", Applicant.fit().livingIn("420526"), BROKEN),
                rule.of("a code without a county", Applicant.fit().livingIn("4205"), BROKEN));
    }

    private static List<Example> ages() {
        Telling rule = new Telling("atLeast", "UNDER_21", "L-2", EligibilityRules.atLeast(21, ClauseId.of("L-2")));
        return List.of(
                rule.of("born in a month that is over", Applicant.fit().born("2005-02"), SATISFIED),
                rule.of("born in a month that is not yet over", Applicant.fit().born("2005-03"), BROKEN));
    }

    private static List<Example> sources() {
        Telling rule = new Telling(
                "from", "SOURCE", "S-6", EligibilityRules.from(Set.of(RecruitSource.TEACHER), ClauseId.of("S-6")));
        return List.of(
                rule.of("a teacher", Applicant.fit(), SATISFIED),
                rule.of("an entrepreneur", Applicant.fit().from(RecruitSource.ENTREPRENEUR), BROKEN),
                rule.of("not stated", Applicant.fit().from(RecruitSource.UNSTATED), UNDETERMINED));
    }

    private static List<Example> choices() {
        Telling rule = new Telling(
                "anyOf",
                "WOMAN_OR_CADRE",
                "S-6",
                EligibilityRules.anyOf(
                        "WOMAN_OR_CADRE",
                        ClauseId.of("S-6"),
                        List.of(
                                EligibilityRules.sex(Sex.FEMALE, COUNTY_PLAN),
                                EligibilityRules.from(Set.of(RecruitSource.CADRE), COUNTY_PLAN))));
        Applicant man = Applicant.fit().stating(Sex.MALE);
        Applicant unknown = Applicant.fit().stating(Sex.UNSTATED);
        return List.of(
                rule.of("a woman who is no cadre", Applicant.fit(), SATISFIED),
                rule.of("a man who is a cadre", man.from(RecruitSource.CADRE), SATISFIED),
                rule.of("a cadre whose sex is not stated", unknown.from(RecruitSource.CADRE), SATISFIED),
                rule.of("a man who is a teacher", man, BROKEN),
                rule.of("a teacher whose sex is not stated", unknown, UNDETERMINED),
                rule.of("a man whose source is not stated", man.from(RecruitSource.UNSTATED), UNDETERMINED));
    }
}
