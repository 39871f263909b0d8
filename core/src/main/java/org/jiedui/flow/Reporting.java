package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiedui.duty.Completion;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.Occurrence;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.WaitingChild;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.LateOpinion;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Applied;
import org.jiedui.qualification.QualificationStatus.UnderReview;

/** Counts and lists, as functions of the day; changes nothing. */
public final class Reporting {

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The reader of one office.
     *
     * @param clerk knows the surroundings
     */
    public Reporting(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
    }

    /**
     * Where everybody of a division stands on a day.
     *
     * @param division the division
     * @param day the day asked about
     * @return counts
     */
    public CoverageReport coverage(DivisionCode division, LocalDate day) {
        Standings mothers = Standings.on(day, reading);
        Map<String, Long> children = new HashMap<>();
        for (ChildCase child : children(division, day)) {
            children.merge(child.statusOn(day, mothers::of).name(), 1L, Long::sum);
        }
        Set<MotherId> serving = new HashSet<>();
        register(division, day).forEach(pairing -> serving.add(pairing.mother()));
        long qualified = qualifications(division).stream()
                .filter(found -> mothers.of(found.mother()).isQualified())
                .count();
        return new CoverageReport(
                children.getOrDefault("PAIRED", 0L),
                children.getOrDefault("HELD", 0L),
                children.getOrDefault("WAITING", 0L),
                children.getOrDefault("CLOSED", 0L),
                serving.size(),
                qualified);
    }

    private List<Qualification> qualifications(DivisionCode division) {
        List<Qualification> found = new ArrayList<>();
        reading.scanUnder(RowKind.QUALIFICATION, division.ownDigits(), state -> found.add((Qualification) state));
        return found;
    }

    /** Those registered by the day: who comes later changes no count of the past. */
    private List<ChildCase> children(DivisionCode division, LocalDate day) {
        List<ChildCase> found = new ArrayList<>();
        reading.scanUnder(RowKind.CHILD, division.ownDigits(), state -> found.add((ChildCase) state));
        found.removeIf(child -> child.registration().happenedOn().isAfter(day));
        return found;
    }

    /**
     * The children of a division who wait on a day, longest first.
     *
     * @param division the division
     * @param day the day asked about
     * @return the waiting list, each with its reason and owner
     */
    public List<WaitingChild> waiting(DivisionCode division, LocalDate day) {
        Standings mothers = Standings.on(day, reading);
        List<WaitingChild> waiting = new ArrayList<>();
        for (ChildCase child : children(division, day)) {
            if (child.statusOn(day, mothers::of) instanceof ChildStatus.Waiting wait) {
                waiting.add(new WaitingChild(child.child(), wait));
            }
        }
        waiting.sort(
                Comparator.comparing((WaitingChild one) -> one.status().since()).thenComparing(WaitingChild::child));
        return List.copyOf(waiting);
    }

    /**
     * The pairings active on a day of children of a division, paused ones left out.
     *
     * @param division the division
     * @param day the day asked about
     * @return by mother, then child
     */
    public List<Pairing> register(DivisionCode division, LocalDate day) {
        Standings mothers = Standings.on(day, reading);
        List<Pairing> active = new ArrayList<>();
        for (ChildCase child : children(division, day)) {
            child.heldFrom(day).stream()
                    .flatMap(id -> reading.findPairing(id).stream())
                    .filter(pairing ->
                            pairing.statusOn(day, mothers.of(pairing.mother())) instanceof PairingStatus.Active)
                    .forEach(active::add);
        }
        active.sort(Comparator.comparing(Pairing::mother).thenComparing(Pairing::child));
        return List.copyOf(active);
    }

    /**
     * What became of the duties of a division's pairings that are active on a day, by duty.
     *
     * @param division the division
     * @param day the day asked about
     * @return counts by duty, in the order of their ids
     */
    public Map<DutyId, Completion> completion(DivisionCode division, LocalDate day) {
        Appraising appraising = new Appraising(clerk);
        Map<DutyId, Completion> completion = new TreeMap<>();
        for (Pairing pairing : register(division, day)) {
            for (Occurrence occurrence : appraising.occurrences(pairing.id(), day)) {
                completion.merge(occurrence.duty(), Completion.of(List.of(occurrence)), Completion::plus);
            }
        }
        return completion;
    }

    /**
     * The opinions that are late on a day for applicants of a division.
     *
     * @param division the division
     * @param day the day asked about
     * @return what is late longest first, then by mother
     */
    public List<LateOpinion> late(DivisionCode division, LocalDate day) {
        return reading.due(RowKind.QUALIFICATION, day, Qualification.class).stream()
                .filter(found -> division.covers(found.application().division()))
                .flatMap(found -> late(found, day).stream())
                .toList();
    }

    private static Optional<LateOpinion> late(Qualification found, LocalDate day) {
        QualificationStatus status = found.statusOn(day);
        return found.findAsked()
                .filter(asked -> status instanceof Applied || status instanceof UnderReview)
                .filter(asked -> !day.isBefore(asked.overdueFrom()))
                .map(asked -> new LateOpinion(
                        found.mother(), new ApprovalStep(asked.tier(), asked.division()), asked.overdueFrom()));
    }
}
