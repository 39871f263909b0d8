package org.jiedui.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jiedui.duty.Case.Plan;
import org.jiedui.duty.Duties;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.Story;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.rule.ClauseId;

/** The standing sections of the three plans, and assessments written as one line. */
final class Standings {

    /** Asked in good time and clear for the whole of every story. */
    static final RecordCheck CLEAR = RecordCheck.of(Result.CLEAR, LocalDate.parse("2025-12-20"));

    private Standings() {}

    static Assessor h() {
        return Assessor.of(policy(Plan.H), Duties.h());
    }

    static Assessor s() {
        return Assessor.of(policy(Plan.S), Duties.s());
    }

    static Assessor e() {
        return Assessor.of(policy(Plan.E), Duties.e());
    }

    static StandingPolicy policy(Plan plan) {
        return switch (plan) {
            case H -> policy("H-12;C-11", "H-12;H-33;C-11");
            case S -> policy("S-11a;C-11", "S-11a;C-11");
            case E -> policy("E-8;C-11", "E-8;C-11");
        };
    }

    private static StandingPolicy policy(String warning, String proposal) {
        return new StandingPolicy(DutyId.of("CHILD_CONTACT"), 3, 30, 15, clauses(warning), clauses(proposal));
    }

    static PairingRecord record(Story story, String day) {
        return new PairingRecord(story.pairing(), story.on(day), story.entries());
    }

    /** Disposition, date, deadline, reasons and clauses, with {@code -} for an empty cell. */
    static String line(Assessment assessment) {
        return assessment.disposition()
                + " " + assessment.findDate().map(LocalDate::toString).orElse("-")
                + " " + assessment.findDeadline().map(LocalDate::toString).orElse("-")
                + " " + joined(assessment.reasons())
                + " " + joined(assessment.clauses());
    }

    private static String joined(List<?> items) {
        return items.isEmpty()
                ? "-"
                : String.join(";", items.stream().map(Object::toString).toList());
    }

    private static List<ClauseId> clauses(String ids) {
        return Pattern.compile(";").splitAsStream(ids).map(ClauseId::of).toList();
    }
}
