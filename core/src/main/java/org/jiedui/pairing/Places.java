package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.PlaceFact.PlaceHeld;
import org.jiedui.pairing.PlaceFact.PlaceTaken;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Which pairings hold a mother's places, and on which days. Immutable; a fact gives a new one.
 *
 * <p>Its version is what guards the limit of children a mother (P2): whoever takes a place bumps it.
 */
public final class Places {

    private final MotherId mother;
    private final List<PlaceFact> facts;
    private final Map<PairingId, DateSpan> spans;

    private Places(MotherId mother, List<PlaceFact> facts) {
        this.mother = mother;
        this.facts = List.copyOf(facts);
        this.spans = new LinkedHashMap<>();
        this.facts.forEach(this::apply);
    }

    /**
     * No place was ever held.
     *
     * @param mother whose places
     * @return all free
     */
    public static Places free(MotherId mother) {
        return new Places(mother, List.of());
    }

    /**
     * What facts fold into.
     *
     * @param mother whose places
     * @param facts the facts in the order in which they were recorded
     * @return the state after them
     */
    public static Places of(MotherId mother, List<PlaceFact> facts) {
        return new Places(mother, facts);
    }

    /**
     * These places after one more fact.
     *
     * @param fact what happened
     * @return new places
     */
    public Places after(PlaceFact fact) {
        List<PlaceFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Places(mother, more);
    }

    private void apply(PlaceFact fact) {
        LocalDate on = fact.happenedOn();
        DateSpan before = spans.getOrDefault(fact.pairing(), new DateSpan(on, on));
        if (fact instanceof PlaceHeld held) {
            spans.put(fact.pairing(), new DateSpan(on, held.until()));
        } else if (fact instanceof PlaceTaken) {
            spans.put(fact.pairing(), DateSpan.startingOn(before.from()));
        } else {
            spans.put(fact.pairing(), new DateSpan(before.from(), on.isBefore(before.from()) ? before.from() : on));
        }
    }

    /**
     * Whose they are.
     *
     * @return her id
     */
    public MotherId mother() {
        return mother;
    }

    /**
     * What they fold from.
     *
     * @return the facts in the order in which they were recorded
     */
    public List<PlaceFact> facts() {
        return facts;
    }

    /**
     * How many pairings and proposals hold a place on this day or later: never fewer than on any one day from then on.
     *
     * @param day the first day that counts
     * @return 0 or more
     */
    public int usedFrom(LocalDate day) {
        return (int) spans.values().stream()
                .filter(span -> span.until().isAfter(day))
                .count();
    }

    /**
     * The pairings and proposals that hold a place on a day.
     *
     * @param day the day asked about
     * @return in the order in which they were proposed
     */
    public List<PairingId> heldOn(LocalDate day) {
        return spans.entrySet().stream()
                .filter(entry -> entry.getValue().contains(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The pairings and proposals that hold a place on this day or later.
     *
     * @param day the first day that counts
     * @return in the order in which they were proposed
     */
    public List<PairingId> heldFrom(LocalDate day) {
        return spans.entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places that && mother.equals(that.mother) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Places[" + mother + ", " + spans.size() + " spells]";
    }
}
