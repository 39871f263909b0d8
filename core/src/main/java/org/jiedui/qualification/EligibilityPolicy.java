package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The section of a programme that says who may serve: its rules in the order in which their findings are listed.
 *
 * <p>The national gates (adult, M-6; clean record check of at most a year, M-9) come first under every programme and
 * cannot be switched off (C-12).
 */
public final class EligibilityPolicy {

    private final List<EligibilityRule> rules;
    private final @Nullable ClauseId residence;

    private EligibilityPolicy(List<EligibilityRule> rules, @Nullable ClauseId residence) {
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
     * These rules under a programme that is generally for mothers of one county. Nothing is asked until
     * {@link #within} names the county.
     *
     * @param clause the residence clause, such as E-3
     * @return a copy
     */
    public EligibilityPolicy withResidence(ClauseId clause) {
        return new EligibilityPolicy(rules, clause);
    }

    /**
     * The clause by which mothers generally live in the programme's county.
     *
     * @return empty if the programme asks for no residence
     */
    public Optional<ClauseId> findResidence() {
        return Optional.ofNullable(residence);
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
        return and(EligibilityRules.residesIn(county, residence));
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
}
