package org.jiedui.duty;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.person.MotherId;
import org.jspecify.annotations.Nullable;

/** The leave granted to a mother, as her facts tell it. Immutable; a fact gives a new one. */
public final class LeaveBook {

    private final MotherId mother;
    private final List<LeaveGranted> facts;

    private LeaveBook(MotherId mother, List<LeaveGranted> facts) {
        this.mother = mother;
        this.facts = List.copyOf(facts);
    }

    /**
     * No leave was granted yet.
     *
     * @param mother whose book
     * @return the empty book
     */
    public static LeaveBook empty(MotherId mother) {
        return new LeaveBook(mother, List.of());
    }

    /**
     * What facts fold into.
     *
     * @param mother whose book
     * @param facts the facts in the order in which they were recorded
     * @return the state after them
     */
    public static LeaveBook of(MotherId mother, List<LeaveGranted> facts) {
        return new LeaveBook(mother, facts);
    }

    /**
     * This book after one more grant.
     *
     * @param fact the grant
     * @return a new book
     */
    public LeaveBook after(LeaveGranted fact) {
        List<LeaveGranted> more = new ArrayList<>(facts);
        more.add(fact);
        return new LeaveBook(mother, more);
    }

    /**
     * What it folds from.
     *
     * @return the grants in the order in which they were recorded
     */
    public List<LeaveGranted> facts() {
        return facts;
    }

    /**
     * All leave granted, past and to come.
     *
     * @return in the order of the grants
     */
    public List<Leave> list() {
        return facts.stream().map(LeaveGranted::leave).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeaveBook that && mother.equals(that.mother) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "LeaveBook[" + mother + ", " + facts.size() + " grants]";
    }
}
