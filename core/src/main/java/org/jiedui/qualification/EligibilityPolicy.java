package org.jiedui.qualification;

import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The section of a programme that says who may serve: its rules in the order in which their findings are listed.
 *
 * <p>The national gates (adult, M-6; clean record check of at most a year, M-9) come first under every programme and
 * cannot be switched off (C-12).
 */
public final class EligibilityPolicy {

    private final List<EligibilityRule> rules;

    private EligibilityPolicy(List<EligibilityRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The national gates alone.
     *
     * @return the least that any programme demands
     */
    public static EligibilityPolicy nationalGates() {
        return new EligibilityPolicy(List.of(
                EligibilityRules.adult(),
                EligibilityRules.noRecordHit(),
                EligibilityRules.recordCheckNotLapsed(),
                EligibilityRules.recordCheckAnswered()));
    }

    /**
     * These rules and one more. A rule may be added, never removed.
     *
     * @param rule the rule
     * @return a copy
     */
    public EligibilityPolicy and(EligibilityRule rule) {
        return new EligibilityPolicy(
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
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
     * The rules with one more for mothers of one county, where the programme has a residence clause.
     *
     * @param county the county whose programme it is
     * @param clause the residence clause
     * @return a copy
     */
    public EligibilityPolicy within(DivisionCode county, ClauseId clause) {
        return and(EligibilityRules.residesIn(county, clause));
    }
}
