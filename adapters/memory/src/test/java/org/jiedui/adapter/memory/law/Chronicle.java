package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.pairing.Party;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** The plain account of what an office agreed to, kept beside it: it draws its own conclusions. */
final class Chronicle {

    private static final int OWN_SAY = 14;

    private final PairingLimits limits;
    private final Map<MotherId, MotherStory> mothers = new LinkedHashMap<>();
    private final Map<ChildId, ChildStory> children = new LinkedHashMap<>();
    private final Map<MotherId, Boolean> revocations = new HashMap<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Harm> harms = new ArrayList<>();

    Chronicle(PairingLimits limits) {
        this.limits = limits;
    }

    PairingLimits limits() {
        return limits;
    }

    MotherStory mother(MotherId id) {
        return mothers.computeIfAbsent(id, key -> new MotherStory());
    }

    ChildStory child(ChildId id) {
        return Optional.ofNullable(children.get(id)).orElseThrow();
    }

    Collection<MotherId> mothers() {
        return mothers.keySet();
    }

    Collection<ChildId> children() {
        return children.keySet();
    }

    List<Spell> spells() {
        return spells;
    }

    List<Spell> spellsOf(MotherId mother) {
        return spells.stream().filter(spell -> spell.mother().equals(mother)).toList();
    }

    List<Spell> spellsOf(ChildId child) {
        return spells.stream().filter(spell -> spell.child().equals(child)).toList();
    }

    Optional<Spell> find(PairingId id) {
        return spells.stream().filter(spell -> spell.id().equals(id)).findFirst();
    }

    void registered(ChildId child, LocalDate on) {
        children.put(child, new ChildStory(on));
    }

    void proposed(PairingId id, MotherId mother, ChildId child, LocalDate on) {
        Set<Party> needed = EnumSet.of(Party.GUARDIAN, Party.MOTHER);
        LocalDate born = Cast.child(child).born();
        // The day after the birthday: whoever is born on a day has not lived those years before it is over.
        if (Period.between(born, on.minusDays(1)).getYears() >= OWN_SAY) {
            needed.add(Party.CHILD);
        }
        spells.add(new Spell(id, mother, child, on, on.plusDays(Book.holdDaysOn(on)), needed));
    }

    void endAllOf(MotherId mother, LocalDate on) {
        spellsOf(mother).forEach(spell -> spell.tellEnded(on));
    }

    void endAllOf(ChildId child, LocalDate on) {
        spellsOf(child).forEach(spell -> spell.tellEnded(on));
    }

    void endBetween(MotherId mother, ChildId child, LocalDate on) {
        spellsOf(mother).stream().filter(spell -> spell.child().equals(child)).forEach(spell -> spell.tellEnded(on));
    }

    /** A contact that was kept. */
    record Contact(MotherId mother, ChildId child, LocalDate on) {}

    /** Harm that was suspected, and the command that carried it. */
    record Harm(ChildId child, Asked asked) {}

    void contacted(MotherId mother, ChildId child, LocalDate on) {
        contacts.add(new Contact(mother, child, on));
    }

    List<Contact> contacts() {
        return contacts;
    }

    void harmed(ChildId child, Asked asked) {
        if (children.containsKey(child)) {
            harms.add(new Harm(child, asked));
        }
    }

    List<Harm> harms() {
        return harms;
    }

    void revoked(MotherId mother, boolean suspended) {
        revocations.put(mother, suspended);
    }

    boolean wasSuspendedWhenRevoked(MotherId mother) {
        return revocations.getOrDefault(mother, false);
    }

    /** The child has a mother who may be in touch. */
    boolean isPairedOn(ChildId child, LocalDate day) {
        return spellsOf(child).stream()
                .anyMatch(
                        spell -> spell.isTakenOn(day) && mother(spell.mother()).isServingOn(day));
    }

    boolean isHeldOn(ChildId child, LocalDate day) {
        return spellsOf(child).stream()
                .anyMatch(spell -> spell.isHeldOn(day) || (spell.isTakenOn(day) && isUnderReview(spell.mother(), day)));
    }

    private boolean isUnderReview(MotherId mother, LocalDate day) {
        MotherStory story = mother(mother);
        return story.isSuspendedOn(day) && day.isBefore(story.reviewAfter(day));
    }
}
