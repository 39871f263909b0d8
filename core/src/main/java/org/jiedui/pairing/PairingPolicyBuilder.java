package org.jiedui.pairing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;

/** Says what a policy allows. Not for use by several threads at once. */
public final class PairingPolicyBuilder {

    /** Stands for no greatest distance. */
    static final int ANY_DISTANCE = -1;

    private static final int ADULT = 18;
    private static final int LONGEST_HOLD = 365;

    final PairingArea area;
    final List<ClauseId> clauses;
    PairingScope scope = PairingScope.national();
    boolean provincialPool;
    PairingLimits limits = PairingLimits.oneToOne();
    SourcePreferences preferences = SourcePreferences.none();
    int farthest = ANY_DISTANCE;
    int holdDays = 30;
    int ownConsentAge = 14;
    final Map<PairingPart, ClauseId> cited = new EnumMap<>(PairingPart.class);

    PairingPolicyBuilder(PairingArea area, List<ClauseId> clauses) {
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
    public PairingPolicyBuilder scope(PairingScope scope) {
        this.scope = scope;
        return this;
    }

    /**
     * Mothers recruited by the provincial organs serve every child of their province (H-23).
     *
     * @return this builder
     */
    public PairingPolicyBuilder provincialPool() {
        provincialPool = true;
        return this;
    }

    /**
     * The limits and forms.
     *
     * @param limits the limits
     * @return this builder
     */
    public PairingPolicyBuilder limits(PairingLimits limits) {
        this.limits = limits;
        return this;
    }

    /**
     * The sources preferred for each need.
     *
     * @param preferences the preferences
     * @return this builder
     */
    public PairingPolicyBuilder preferences(SourcePreferences preferences) {
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
    public PairingPolicyBuilder farthest(int metres) {
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
    public PairingPolicyBuilder holdDays(int days) {
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
    public PairingPolicyBuilder ownConsentAge(int years) {
        require(years >= 0 && years <= ADULT, "The age of a child's own consent is 0 to 18.");
        ownConsentAge = years;
        return this;
    }

    /**
     * Names the clause on which a part of the policy rests; without one it rests on those of the policy.
     *
     * @param part the part
     * @param clause its clause
     * @return this builder
     */
    public PairingPolicyBuilder citing(PairingPart part, ClauseId clause) {
        cited.put(part, clause);
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
