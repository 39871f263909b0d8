package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The section of a programme that says who may serve: its rules in the order in which their findings are listed.
 *
 * <p>The national gates (adult, M-6; clean record check of at most a year, M-9) come first under every programme and
 * cannot be switched off (C-12).
 */
public final class EligibilityPolicy {

    /** Stands for the county whose programme it is, where two programmes are compared. */
    private static final DivisionCode SOME_COUNTY = DivisionCode.ofPrefix("420525");

    private final List<EligibilityRule> rules;
    private final @Nullable Residence residence;

    /** That mothers generally, or always, live in the programme's county. */
    private record Residence(Weight weight, ClauseId clause) {
        EligibilityRule in(DivisionCode county) {
            return EligibilityRules.residesIn(county, weight, clause);
        }
    }

    private EligibilityPolicy(List<EligibilityRule> rules, @Nullable Residence residence) {
        this.rules = List.copyOf(rules);
        this.residence = residence;
    }

    /**
     * The national gates alone.
     *
     * @return the least that any programme demands
     */
    public static EligibilityPolicy nationalGates() {
        return new EligibilityPolicy(
                List.of(
                        EligibilityRules.adult(),
                        EligibilityRules.noRecordHit(),
                        EligibilityRules.recordCheckNotLapsed(),
                        EligibilityRules.recordCheckAnswered()),
                null);
    }

    /**
     * These rules and one more. A rule may be added, never removed.
     *
     * @param rule the rule
     * @return a copy
     */
    public EligibilityPolicy and(EligibilityRule rule) {
        return new EligibilityPolicy(
                Stream.concat(rules.stream(), Stream.of(rule)).toList(), residence);
    }

    /**
     * These rules under a programme that is for mothers of one county. Nothing is asked until {@link #within} names the
     * county.
     *
     * @param weight soft if it generally (一般) is, hard if it always is
     * @param clause the residence clause, such as E-3
     * @return a copy
     */
    public EligibilityPolicy withResidence(Weight weight, ClauseId clause) {
        return new EligibilityPolicy(rules, new Residence(weight, clause));
    }

    /**
     * The clause by which mothers generally live in the programme's county.
     *
     * @return empty if the programme asks for no residence
     */
    public Optional<ClauseId> findResidence() {
        return Optional.ofNullable(residence).map(Residence::clause);
    }

    /**
     * These rules for the programme of one county.
     *
     * @param county a code with six digits of its own
     * @return a copy that also asks for residence
     * @throws IllegalArgumentException if the programme asks for no residence, or the code is not a county's
     */
    public EligibilityPolicy within(DivisionCode county) {
        if (residence == null) {
            throw new IllegalArgumentException("This programme asks for no residence.");
        }
        return and(residence.in(county));
    }

    /**
     * Judges a candidate by every rule.
     *
     * @param candidate who is judged
     * @param day the day for which she is judged
     * @return all findings that stand in the way
     */
    public Screening judge(Candidate candidate, LocalDate day) {
        List<Finding> findings = new ArrayList<>(0);
        for (EligibilityRule rule : rules) {
            Finding finding = rule.judge(candidate, day);
            if (finding.blocks()) {
                findings.add(finding);
            }
        }
        return new Screening(findings);
    }

    /**
     * Why a candidate may not serve, or not yet.
     *
     * @param candidate who is judged
     * @param day the day for which she is judged
     * @return one explanation for each finding of {@link #judge}, in the same order
     */
    public List<Explanation> explain(Candidate candidate, LocalDate day) {
        List<Explanation> explanations = new ArrayList<>();
        for (EligibilityRule rule : rules) {
            Finding finding = rule.judge(candidate, day);
            if (finding.blocks()) {
                explanations.add(Explanation.of(rule, finding));
            }
        }
        return explanations;
    }

    /**
     * What is demanded of a mother, in plain words. Rules of a host's own have none.
     *
     * @return one sentence for each rule that is data, in their order
     */
    public List<Sentence> told() {
        return declared().stream()
                .map(rule -> new Sentence(rule.demands(), rule.clauses()))
                .toList();
    }

    /**
     * Where these rules admit somebody whom others refuse (law J1). Proved over everybody for the rules that are data; a
     * rule of the host's own can only refuse, so adding one loosens nothing.
     *
     * @param above the rules of the upper level
     * @param day the day for which all are judged
     * @return one for each rule above that is loosened, with somebody made up
     */
    public List<Loosening> looseningsOf(EligibilityPolicy above, LocalDate day) {
        List<DeclaredRule> below = declared();
        List<DeclaredRule> demanded = above.declared();
        Containment containment = new Containment(below, demanded, MadeUp.fit(SOME_COUNTY, day), day);
        List<Loosening> loosenings = new ArrayList<>();
        for (DeclaredRule rule : demanded) {
            containment
                    .findBeyond(rule)
                    .ifPresent(somebody -> loosenings.add(new Loosening(
                            "eligibility." + rule.code(), rule.clauses(), clausesOf(below, rule), somebody.told(day))));
        }
        return loosenings;
    }

    /** The rules that are data, asked in some county. */
    private List<DeclaredRule> declared() {
        EligibilityPolicy asked = residence == null ? this : within(SOME_COUNTY);
        return asked.rules.stream()
                .filter(DeclaredRule.class::isInstance)
                .map(DeclaredRule.class::cast)
                .toList();
    }

    /** The clauses of the rules that look at the same, each once. */
    private static List<ClauseId> clausesOf(List<DeclaredRule> below, DeclaredRule rule) {
        return below.stream()
                .filter(each -> !Collections.disjoint(each.facets(), rule.facets()))
                .flatMap(each -> each.clauses().stream())
                .distinct()
                .toList();
    }
}
