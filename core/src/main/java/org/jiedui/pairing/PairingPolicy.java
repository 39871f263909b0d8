package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.PolicyField;

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
    private final int farthest;
    private final int holdDays;
    private final int ownConsentAge;
    private final List<ClauseId> clauses;
    private final Map<PairingPart, ClauseId> cited;

    PairingPolicy(PairingPolicyBuilder builder) {
        scope = builder.scope;
        area = builder.area;
        provincialPool = builder.provincialPool;
        limits = builder.limits;
        preferences = builder.preferences;
        farthest = builder.farthest;
        holdDays = builder.holdDays;
        ownConsentAge = builder.ownConsentAge;
        clauses = builder.clauses;
        cited = Map.copyOf(builder.cited);
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
    public static PairingPolicyBuilder builder(PairingArea area, String... clauses) {
        return new PairingPolicyBuilder(
                area, Stream.of(clauses).map(ClauseId::of).toList());
    }

    /**
     * Starts a policy like this one.
     *
     * @return a builder that has been told all of it
     */
    public PairingPolicyBuilder toBuilder() {
        PairingPolicyBuilder builder = new PairingPolicyBuilder(area, clauses);
        builder.scope = scope;
        builder.provincialPool = provincialPool;
        builder.limits = limits;
        builder.preferences = preferences;
        builder.farthest = farthest;
        builder.holdDays = holdDays;
        builder.ownConsentAge = ownConsentAge;
        builder.cited.putAll(cited);
        return builder;
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
        return farthest == PairingPolicyBuilder.ANY_DISTANCE ? OptionalInt.empty() : OptionalInt.of(farthest);
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

    /**
     * The clauses on which a part rests.
     *
     * @param part the part
     * @return its own clause, or those of the policy
     */
    public List<ClauseId> clausesOf(PairingPart part) {
        return Optional.ofNullable(cited.get(part)).map(List::of).orElse(clauses);
    }

    /**
     * Where this policy pairs whom another does not (law J1).
     *
     * @param above the policy of the upper level
     * @return one for each field that is loosened
     */
    public List<Loosening> looseningsOf(PairingPolicy above) {
        return PolicyField.loosenings(PairingFields.ALL, above, this);
    }
}
