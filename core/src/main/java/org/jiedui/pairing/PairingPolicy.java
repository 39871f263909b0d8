package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The section of a programme that says who may be paired with whom: one policy for single pairings and for rounds.
 * Immutable and safe for use by many threads.
 */
public final class PairingPolicy {

    private final PairingScope scope;
    private final PairingArea area;
    private final boolean provincialPool;
    private final PairingLimits limits;
    private final SourcePreferences preferences;
    private final @Nullable Integer farthest;
    private final int holdDays;
    private final int ownConsentAge;
    private final List<ClauseId> clauses;

    private PairingPolicy(Builder builder) {
        scope = builder.scope;
        area = builder.area;
        provincialPool = builder.provincialPool;
        limits = builder.limits;
        preferences = builder.preferences;
        farthest = builder.farthest;
        holdDays = builder.holdDays;
        ownConsentAge = builder.ownConsentAge;
        clauses = builder.clauses;
    }

    /**
     * Starts a policy.
     *
     * @param area how far mothers and children may be paired
     * @param clauses the clauses it rests on, such as H-20 and H-21; at least one
     * @return a builder: the national scope (M-1), no provincial pool, one-to-one, no preferred sources, no greatest
     *     distance, 30 days of hold, the child's own consent from 14
     * @throws IllegalArgumentException if no clause is given
     */
    public static Builder builder(PairingArea area, String... clauses) {
        return new Builder(area, Stream.of(clauses).map(ClauseId::of).toList());
    }

    /**
     * What stands in the way of pairing this child at all.
     *
     * @param child the child
     * @param consent the guardian's consent
     * @param day the day asked about
     * @return blocking findings in the order of {@link PairingScope#findings}
     */
    public List<Finding> scopeFindings(Child child, GuardianConsent consent, LocalDate day) {
        return scope.findings(child, consent, day);
    }

    /**
     * How many children this mother may have at one time.
     *
     * @param mother the mother
     * @return the lesser of what she offers and what the programme allows
     */
    public int places(CaringMother mother) {
        return Math.min(limits.childrenPerMother(), mother.places());
    }

    /**
     * Whether this mother serves her whole province, beyond the areas (H-23).
     *
     * @param mother the mother
     * @return true if there is a provincial pool and the provincial organs recruited her
     */
    public boolean isInProvincialPool(CaringMother mother) {
        return provincialPool && mother.route() == RecruitRoute.PROVINCE_DIRECT;
    }

    /**
     * What the two are apart in kind, in metres: the surcharge of each need that her source does not serve.
     *
     * @param child the child
     * @param mother the mother
     * @return 0 or more
     */
    public int surcharge(Child child, CaringMother mother) {
        return preferences.cost(child.needs(), mother.source());
    }

    /**
     * Which children the programme is for.
     *
     * @return the scope
     */
    public PairingScope scope() {
        return scope;
    }

    /**
     * How far mothers and children may be paired.
     *
     * @return the area
     */
    public PairingArea area() {
        return area;
    }

    /**
     * Whether mothers recruited by the provincial organs serve the whole province.
     *
     * @return false if their route makes no difference
     */
    public boolean hasProvincialPool() {
        return provincialPool;
    }

    /**
     * The limits and forms.
     *
     * @return the limits
     */
    public PairingLimits limits() {
        return limits;
    }

    /**
     * The sources preferred for each need.
     *
     * @return the preferences
     */
    public SourcePreferences preferences() {
        return preferences;
    }

    /**
     * The greatest distance of a pair.
     *
     * @return metres, that distance included; empty if there is none
     */
    public OptionalInt findFarthest() {
        return farthest == null ? OptionalInt.empty() : OptionalInt.of(farthest);
    }

    /**
     * How long a proposal holds both sides.
     *
     * @return days, 1 to 365
     */
    public int holdDays() {
        return holdDays;
    }

    /**
     * The age from which the child's own consent is needed as well.
     *
     * @return years
     */
    public int ownConsentAge() {
        return ownConsentAge;
    }

    /**
     * The clauses it rests on.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<ClauseId> clauses() {
        return clauses;
    }

    /** Says what a policy allows. Not for use by several threads at once. */
    public static final class Builder {

        private static final int ADULT = 18;
        private static final int LONGEST_HOLD = 365;

        private final PairingArea area;
        private final List<ClauseId> clauses;
        private PairingScope scope = PairingScope.national();
        private boolean provincialPool;
        private PairingLimits limits = PairingLimits.oneToOne();
        private SourcePreferences preferences = SourcePreferences.none();
        private @Nullable Integer farthest;
        private int holdDays = 30;
        private int ownConsentAge = 14;

        private Builder(PairingArea area, List<ClauseId> clauses) {
            this.area = area;
            this.clauses = clauses;
            require(!clauses.isEmpty(), "A policy rests on at least one clause.");
        }

        /**
         * Which children the programme is for.
         *
         * @param scope the scope
         * @return this builder
         */
        public Builder scope(PairingScope scope) {
            this.scope = scope;
            return this;
        }

        /**
         * Mothers recruited by the provincial organs serve every child of their province (H-23).
         *
         * @return this builder
         */
        public Builder provincialPool() {
            provincialPool = true;
            return this;
        }

        /**
         * The limits and forms.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(PairingLimits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * The sources preferred for each need.
         *
         * @param preferences the preferences
         * @return this builder
         */
        public Builder preferences(SourcePreferences preferences) {
            this.preferences = preferences;
            return this;
        }

        /**
         * The greatest distance of a pair.
         *
         * @param metres 0 or more, that distance included
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder farthest(int metres) {
            require(metres >= 0, "A greatest distance is not negative.");
            farthest = metres;
            return this;
        }

        /**
         * How long a proposal holds both sides. A hold always ends (law P4).
         *
         * @param days 1 to 365
         * @return this builder
         * @throws IllegalArgumentException if out of bounds
         */
        public Builder holdDays(int days) {
            require(days >= 1 && days <= LONGEST_HOLD, "A hold lasts 1 to 365 days.");
            holdDays = days;
            return this;
        }

        /**
         * The age from which the child's own consent is needed as well.
         *
         * @param years 0 to 18
         * @return this builder
         * @throws IllegalArgumentException if out of bounds
         */
        public Builder ownConsentAge(int years) {
            require(years >= 0 && years <= ADULT, "The age of a child's own consent is 0 to 18.");
            ownConsentAge = years;
            return this;
        }

        /**
         * The policy as told so far.
         *
         * @return an immutable policy
         */
        public PairingPolicy build() {
            return new PairingPolicy(this);
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
