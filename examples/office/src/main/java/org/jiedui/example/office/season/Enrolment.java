package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Tray tray;
    private final Map<MotherId, CaringMother> undecided = new LinkedHashMap<>();
    private final Set<ChildId> unconsented = new LinkedHashSet<>();

    Enrolment(ProgrammeOffice office, Programme programme, Staff staff, Tray tray) {
        this.office = office;
        this.programme = programme;
        this.staff = staff;
        this.tray = tray;
    }

    void mothers(List<Candidate> candidates, LocalDate day) {
        for (Candidate candidate : candidates) {
            CaringMother mother = candidate.mother();
            tray.put(
                    "applied",
                    staff.registrar(),
                    (each, by) -> each.registration().apply(by, mother, Particulars.none(), day));
            tray.put(
                    staff.officer(),
                    (each, by) -> each.screening().attest(by, mother.id(), candidate.attestations(), day));
            check(candidate, day);
            undecided.put(mother.id(), mother);
            decide(mother, day);
        }
        tray.send();
    }

    private void check(Candidate candidate, LocalDate day) {
        RecordCheck check = candidate.check();
        check.findQueriedOn()
                .filter(queried -> !queried.isAfter(day))
                .ifPresent(queried -> check(candidate.mother().id(), check.result(), queried));
    }

    private void check(MotherId mother, RecordCheck.Result result, LocalDate queriedOn) {
        tray.put(staff.officer(), (each, by) -> each.screening().recordCheck(by, mother, result, queriedOn));
    }

    private List<ApprovalStep> chain(CaringMother mother) {
        return programme.approval().chain(mother.route(), mother.division());
    }

    private void decide(CaringMother mother, LocalDate day) {
        opine(mother, chain(mother), day);
    }

    /** The tiers that are left say yes in turn; the office refuses where eligibility, judged at each, says no. */
    private void opine(CaringMother mother, List<ApprovalStep> left, LocalDate day) {
        ApprovalStep step = left.get(0);
        List<ApprovalStep> next = left.subList(1, left.size());
        tray.put(
                next.isEmpty() ? "approved" : "agreed",
                staff.decider(),
                (each, by) -> each.screening().opine(by, mother.id(), step, true, day),
                answer -> answer.find().ifPresent(given -> {
                    if (next.isEmpty()) {
                        undecided.remove(mother.id());
                    } else {
                        opine(mother, next, day);
                    }
                }));
    }

    void children(List<ChildrenFile.Row> rows, LocalDate day) {
        for (ChildrenFile.Row row : rows) {
            ChildId child = row.child().id();
            LocalDate since = row.waitingSince().filter(on -> !on.isAfter(day)).orElse(day);
            tray.put(
                    "registered",
                    staff.registrar(),
                    (each, by) -> each.registration().register(by, row.child(), Particulars.none(), since));
            if (row.consent().holdsOn(day)) {
                consent(child, row.consent().findGivenOn().orElse(day));
            } else {
                unconsented.add(child);
            }
        }
        tray.send();
    }

    private void consent(ChildId child, LocalDate on) {
        tray.put(
                "consented",
                staff.registrar(),
                (each, by) -> each.registration().consent(by, child, SIGNED, on));
    }

    /** Each month some open queries are answered and some guardians agree. */
    void catchUp(LocalDate day, long seed) {
        for (CaringMother mother : undecided.values()) {
            if (isPending(mother.id(), day)
                    && Chance.of(seed + day.toEpochDay(), mother.id().value()).in(4_000)) {
                check(mother.id(), RecordCheck.Result.CLEAR, day);
                decide(mother, day);
            }
        }
        List<ChildId> agreed = unconsented.stream()
                .filter(child ->
                        Chance.of(seed + day.toEpochDay(), child.value()).in(2_500))
                .toList();
        agreed.forEach(child -> consent(child, day));
        agreed.forEach(unconsented::remove);
        tray.send();
    }

    private boolean isPending(MotherId mother, LocalDate day) {
        return office.screening()
                .screen(mother, day)
                .filter(screening -> screening.findings().stream()
                        .allMatch(finding -> finding.code().value().startsWith("RECORD_CHECK")))
                .isPresent();
    }
}
