package org.jiedui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.duty.Completion;
import org.jiedui.duty.DutyId;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Reading;
import org.jiedui.flow.Reporting;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.WaitingChild;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.standing.HarmReports;
import org.jiedui.standing.StandingFile;

/** Counts and lists, as functions of the day. */
public final class ReportDesk {

    private final Reporting reporting;
    private final Reading reading;

    ReportDesk(Clerk clerk) {
        reporting = new Reporting(clerk);
        reading = Reading.of(clerk);
    }

    /**
     * Where everybody of a division stands on a day.
     *
     * @param division the division
     * @param day the day asked about
     * @return counts
     */
    public CoverageReport coverage(DivisionCode division, LocalDate day) {
        return reporting.coverage(division, day);
    }

    /**
     * The children of a division who wait on a day, longest first.
     *
     * @param division the division
     * @param day the day asked about
     * @return the waiting list, each with its reason and owner
     */
    public List<WaitingChild> waiting(DivisionCode division, LocalDate day) {
        return reporting.waiting(division, day);
    }

    /**
     * The pairings active on a day of children of a division, paused ones left out.
     *
     * @param division the division
     * @param day the day asked about
     * @return by mother, then child
     */
    public List<Pairing> register(DivisionCode division, LocalDate day) {
        return reporting.register(division, day);
    }

    /**
     * What became of the duties of a division's pairings that are active on a day, by duty.
     *
     * @param division the division
     * @param day the day asked about
     * @return counts by duty, in the order of their ids
     */
    public Map<DutyId, Completion> completion(DivisionCode division, LocalDate day) {
        return reporting.completion(division, day);
    }

    /**
     * A mother's warnings and proceedings.
     *
     * @param mother her id
     * @return clean if there were none
     */
    public StandingFile standing(MotherId mother) {
        return reading.standing(mother);
    }

    /**
     * The mandatory reports about a child.
     *
     * @param child the child's id
     * @return none if there was none
     */
    public HarmReports reports(ChildId child) {
        return reading.reports(child);
    }
}
