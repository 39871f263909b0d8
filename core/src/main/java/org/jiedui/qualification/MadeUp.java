package org.jiedui.qualification;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Set;
import org.jiedui.person.Attestations;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Wording;

/** Somebody made up, with all that the declared rules look at; so she may be shown to anybody. */
record MadeUp(
        Sex sex,
        YearMonth born,
        DivisionCode home,
        RecruitSource source,
        RecordCheck check,
        Attestations attestations) {

    private static final MotherId ID = MotherId.of("made-up");
    private static final int AGE = 36;

    /** In whom no built-in rule finds fault on a day. */
    static MadeUp fit(DivisionCode home, LocalDate day) {
        return new MadeUp(
                Sex.FEMALE,
                YearMonth.from(day).minusYears(AGE).minusMonths(1),
                home,
                RecruitSource.TEACHER,
                RecordCheck.of(RecordCheck.Result.CLEAR, day),
                Attestations.allAffirmed());
    }

    MadeUp of(Sex other) {
        return new MadeUp(other, born, home, source, check, attestations);
    }

    MadeUp born(YearMonth other) {
        return new MadeUp(sex, other, home, source, check, attestations);
    }

    MadeUp livingIn(DivisionCode other) {
        return new MadeUp(sex, born, other, source, check, attestations);
    }

    MadeUp from(RecruitSource other) {
        return new MadeUp(sex, born, home, other, check, attestations);
    }

    MadeUp checked(RecordCheck other) {
        return new MadeUp(sex, born, home, source, other, attestations);
    }

    MadeUp attested(Attestations others) {
        return new MadeUp(sex, born, home, source, check, others);
    }

    Candidate candidate() {
        CaringMother mother = new CaringMother(ID, sex, born, home, RecruitRoute.LOCAL, source, 1, Set.of());
        return new Candidate(mother, check, attestations);
    }

    Wording told(LocalDate day) {
        int age = Period.between(born.atEndOfMonth().plusDays(1), day).getYears();
        long denied = attestations.list().stream().filter(Answer.NO::equals).count();
        long missing =
                attestations.list().stream().filter(Answer.UNANSWERED::equals).count();
        String queried = check.findQueriedOn().map(LocalDate::toString).orElse("-");
        return new Wording(
                "性别" + sex + "，" + age + "岁，住" + home + "，来源" + source + "，查询" + check.result() + "（" + queried
                        + "），四项评价中" + denied + "项否、" + missing + "项缺，于" + day,
                "sex " + sex + ", aged " + age + ", living in " + home + ", source " + source + ", query "
                        + check.result() + " of " + queried + ", of four attestations " + denied + " denied and "
                        + missing + " missing, on " + day);
    }
}
