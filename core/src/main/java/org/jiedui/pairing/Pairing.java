package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.pairing.PairingFact.ConsentGiven;
import org.jiedui.pairing.PairingFact.PairingBegan;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.PairingStatus.Active;
import org.jiedui.pairing.PairingStatus.Consented;
import org.jiedui.pairing.PairingStatus.Ended;
import org.jiedui.pairing.PairingStatus.Paused;
import org.jiedui.pairing.PairingStatus.Proposed;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * One spell of a mother and a child, as its facts tell it. Immutable; a fact gives a new one, and none changes an
 * earlier (P4).
 *
 * <p>Active from its first day up to, not including, its last date (C-13). Whether it is paused depends on the mother
 * and is asked with her status of the day, never stored (P1).
 */
public final class Pairing {

    private static final Code LAPSED = Code.of("PROPOSAL_LAPSED");

    private final List<PairingFact> facts;

    private Pairing(List<PairingFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * The pairing that facts fold into.
     *
     * @param facts the facts in the order in which they were recorded; the first is the proposal
     * @return the pairing
     * @throws IllegalArgumentException if the first is none
     */
    public static Pairing of(List<PairingFact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof PairingProposed)) {
            throw new IllegalArgumentException("A pairing begins with a proposal.");
        }
        return new Pairing(facts);
    }

    /**
     * This pairing after one more fact.
     *
     * @param fact what happened
     * @return a new pairing
     */
    public Pairing after(PairingFact fact) {
        List<PairingFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Pairing(more);
    }

    /**
     * What it folds from.
     *
     * @return the facts in the order in which they were recorded; the first is the proposal
     */
    public List<PairingFact> facts() {
        return facts;
    }

    /**
     * How it was proposed.
     *
     * @return the first fact
     */
    public PairingProposed proposal() {
        return (PairingProposed) facts.get(0);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public PairingId id() {
        return proposal().pairing();
    }

    /**
     * The mother.
     *
     * @return her id
     */
    public MotherId mother() {
        return proposal().mother();
    }

    /**
     * The child.
     *
     * @return the child's id
     */
    public ChildId child() {
        return proposal().child();
    }

    /**
     * Whether somebody has said yes.
     *
     * @param party who
     * @param day the day asked about
     * @return true from the day of the consent
     */
    public boolean hasConsentOf(Party party, LocalDate day) {
        return findConsent(party).filter(on -> !on.isAfter(day)).isPresent();
    }

    private Optional<LocalDate> findConsent(Party party) {
        return facts.stream()
                .filter(fact -> fact instanceof ConsentGiven given && given.party() == party)
                .map(PairingFact::happenedOn)
                .findFirst();
    }

    /**
     * The days on which it is active, apart from pauses.
     *
     * @return empty before it began; open while no end is known
     */
    public Optional<DateSpan> findSpell() {
        return findBegan()
                .map(from -> new DateSpan(
                        from,
                        findEnd().map(end -> end.isBefore(from) ? from : end).orElse(LocalDate.MAX)));
    }

    private Optional<LocalDate> findBegan() {
        return facts.stream()
                .filter(PairingBegan.class::isInstance)
                .map(PairingFact::happenedOn)
                .findFirst();
    }

    private Optional<LocalDate> findEnd() {
        return facts.stream()
                .filter(PairingEnded.class::isInstance)
                .map(PairingFact::happenedOn)
                .findFirst();
    }

    /**
     * Why it ended.
     *
     * @return empty while it has not
     */
    public Optional<Code> findEndReason() {
        return facts.stream()
                .filter(PairingEnded.class::isInstance)
                .map(fact -> ((PairingEnded) fact).reason())
                .findFirst();
    }

    /**
     * Where it stands on a day, whatever becomes of the mother. Total: before the proposal it counts as proposed.
     *
     * @param day the day asked about
     * @return proposed, consented, active or ended
     */
    public PairingStatus statusOn(LocalDate day) {
        Optional<LocalDate> end = findEnd().filter(on -> !on.isAfter(day));
        if (end.isPresent()) {
            return new Ended(end.get(), findEndReason().orElseThrow());
        }
        Optional<LocalDate> began = findBegan().filter(on -> !on.isAfter(day));
        return began.<PairingStatus>map(Active::new).orElseGet(() -> openOn(day));
    }

    private PairingStatus openOn(LocalDate day) {
        LocalDate until = proposal().until();
        if (findBegan().isEmpty() && !day.isBefore(until)) {
            return new Ended(until, LAPSED);
        }
        return childSideMissingOn(day)
                ? new Proposed(proposal().happenedOn(), until)
                : new Consented(lastConsentOfChildSide(), until);
    }

    private boolean childSideMissingOn(LocalDate day) {
        return missingConsents(day).stream().anyMatch(party -> party != Party.MOTHER);
    }

    private LocalDate lastConsentOfChildSide() {
        return proposal().consents().stream()
                .filter(party -> party != Party.MOTHER)
                .flatMap(party -> findConsent(party).stream())
                .max(LocalDate::compareTo)
                .orElse(proposal().happenedOn());
    }

    /**
     * When time alone changes it next.
     *
     * @param day the day asked about
     * @return the day on which the proposal lapses; empty if it is no open proposal on that day
     */
    public Optional<LocalDate> findDue(LocalDate day) {
        PairingStatus status = statusOn(day);
        return status instanceof Proposed || status instanceof Consented
                ? Optional.of(proposal().until())
                : Optional.empty();
    }

    /**
     * Who has still to say yes (P5).
     *
     * @param day the day asked about
     * @return the parties that the proposal names and that have not, in its order
     */
    public List<Party> missingConsents(LocalDate day) {
        return proposal().consents().stream()
                .filter(party -> !hasConsentOf(party, day))
                .toList();
    }

    /**
     * Where it stands on a day, given where the mother stands on that day (P1).
     *
     * @param day the day asked about
     * @param mother her status on that day
     * @return active only if she is qualified on that day
     */
    public PairingStatus statusOn(LocalDate day, QualificationStatus mother) {
        PairingStatus status = statusOn(day);
        if (!(status instanceof Active) || mother.isQualified()) {
            return status;
        }
        if (mother instanceof QualificationStatus.Suspended suspended) {
            LocalDate since = suspended.since().isBefore(status.since()) ? status.since() : suspended.since();
            return new Paused(since, suspended.reviewOn());
        }
        return new Ended(mother.since(), Code.of("MOTHER_" + mother.name()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pairing that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Pairing[" + id() + "]";
    }
}
