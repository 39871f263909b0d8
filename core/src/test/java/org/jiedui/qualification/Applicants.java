package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/** Mothers at the steps of their qualification. */
final class Applicants {

    static final MotherId MOTHER = MotherId.of("m-1");
    static final DivisionCode COUNTY = DivisionCode.of("420525000000");
    static final ProgrammeVersion PROGRAMME = new ProgrammeVersion("hubei-provincial", 1);
    static final Code HARM = Code.of("HARM_REPORTED");

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Qualification applied() {
        return Qualification.of(MOTHER, List.of(application("2026-01-05")));
    }

    static MotherApplied application(String on) {
        return new MotherApplied(day(on), COUNTY, RecruitRoute.LOCAL, PROGRAMME);
    }

    static OpinionGiven opinion(String on, Tier tier) {
        return new OpinionGiven(day(on), Voice.of(new ApprovalStep(tier, COUNTY)), true);
    }

    static QualificationApproved approval(String on) {
        return new QualificationApproved(day(on), Tier.PREFECTURE, DivisionCode.of("420500000000"), PROGRAMME);
    }

    static RecordChecked check(String on, Result result) {
        return new RecordChecked(day(on), result);
    }

    static QualificationSuspended suspension(String on, String reviewOn) {
        return new QualificationSuspended(day(on), HARM, day(reviewOn));
    }

    static QualificationRevoked revocation(String on) {
        return new QualificationRevoked(day(on), Code.of("FAILED_DUTY"), List.of(ClauseId.of("H-33")), PROGRAMME);
    }

    /** Applied on 5 January, queried on the 10th, approved on 1 February 2026. */
    static Qualification approved() {
        return applied()
                .after(check("2026-01-10", Result.CLEAR))
                .after(opinion("2026-01-20", Tier.UNIT))
                .after(opinion("2026-01-25", Tier.COUNTY))
                .after(approval("2026-02-01"));
    }

    static String on(Qualification qualification, String day) {
        QualificationStatus status = qualification.statusOn(day(day));
        return status.name() + " " + status.since();
    }

    private Applicants() {}
}
