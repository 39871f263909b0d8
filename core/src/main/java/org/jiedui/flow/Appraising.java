package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedui.duty.DutySchedule;
import org.jiedui.duty.DutyStatus;
import org.jiedui.duty.DutyVersions;
import org.jiedui.duty.Leave;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.duty.PairedSpell;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.Child;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.PersonFile;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.DateSpan;
import org.jiedui.standing.Assessment;
import org.jiedui.standing.Assessor;
import org.jiedui.standing.OwedDuty;
import org.jiedui.standing.PairingRecord;

/** Reads what is owed and how a mother stands, as functions of the day; changes nothing. */
public final class Appraising {

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The reader of one office.
     *
     * @param clerk knows the surroundings
     */
    public Appraising(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
    }

    /**
     * What a pairing owes on a day, each with exactly one status (D1). Days on which the mother is suspended count as
     * leave: she may not contact the child then (C-13).
     *
     * @param pairing the pairing
     * @param day the day asked about
     * @return in the order of duties and periods; empty before the pairing began
     */
    public List<Occurrence> occurrences(PairingId pairing, LocalDate day) {
        return reading.findPairing(pairing)
                .flatMap(found -> findRecord(found, day))
                .map(PairingRecord::occurrences)
                .orElse(List.of());
    }

    /**
     * What a mother still owes on a day: the periods of her active pairings that run and are not kept yet.
     *
     * @param mother her id
     * @param day the day asked about
     * @return what ends first comes first; empty while she is suspended
     */
    public List<OwedDuty> due(MotherId mother, LocalDate day) {
        Optional<QualificationStatus> status = reading.findQualification(mother).map(found -> found.statusOn(day));
        return reading.pairingsOf(mother).stream()
                .filter(pairing -> status.filter(
                                standing -> pairing.statusOn(day, standing) instanceof PairingStatus.Active)
                        .isPresent())
                .flatMap(pairing -> occurrences(pairing.id(), day).stream()
                        .filter(occurrence -> occurrence.status() == DutyStatus.OPEN)
                        .map(occurrence -> new OwedDuty(pairing.id(), occurrence)))
                .sorted(Comparator.comparing(
                                (OwedDuty owed) -> owed.occurrence().last())
                        .thenComparing(OwedDuty::pairing)
                        .thenComparing(OwedDuty::occurrence, Occurrence.IN_ORDER))
                .toList();
    }

    /**
     * A pairing with its occurrences and entries on a day.
     *
     * @param pairing the pairing
     * @param day the day asked about
     * @return empty before it began, or if the child was erased
     */
    public Optional<PairingRecord> findRecord(Pairing pairing, LocalDate day) {
        Optional<Child> child = clerk.around().people().find(pairing.child()).map(PersonFile::child);
        Optional<DateSpan> spell = pairing.findSpell();
        if (child.isEmpty() || spell.isEmpty()) {
            return Optional.empty();
        }
        PairedSpell paired = new PairedSpell(pairing.mother(), child.get(), spell.get());
        List<LedgerEntry> entries = reading.ledger(pairing.id());
        List<Leave> absences = absences(pairing.mother(), day);
        List<Occurrence> occurrences = versions(child.get().division()).list(paired, entries, absences, day);
        return Optional.of(new PairingRecord(paired, occurrences, entries));
    }

    /** What was owed is judged by the version in force on the first day of each period (D3, R3). */
    private DutyVersions versions(DivisionCode home) {
        SchoolTerms terms = clerk.around().calendars().find(home);
        List<Programme> programmes = clerk.around().programmes().list();
        DutyVersions versions = DutyVersions.of(schedule(programmes.get(0), terms));
        for (Programme later : programmes.subList(1, programmes.size())) {
            versions = versions.andFrom(later.effective().from(), schedule(later, terms));
        }
        return versions;
    }

    private DutySchedule schedule(Programme programme, SchoolTerms terms) {
        return DutySchedule.of(programme.duties(), terms, clerk.around().festivals());
    }

    private List<Leave> absences(MotherId mother, LocalDate day) {
        List<Leave> absences = new ArrayList<>(reading.leave(mother).list());
        reading.findQualification(mother)
                .ifPresent(found -> found.suspensions(day).stream()
                        .filter(span -> span.days() > 0)
                        .map(span -> new Leave(mother, span.from(), span.last()))
                        .forEach(absences::add));
        return absences;
    }

    /**
     * How a mother stands on a day (C-11).
     *
     * @param mother her id
     * @param day the day asked about
     * @return empty if she has no active pairing on that day
     */
    public Optional<Assessment> findAssessment(MotherId mother, LocalDate day) {
        Optional<Qualification> qualification = reading.findQualification(mother);
        return qualification.flatMap(found -> {
            Programme programme =
                    Programmes.on(clerk.around(), day, found.application().programme());
            return assessor(programme).findForMother(found.checkOn(day), records(mother, day), day);
        });
    }

    static Assessor assessor(Programme programme) {
        return Assessor.of(programme.standing(), programme.duties());
    }

    /**
     * All pairings of a mother that have begun, with their occurrences and entries on a day.
     *
     * @param mother her id
     * @param day the day asked about
     * @return in the order of their ids
     */
    public List<PairingRecord> records(MotherId mother, LocalDate day) {
        return reading.pairingsOf(mother).stream()
                .flatMap(pairing -> findRecord(pairing, day).stream())
                .toList();
    }
}
