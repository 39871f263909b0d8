package org.jiedui.qualification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jiedui.person.Attestations;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;

/**
 * Where what a rule says turns along one facet: the same person on each side of every turn. Whoever stands between two
 * turns is judged like the one shown there.
 */
@FunctionalInterface
interface Turns {

    Stream<MadeUp> around(MadeUp somebody, LocalDate day);

    /** She reached an age with the month before, or will with this one. */
    static Turns atAge(int years) {
        return (somebody, day) -> {
            YearMonth notYet = YearMonth.from(day).minusYears(years);
            return Stream.of(notYet.minusMonths(1), notYet).map(somebody::born);
        };
    }

    static Turns atSexes() {
        return (somebody, day) -> Stream.of(Sex.values()).map(somebody::of);
    }

    static Turns atSources() {
        return (somebody, day) -> Stream.of(RecruitSource.values()).map(somebody::from);
    }

    /** She lives in a county, or somewhere in its province. */
    static Turns atCounty(DivisionCode county) {
        DivisionCode province = DivisionCode.ofPrefix(county.digits().substring(0, 2));
        return (somebody, day) -> Stream.of(county, province).map(somebody::livingIn);
    }

    /** Each answer of the day, of the last day that counts, of the day before, of a day to come, and without a day. */
    static Turns atChecks() {
        return (somebody, day) -> Stream.of(Result.values())
                .flatMap(result -> Stream.concat(
                        Stream.of(day, day.minusYears(1).plusDays(1), day.minusYears(1), day.plusDays(1))
                                .map(queried -> RecordCheck.of(result, queried)),
                        Stream.of(RecordCheck.undated(result))))
                .map(somebody::checked);
    }

    /** None of the four is denied or missing, one is denied, one is missing, or both. */
    static Turns atAttestations() {
        return (somebody, day) -> Stream.of(
                        Attestations.allAffirmed(),
                        new Attestations(Answer.NO, Answer.YES, Answer.YES, Answer.YES),
                        new Attestations(Answer.YES, Answer.YES, Answer.YES, Answer.UNANSWERED),
                        new Attestations(Answer.NO, Answer.YES, Answer.YES, Answer.UNANSWERED))
                .map(somebody::attested);
    }
}
