package org.jiedui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Occurrence;
import org.jiedui.flow.Appraising;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Reading;
import org.jiedui.flow.Surroundings;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.Qualification;
import org.jiedui.standing.Assessment;

/**
 * What the office knew at an instant, to be read and never changed. Each day that is asked about is the other clock:
 * what was then known of that day, so that a late entry changes what is told of it, and no longer what was told.
 *
 * <p>Only what facts tell has a past. People, school terms, festivals, divisions and programmes are those of today, so
 * that duties of a child who was erased are none. Safe for use by many threads if the ports are.
 */
public final class PastOffice {

    private final Instant at;
    private final Reading reading;
    private final Appraising appraising;
    private final ReportDesk reports;

    PastOffice(Surroundings around, Instant at) {
        Clerk clerk = new Clerk(around.asOf(at));
        this.at = at;
        reading = Reading.of(clerk);
        appraising = new Appraising(clerk);
        reports = new ReportDesk(clerk);
    }

    /**
     * The instant.
     *
     * @return what was recorded at it is known
     */
    public Instant at() {
        return at;
    }

    /**
     * Where counts and lists are asked for, as they would have been then.
     *
     * @return the desk
     */
    public ReportDesk reports() {
        return reports;
    }

    /**
     * A mother's qualification as it was known.
     *
     * @param mother her id
     * @return empty if no application was recorded by then
     */
    public Optional<Qualification> findQualification(MotherId mother) {
        return reading.findQualification(mother);
    }

    /**
     * A child's case as it was known.
     *
     * @param child the child's id
     * @return empty if no registration was recorded by then
     */
    public Optional<ChildCase> findChild(ChildId child) {
        return reading.findChild(child);
    }

    /**
     * A pairing as it was known.
     *
     * @param pairing its id
     * @return empty if no proposal was recorded by then
     */
    public Optional<Pairing> findPairing(PairingId pairing) {
        return reading.findPairing(pairing);
    }

    /**
     * All pairings and proposals of a mother that were known, past ones too.
     *
     * @param mother her id
     * @return in the order of their ids
     */
    public List<Pairing> pairingsOf(MotherId mother) {
        return reading.pairingsOf(mother);
    }

    /**
     * How a mother stood on a day, as far as was known.
     *
     * @param mother her id
     * @param day the day asked about
     * @return empty if she has no active pairing on that day
     */
    public Optional<Assessment> findAssessment(MotherId mother, LocalDate day) {
        return appraising.findAssessment(mother, day);
    }

    /**
     * What a pairing owes on a day by what was known, each with exactly one status.
     *
     * @param pairing the pairing
     * @param day the day asked about
     * @return in the order of duties and periods; empty before the pairing began
     */
    public List<Occurrence> occurrences(PairingId pairing, LocalDate day) {
        return appraising.occurrences(pairing, day);
    }

    /**
     * The ledger of a pairing as far as it was recorded.
     *
     * @param pairing its id
     * @return in the order in which it was recorded
     */
    public List<LedgerEntry> ledger(PairingId pairing) {
        return reading.ledger(pairing);
    }
}
