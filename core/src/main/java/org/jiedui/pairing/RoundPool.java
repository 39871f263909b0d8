package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;

/**
 * All that a round looks at: the roster of children, the roster of mothers with who is qualified, the pairs that live,
 * and the pairs that may not be.
 *
 * <p>The order in which people were added makes no difference. Immutable and safe for use by many threads.
 */
public final class RoundPool {

    private final List<Applicant> children;
    private final List<CaringMother> mothers;
    private final Set<MotherId> qualified;
    private final Set<MotherAndChild> living;
    private final SortedSet<MotherAndChild> exclusions;
    private final Set<ChildId> paired = new HashSet<>();
    private final Map<MotherId, Integer> livingOf = new HashMap<>();

    private RoundPool(Builder builder) {
        children = List.copyOf(builder.children.values());
        mothers = List.copyOf(builder.mothers.values());
        qualified = Set.copyOf(builder.qualified);
        living = Set.copyOf(builder.living);
        exclusions = new TreeSet<>(builder.exclusions);
        for (MotherAndChild pair : living) {
            paired.add(pair.child());
            livingOf.merge(pair.mother(), 1, Integer::sum);
        }
    }

    /**
     * A child who asks for a mother; {@link LocalDate#MAX} where nobody knows since when.
     */
    record Applicant(Child child, GuardianConsent consent, LocalDate waitingSince) {
        ChildId id() {
            return child.id();
        }
    }

    /**
     * Starts an empty pool.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** All children, by id. */
    List<Applicant> children() {
        return children;
    }

    /** All mothers, by id. */
    List<CaringMother> mothers() {
        return mothers;
    }

    boolean isQualified(CaringMother mother) {
        return qualified.contains(mother.id());
    }

    boolean isPaired(ChildId child) {
        return paired.contains(child);
    }

    boolean isLiving(MotherAndChild pair) {
        return living.contains(pair);
    }

    /** How many children the mother has already, in this pool or not. */
    int livingOf(MotherId mother) {
        return livingOf.getOrDefault(mother, 0);
    }

    Collection<MotherAndChild> exclusions() {
        return exclusions;
    }

    @Override
    public String toString() {
        return "RoundPool[" + children.size() + " children, " + mothers.size() + " mothers, " + living.size()
                + " living pairs, " + exclusions.size() + " exclusions]";
    }

    /** Gathers a pool. Not for use by several threads at once. */
    public static final class Builder {

        private final SortedMap<ChildId, Applicant> children = new TreeMap<>();
        private final SortedMap<MotherId, CaringMother> mothers = new TreeMap<>();
        private final Set<MotherId> qualified = new HashSet<>();
        private final Set<MotherAndChild> living = new HashSet<>();
        private final Set<MotherAndChild> exclusions = new HashSet<>();

        private Builder() {}

        /**
         * Adds a child of whom nobody knows since when it waits: it comes last among equally urgent ones.
         *
         * @param child the child
         * @param consent the guardian's consent
         * @return this builder
         * @throws IllegalArgumentException if the child is there already
         */
        public Builder child(Child child, GuardianConsent consent) {
            return child(child, consent, LocalDate.MAX);
        }

        /**
         * Adds a child.
         *
         * @param child the child
         * @param consent the guardian's consent
         * @param waitingSince the day from which it has waited
         * @return this builder
         * @throws IllegalArgumentException if the child is there already
         */
        public Builder child(Child child, GuardianConsent consent, LocalDate waitingSince) {
            if (children.putIfAbsent(child.id(), new Applicant(child, consent, waitingSince)) != null) {
                throw new IllegalArgumentException("Child " + child.id() + " is in the pool already.");
            }
            return this;
        }

        /**
         * Adds a mother who may serve (合格).
         *
         * @param mother the mother
         * @return this builder
         * @throws IllegalArgumentException if she is there already
         */
        public Builder qualifiedMother(CaringMother mother) {
            qualified.add(mother.id());
            return mother(mother);
        }

        /**
         * Adds a mother who may not serve, or not yet: she is counted, and her wishes are answered.
         *
         * @param mother the mother
         * @return this builder
         * @throws IllegalArgumentException if she is there already
         */
        public Builder otherMother(CaringMother mother) {
            return mother(mother);
        }

        private Builder mother(CaringMother mother) {
            if (mothers.putIfAbsent(mother.id(), mother) != null) {
                throw new IllegalArgumentException("Mother " + mother.id() + " is in the pool already.");
            }
            return this;
        }

        /**
         * Adds a pair that lives: it holds the child and one place of the mother, whatever became of either, and whether
         * or not they are in the pool. The same two people count once.
         *
         * @param mother the mother
         * @param child the child
         * @return this builder
         */
        public Builder livingPair(MotherId mother, ChildId child) {
            living.add(new MotherAndChild(mother, child));
            return this;
        }

        /**
         * Bars a new pair of exactly these two, kin or not (law P7).
         *
         * @param mother the mother
         * @param child the child
         * @return this builder
         */
        public Builder exclusion(MotherId mother, ChildId child) {
            exclusions.add(new MotherAndChild(mother, child));
            return this;
        }

        /**
         * The pool as gathered so far.
         *
         * @return an immutable pool
         */
        public RoundPool build() {
            return new RoundPool(this);
        }
    }
}
