package org.jiedui.adapter.jdbc.crash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jiedui.ProgrammeOffice;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** Chooses what to ask next: mostly what brings a pairing forward, now and then anything. Of use to one thread. */
final class Choosing {

    private static final List<Deed> ANYTHING = List.of(Deed.values());
    /** Nothing that closes a file for ever. */
    private static final List<Deed> PASSING =
            List.of(Deed.PROPOSE, Deed.BEGIN, Deed.END, Deed.SUSPEND, Deed.LIFT, Deed.CONTACT, Deed.HARM, Deed.CHECK);

    private static final List<Deed> REVIEW = List.of(Deed.ATTEST, Deed.CHECK, Deed.OPINE_UNIT, Deed.OPINE_COUNTY);
    private static final List<Deed> PROPOSED =
            List.of(Deed.AGREE_GUARDIAN, Deed.AGREE_MOTHER, Deed.BEGIN, Deed.BEGIN, Deed.END);
    private static final List<Deed> PAIRED =
            List.of(Deed.CONTACT, Deed.CONTACT, Deed.PROPOSE, Deed.PROPOSE, Deed.END, Deed.SUSPEND, Deed.LEAVE);
    private static final List<Deed> FREE = List.of(Deed.REGISTER, Deed.CONSENT, Deed.PROPOSE, Deed.PROPOSE);
    private static final List<Deed> SUSPENDED = List.of(Deed.LIFT, Deed.CHECK, Deed.END);
    private static final int SELDOM = 16;

    private final ProgrammeOffice office;
    private final RandomGenerator random;
    private final List<Deed> seldom;
    private final int mothers;
    private final int children;

    private Choosing(ProgrammeOffice office, RandomGenerator random, List<Deed> seldom, int mothers, int children) {
        this.office = office;
        this.random = random;
        this.seldom = seldom;
        this.mothers = mothers;
        this.children = children;
    }

    static Choosing anything(ProgrammeOffice office, RandomGenerator random, int mothers, int children) {
        return new Choosing(office, random, ANYTHING, mothers, children);
    }

    /** For people who are all known and stay. */
    static Choosing passing(ProgrammeOffice office, RandomGenerator random, int mothers, int children) {
        return new Choosing(office, random, PASSING, mothers, children);
    }

    Step next(String id, Instant at) {
        int mother = random.nextInt(mothers);
        List<Pairing> pairings = office.pairing().pairingsOf(County.motherId(mother)).stream()
                .filter(pairing -> !(pairing.statusOn(County.day(at)) instanceof PairingStatus.Ended))
                .toList();
        Optional<Pairing> pairing = pairings.isEmpty() ? Optional.empty() : Optional.of(pick(pairings));
        Deed deed = deed(mother, pairing, County.day(at));
        int child = pairing.filter(found -> deed == Deed.CONTACT || deed == Deed.HARM)
                .map(found -> County.number(found.child()))
                .orElseGet(() -> random.nextInt(children));
        return new Step(
                id,
                deed,
                mother,
                child,
                pairing.map(found -> found.id().value()).orElse("-"),
                at);
    }

    private Deed deed(int mother, Optional<Pairing> pairing, LocalDate day) {
        if (random.nextInt(SELDOM) == 0) {
            return pick(seldom);
        }
        Optional<Qualification> found = office.screening().findQualification(County.motherId(mother));
        if (found.isEmpty()) {
            return Deed.APPLY;
        }
        QualificationStatus status = found.get().statusOn(day);
        if (status.isQualified()) {
            return pick(
                    pairing.map(open -> isActive(open, day) ? PAIRED : PROPOSED).orElse(FREE));
        }
        if (status instanceof QualificationStatus.Suspended) {
            return pick(SUSPENDED);
        }
        return status instanceof QualificationStatus.Applied || status instanceof QualificationStatus.UnderReview
                ? pick(REVIEW)
                : Deed.APPLY;
    }

    private static boolean isActive(Pairing pairing, LocalDate day) {
        return pairing.statusOn(day) instanceof PairingStatus.Active;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
