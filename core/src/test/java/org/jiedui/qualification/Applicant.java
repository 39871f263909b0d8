package org.jiedui.qualification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;

/** A woman of 36, teacher in county 420525, queried clear in January 2026 and affirmed; told otherwise where it matters. */
record Applicant(
        Sex sex,
        YearMonth born,
        DivisionCode home,
        RecruitSource source,
        RecordCheck check,
        Attestations attestations) {

    /** The day on which the examples are judged. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static final DivisionCode COUNTY = DivisionCode.of("420525000000");

    static Applicant fit() {
        return new Applicant(
                Sex.FEMALE,
                YearMonth.of(1989, 5),
                DivisionCode.of("420525100201"),
                RecruitSource.TEACHER,
                RecordCheck.of(RecordCheck.Result.CLEAR, LocalDate.of(2026, 1, 15)),
                Attestations.allAffirmed());
    }

    Applicant stating(Sex stated) {
        return new Applicant(stated, born, home, source, check, attestations);
    }

    Applicant born(String month) {
        return new Applicant(sex, YearMonth.parse(month), home, source, check, attestations);
    }

    Applicant livingIn(String prefix) {
        return new Applicant(sex, born, DivisionCode.ofPrefix(prefix), source, check, attestations);
    }

    Applicant from(RecruitSource other) {
        return new Applicant(sex, born, home, other, check, attestations);
    }

    Applicant checked(RecordCheck other) {
        return new Applicant(sex, born, home, source, other, attestations);
    }

    Applicant queried(RecordCheck.Result result, String day) {
        return checked(RecordCheck.of(result, LocalDate.parse(day)));
    }

    Applicant attested(Attestations.Answer third) {
        return new Applicant(
                sex,
                born,
                home,
                source,
                check,
                new Attestations(Attestations.Answer.YES, Attestations.Answer.YES, third, Attestations.Answer.YES));
    }

    Applicant unattested() {
        return new Applicant(sex, born, home, source, check, Attestations.none());
    }

    Candidate candidate() {
        CaringMother mother =
                new CaringMother(MotherId.of("m-1"), sex, born, home, RecruitRoute.LOCAL, source, 1, Set.of());
        return new Candidate(mother, check, attestations);
    }
}
