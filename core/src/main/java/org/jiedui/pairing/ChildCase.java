package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.pairing.ChildFact.ChildClosed;
import org.jiedui.pairing.ChildFact.ChildHeld;
import org.jiedui.pairing.ChildFact.ChildPaired;
import org.jiedui.pairing.ChildFact.ChildRegistered;
import org.jiedui.pairing.ChildFact.ChildReleased;
import org.jiedui.pairing.ChildFact.GuardianConsentWithdrawn;
import org.jiedui.pairing.ChildFact.GuardianConsented;
import org.jiedui.pairing.ChildFact.MotherExcluded;
import org.jiedui.pairing.ChildFact.WaitOpened;
import org.jiedui.pairing.ChildStatus.Held;
import org.jiedui.pairing.ChildStatus.Out;
import org.jiedui.pairing.ChildStatus.Paired;
import org.jiedui.pairing.ChildStatus.Waiting;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A child's place in the programme, as its facts tell it: wait, holds, pairings, consents, exclusions. Immutable; a
 * fact gives a new one.
 *
 * <p>Its version is what guards the limit of mothers a child (P2).
 */
public final class ChildCase {

    private static final Code PENDING = Code.of("PROPOSAL_PENDING");
    private static final Code SUSPENDED = Code.of("MOTHER_SUSPENDED");
    private static final Code LAPSED = Code.of("HOLD_LAPSED");

    private final ChildId child;
    private final List<ChildFact> facts;
    private final Map<PairingId, Claim> claims;

    private ChildCase(ChildId child, List<ChildFact> facts) {
        this.child = child;
        this.facts = List.copyOf(facts);
        this.claims = new LinkedHashMap<>();
        this.facts.forEach(this::claim);
    }

