package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** One mother for one child, from the proposal to the end: a plain account. */
final class Spell {

    private final PairingId id;
    private final MotherId mother;
    private final ChildId child;
    private final LocalDate proposedOn;
    private final LocalDate until;
    private final Set<Party> needed;
    private final Map<Party, LocalDate> signed = new EnumMap<>(Party.class);
    private LocalDate begun = LocalDate.MAX;
    private LocalDate ended = LocalDate.MAX;

    Spell(PairingId id, MotherId mother, ChildId child, LocalDate proposedOn, LocalDate until, Set<Party> needed) {
        this.id = id;
        this.mother = mother;
        this.child = child;
        this.proposedOn = proposedOn;
        this.until = until;
        this.needed = needed;
    }

    PairingId id() {
        return id;
    }

    MotherId mother() {
        return mother;
    }

    ChildId child() {
        return child;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    void tellSigned(Party party, LocalDate on) {
        signed.putIfAbsent(party, on);
    }

    void tellBegun(LocalDate on) {
        begun = on;
    }

    void tellEnded(LocalDate on) {
        if (ended.equals(LocalDate.MAX) && goesOnAfter(on)) {
            ended = on;
        }
    }

    boolean isBegun() {
        return !begun.equals(LocalDate.MAX);
    }

    /** Everybody whom the programme names has said yes by the day on which it began. */
    boolean isAgreed() {
        return needed.stream()
                .allMatch(party -> Optional.ofNullable(signed.get(party))
                        .filter(on -> !on.isAfter(begun))
                        .isPresent());
    }

    private LocalDate end() {
        LocalDate natural = isBegun() ? LocalDate.MAX : until;
        return ended.isBefore(natural) ? ended : natural;
    }

    boolean goesOnAfter(LocalDate day) {
        return end().isAfter(day);
    }

    /** Held or taken: it uses a place. */
    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(proposedOn) && day.isBefore(end());
    }

    boolean isTakenOn(LocalDate day) {
        return !day.isBefore(begun) && day.isBefore(end());
    }

    boolean isHeldOn(LocalDate day) {
        return isOpenOn(day) && day.isBefore(begun) && day.isBefore(until);
    }
}
