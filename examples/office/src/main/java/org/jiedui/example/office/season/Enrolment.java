package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.ProgrammeOffice;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.Particulars;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.Candidate;
import org.jiedui.rule.Code;

/** The first day: mothers apply and are screened, children are registered. */
final class Enrolment {

    static final Code SIGNED = Code.of("SIGNED");

    private final ProgrammeOffice office;
    private final Programme programme;
    private final Staff staff;
    private final Tally tally;
    private final List<CaringMother> undecided = new ArrayList<>();
    private final List<ChildId> unconsented = new ArrayList<>();

    Enrolment(ProgrammeOffice office, Programme programme, Staff staff, Tally tally) {
        this.office = office;
        this.programme = programme;
        this.staff = staff;
        this.tally = tally;
    }

    void mothers(List<Candidate> candidates, LocalDate day) {
        for (Candidate candidate : candidates) {
            CaringMother mother = candidate.mother();
            tally.count("applied", office.registration().apply(staff.registrar(), mother, Particulars.none(), day));
            office.screening().attest(staff.officer(), mother.id(), candidate.attestations(), day);
            check(candidate, day);
            List<ApprovalStep> chain = chain(mother);
            for (ApprovalStep step : chain.subList(0, chain.size() - 1)) {
                office.screening().opine(staff.decider(), mother.id(), step, true, day);
            }
            decide(mother, day);
        }
    }

    private void check(Candidate candidate, LocalDate day) {
        RecordCheck check = candidate.check();
        check.findQueriedOn()
                .filter(queried -> !queried.isAfter(day))
                .ifPresent(queried -> office.screening()
                        .recordCheck(staff.officer(), candidate.mother().id(), check.result(), queried));
    }

    private List<ApprovalStep> chain(CaringMother mother) {
        return programme.approval().chain(mother.route(), mother.division());
    }

    /** The last tier says yes; the office refuses where eligibility, judged once more, says no. */
    private void decide(CaringMother mother, LocalDate day) {
        List<ApprovalStep> chain = chain(mother);
        boolean approved = tally.count(
                        "approved",
                        office.screening().opine(staff.decider(), mother.id(), chain.get(chain.size() - 1), true, day))
                .isCommitted();
        if (!approved) {
            undecided.add(mother);
        }
    }

    void children(List<ChildrenFile.Row> rows, LocalDate day) {
        for (ChildrenFile.Row row : rows) {
            ChildId child = row.child().id();
            LocalDate since = row.waitingSince().filter(on -> !on.isAfter(day)).orElse(day);
            tally.count(
                    "registered",
                    office.registration().register(staff.registrar(), row.child(), Particulars.none(), since));
            if (row.consent().holdsOn(day)) {
                consent(child, row.consent().findGivenOn().orElse(day));
            } else {
                unconsented.add(child);
            }
        }
    }

    private void consent(ChildId child, LocalDate on) {
        tally.count("consented", office.registration().consent(staff.registrar(), child, SIGNED, on));
    }

    /** Each month some open queries are answered and some guardians agree. */
    void catchUp(LocalDate day, long seed) {
        List<CaringMother> open = List.copyOf(undecided);
        undecided.clear();
        for (CaringMother mother : open) {
            if (isPending(mother.id(), day)
                    && Chance.of(seed + day.toEpochDay(), mother.id().value()).in(4_000)) {
                office.screening().recordCheck(staff.officer(), mother.id(), RecordCheck.Result.CLEAR, day);
                decide(mother, day);
            } else {
                undecided.add(mother);
            }
        }
        List<ChildId> missing = List.copyOf(unconsented);
        unconsented.clear();
        for (ChildId child : missing) {
            if (Chance.of(seed + day.toEpochDay(), child.value()).in(2_500)) {
                consent(child, day);
            } else {
                unconsented.add(child);
            }
        }
    }

    private boolean isPending(MotherId mother, LocalDate day) {
        return office.screening()
                .screen(mother, day)
                .filter(screening -> screening.findings().stream()
                        .allMatch(finding -> finding.code().value().startsWith("RECORD_CHECK")))
                .isPresent();
    }
}