    /**
     * The case that facts fold into.
     *
     * @param child who was registered
     * @param facts the facts in the order in which they were recorded; the first is the registration
     * @return the case
     * @throws IllegalArgumentException if the first is none
     */
    public static ChildCase of(ChildId child, List<ChildFact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof ChildRegistered)) {
            throw new IllegalArgumentException("A child's case begins with a registration.");
        }
        return new ChildCase(child, facts);
    }

    /**
     * This case after one more fact.
     *
     * @param fact what happened
     * @return a new case
     */
    public ChildCase after(ChildFact fact) {
        List<ChildFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new ChildCase(child, more);
    }

    private void claim(ChildFact fact) {
        LocalDate on = fact.happenedOn();
        if (fact instanceof ChildHeld held) {
            claims.put(held.pairing(), Claim.heldFor(held.mother(), new DateSpan(on, held.until())));
        } else if (fact instanceof ChildPaired paired) {
            claims.computeIfPresent(paired.pairing(), (id, claim) -> claim.takenFrom(on));
        } else if (fact instanceof ChildReleased released) {
            claims.computeIfPresent(released.pairing(), (id, claim) -> claim.releasedOn(on));
        }
    }

    /**
     * Whose case it is.
     *
     * @return the child's id
     */
    public ChildId child() {
        return child;
    }

    /**
     * What it folds from.
     *
     * @return the facts in the order in which they were recorded; the first is the registration
     */
    public List<ChildFact> facts() {
        return facts;
    }

    /**
     * How the child was registered.
     *
     * @return the first fact
     */
    public ChildRegistered registration() {
        return (ChildRegistered) facts.get(0);
    }

    /**
     * Whether a parent or guardian agrees that the child takes part.
     *
     * @param day the day asked about
     * @return the consent that holds on that day, or none
     */
    public GuardianConsent consentOn(LocalDate day) {
        GuardianConsent consent = GuardianConsent.missing();
        for (ChildFact fact : facts) {
            if (fact.happenedOn().isAfter(day)) {
                continue;
            }
            if (fact instanceof GuardianConsented) {
                consent = GuardianConsent.givenOn(fact.happenedOn());
            } else if (fact instanceof GuardianConsentWithdrawn) {
                consent = GuardianConsent.missing();
            }
        }
        return consent;
    }

    /**
     * The mothers that are never to be proposed for the child (P7).
     *
     * @return a set, perhaps empty
     */
    public Set<MotherId> excluded() {
        return facts.stream()
                .filter(MotherExcluded.class::isInstance)
                .map(fact -> ((MotherExcluded) fact).mother())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The pairings and proposals of the child that live on this day or later.
     *
     * @param day the first day that counts
     * @return in the order in which they were proposed
     */
    public List<PairingId> heldFrom(LocalDate day) {
        return claims.entrySet().stream()
                .filter(entry -> entry.getValue().livesFrom(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The mothers who hold or take the child on this day or later.
     *
     * @param day the first day that counts
     * @return in the order in which they were proposed
     */
    public List<MotherId> mothersFrom(LocalDate day) {
        return claims.values().stream()
                .filter(claim -> claim.livesFrom(day))
                .map(Claim::mother)
                .toList();
    }

    /**
     * The first day from this one on on which no pairing of the child runs, whatever becomes of the mothers.
     *
     * @param day the first day that counts
     * @return the day itself where nothing runs; {@link LocalDate#MAX} where a pairing has no end
     */
    public LocalDate unpairedFrom(LocalDate day) {
        LocalDate free = day;
        for (Optional<LocalDate> end = findPairedUntil(free); end.isPresent(); end = findPairedUntil(free)) {
            free = end.get();
        }
        return free;
    }

    private Optional<LocalDate> findPairedUntil(LocalDate day) {
        return claims.values().stream()
                .map(Claim::taken)
                .filter(taken -> taken.contains(day))
                .map(DateSpan::until)
                .max(Comparator.naturalOrder());
    }

    /**
     * Where the child stands on a day, given where its mothers stand (P3). Total from the registration on.
     *
     * @param day the day asked about
     * @param mothers gives the status of a mother on that day
     * @return exactly one status
     */
    public ChildStatus statusOn(LocalDate day, Function<MotherId, QualificationStatus> mothers) {
        Optional<ChildClosed> closed = findClosed(day);
        if (closed.isPresent()) {
            return new Out(closed.get().happenedOn(), closed.get().reason());
        }
        List<Claim> taken = claims.values().stream()
                .filter(claim -> claim.taken().contains(day))
                .toList();
        return taken.stream()
                .filter(claim -> mothers.apply(claim.mother()).isQualified())
                .map(claim -> claim.taken().from())
                .min(Comparator.naturalOrder())
                .<ChildStatus>map(Paired::new)
                .orElseGet(() -> heldOn(day, taken, mothers).orElseGet(() -> waitingOn(day, taken, mothers)));
    }

    /** A wait that opened before the closing, told late, brings no child back; one that opened after it does. */
    private Optional<ChildClosed> findClosed(LocalDate day) {
        Optional<ChildClosed> closed = Optional.empty();
        for (ChildFact fact : facts) {
            LocalDate on = fact.happenedOn();
            if (fact instanceof ChildClosed closing && !on.isAfter(day)) {
                closed = Optional.of(closing);
            } else if (fact instanceof WaitOpened && !on.isAfter(day)) {
                closed = closed.filter(closing -> on.isBefore(closing.happenedOn()));
            }
        }
        return closed;
    }

    private Optional<ChildStatus> heldOn(
            LocalDate day, List<Claim> taken, Function<MotherId, QualificationStatus> mothers) {
        Optional<ChildStatus> suspended = taken.stream()
                .map(claim -> mothers.apply(claim.mother()))
                .filter(status -> status instanceof Suspended held && day.isBefore(held.reviewOn()))
                .map(Suspended.class::cast)
                .max(Comparator.comparing(Suspended::reviewOn))
                .map(held -> new Held(held.since(), SUSPENDED, held.reviewOn(), owner()));
        return suspended.or(() -> claims.values().stream()
                .map(Claim::held)
                .filter(span -> span.contains(day))
                .findFirst()
                .map(span -> new Held(span.from(), PENDING, span.until(), owner())));
    }

    private ChildStatus waitingOn(LocalDate day, List<Claim> taken, Function<MotherId, QualificationStatus> mothers) {
        WaitOpened opened =
                findWait(day).orElse(new WaitOpened(registration().happenedOn(), Code.of("REGISTERED"), owner()));
        Optional<LocalDate> reviewed = taken.stream()
                .map(claim -> mothers.apply(claim.mother()))
                .filter(Suspended.class::isInstance)
                .map(status -> ((Suspended) status).reviewOn())
                .max(Comparator.naturalOrder());
        return reviewed.<ChildStatus>map(since -> new Waiting(since, LAPSED, opened.owner()))
                .orElseGet(() -> new Waiting(opened.happenedOn(), opened.reason(), opened.owner()));
    }

    private DivisionCode owner() {
        return registration().division();
    }

    private Optional<WaitOpened> findWait(LocalDate day) {
        return facts.stream()
                .filter(fact -> fact instanceof WaitOpened && !fact.happenedOn().isAfter(day))
                .reduce(ChildCase::lastOf)
                .map(WaitOpened.class::cast);
    }

    /** What happened later counts, and of two things of one day the one recorded later: a late paper undoes nothing. */
    private static ChildFact lastOf(ChildFact recordedBefore, ChildFact recordedAfter) {
        return recordedAfter.happenedOn().isBefore(recordedBefore.happenedOn()) ? recordedBefore : recordedAfter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChildCase that && child.equals(that.child) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "ChildCase[" + child + ", " + facts.size() + " facts]";
    }
}
