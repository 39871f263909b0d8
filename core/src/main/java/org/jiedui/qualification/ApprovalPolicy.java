package org.jiedui.qualification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;

/**
 * The section of a programme that says whose opinions an application needs, in order; the last decides (H-22, H-23).
 *
 * <p>Counties that stand directly under their province have a chain of their own, without a prefecture.
 */
public final class ApprovalPolicy {

    /** Where these digits stand for the prefecture, there is none: the county stands directly under the province. */
    private static final String NO_PREFECTURE = "90";

    private final Map<RecruitRoute, List<Tier>> chains;
    private final Set<String> directPrefixes;
    private final List<Tier> directChain;
    private final List<Tier> informed;
    private final ApprovalTerms terms;
    private final List<ClauseId> clauses;

    private ApprovalPolicy(
            Map<RecruitRoute, List<Tier>> chains,
            Set<String> directPrefixes,
            List<Tier> directChain,
            List<Tier> informed,
            ApprovalTerms terms,
            List<ClauseId> clauses) {
        this.chains = Map.copyOf(chains);
        this.directPrefixes = Set.copyOf(directPrefixes);
        this.directChain = List.copyOf(directChain);
        this.informed = List.copyOf(informed);
        this.terms = terms;
        this.clauses = List.copyOf(clauses);
    }

    /**
     * One chain for every route.
     *
     * @param chain the tiers in their order, at least one, none twice
     * @return the policy
     * @throws IllegalArgumentException if the chain is empty or out of the order of the form
     */
    public static ApprovalPolicy of(List<Tier> chain) {
        Map<RecruitRoute, List<Tier>> chains = new EnumMap<>(RecruitRoute.class);
        for (RecruitRoute route : RecruitRoute.values()) {
            chains.put(route, ordered(chain));
        }
        return new ApprovalPolicy(chains, Set.of(), chain, List.of(), ApprovalTerms.none(), List.of());
    }

    /**
     * The same policy with another chain for one route.
     *
     * @param route the route
     * @param chain the tiers in their order
     * @return a copy
     * @throws IllegalArgumentException if the chain is empty or out of the order of the form
     */
    public ApprovalPolicy forRoute(RecruitRoute route, List<Tier> chain) {
        Map<RecruitRoute, List<Tier>> copy = new EnumMap<>(chains);
        copy.put(route, ordered(chain));
        return new ApprovalPolicy(copy, directPrefixes, directChain, informed, terms, clauses);
    }

    /**
     * The same policy with another chain for mothers of the local route in counties directly under the province.
     *
     * @param prefixes the leading digits of such codes, as 4290
     * @param chain the tiers in their order
     * @return a copy
     * @throws IllegalArgumentException if the chain is empty or out of the order of the form
     */
    public ApprovalPolicy forCountiesUnder(Set<String> prefixes, List<Tier> chain) {
        return new ApprovalPolicy(chains, prefixes, ordered(chain), informed, terms, clauses);
    }

    /**
     * The same policy, with tiers that are sent the row once it is decided and whose cell stays blank.
     *
     * @param tiers the tiers
     * @return a copy
     */
    public ApprovalPolicy informing(List<Tier> tiers) {
        return new ApprovalPolicy(chains, directPrefixes, directChain, tiers, terms, clauses);
    }

    /**
     * The same policy on other terms.
     *
     * @param given limits of time, appeal, persons and numbers
     * @return a copy
     */
    public ApprovalPolicy on(ApprovalTerms given) {
        return new ApprovalPolicy(chains, directPrefixes, directChain, informed, given, clauses);
    }

    /**
     * The terms on which the tiers act.
     *
     * @return none unless the programme sets some
     */
    public ApprovalTerms terms() {
        return terms;
    }

    /**
     * The same policy, resting on clauses.
     *
     * @param cited in the order in which they are to be read
     * @return a copy
     */
    public ApprovalPolicy citing(List<ClauseId> cited) {
        return new ApprovalPolicy(chains, directPrefixes, directChain, informed, terms, cited);
    }

    /**
     * The clauses it rests on.
     *
     * @return an unmodifiable list; empty if none was named
     */
    public List<ClauseId> clauses() {
        return clauses;
    }

    /**
     * Where this policy asks fewer people than another, or hears the applicant less (law J1).
     *
     * @param above the policy of the upper level
     * @return one for each field that is loosened
     */
    public List<Loosening> looseningsOf(ApprovalPolicy above) {
        return ApprovalFields.loosenings(above, this);
    }

    /**
     * Where mothers of the local route have a chain of their own.
     *
     * @return the leading digits of such codes, sorted; perhaps none
     */
    public SortedSet<String> homesApart() {
        return new TreeSet<>(directPrefixes);
    }

    Set<Tier> informed() {
        return Set.copyOf(informed);
    }

    private static List<Tier> ordered(List<Tier> chain) {
        if (chain.isEmpty() || !chain.equals(chain.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException(
                    "A chain of opinions names each tier once, from the unit upwards. Maybe two tiers were exchanged?");
        }
        return List.copyOf(chain);
    }

    /**
     * The steps that an application goes through.
     *
     * @param route who recruited her
     * @param home where she lives
     * @return at least one step; the last decides
     */
    public List<ApprovalStep> chain(RecruitRoute route, DivisionCode home) {
        return tiers(route, home).stream()
                .map(tier -> new ApprovalStep(tier, tier.of(home)))
                .toList();
    }

    /**
     * Who is sent the row once it is decided, without a say.
     *
     * @param route who recruited her
     * @param home where she lives
     * @return perhaps none
     */
    public List<ApprovalStep> informed(RecruitRoute route, DivisionCode home) {
        List<Tier> chain = tiers(route, home);
        return informed.stream()
                .filter(tier -> !chain.contains(tier))
                .map(tier -> new ApprovalStep(tier, tier.of(home)))
                .toList();
    }

    /**
     * The level above a tier: the next of the chain, or above its end the next that there is. No prefecture stands above
     * a county directly under its province.
     *
     * @param route who recruited her
     * @param home where she lives
     * @param tier the tier
     * @return empty above the province
     */
    public Optional<ApprovalStep> findAbove(RecruitRoute route, DivisionCode home, Tier tier) {
        List<Tier> chain = tiers(route, home);
        Tier last = chain.get(chain.size() - 1);
        return Arrays.stream(Tier.values())
                .filter(above -> above.compareTo(tier) > 0)
                .filter(above -> chain.contains(above) || above.compareTo(last) > 0)
                .filter(above -> above != Tier.PREFECTURE || !isUnderProvince(home))
                .findFirst()
                .map(above -> new ApprovalStep(above, above.of(home)));
    }

    private boolean isUnderProvince(DivisionCode home) {
        return home.digits().startsWith(NO_PREFECTURE, 2)
                || directPrefixes.stream().anyMatch(home.digits()::startsWith);
    }

    private List<Tier> tiers(RecruitRoute route, DivisionCode home) {
        boolean direct = route == RecruitRoute.LOCAL && directPrefixes.stream().anyMatch(home.digits()::startsWith);
        List<Tier> chain = direct ? directChain : chains.get(route);
        return chain == null ? directChain : chain;
    }
}
