package org.jiedui.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.person.Sex;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.qualification.EligibilityRule;
import org.jiedui.qualification.EligibilityRules;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding.Weight;

/**
 * Reads who may serve. The national gates are always there, and the rules always come in the same order, whatever the
 * order of the file.
 */
final class EligibilityReader {

    private static final int YOUNGEST = 19;
    private static final int OLDEST = 99;

    private final Citations citations;

    EligibilityReader(Citations citations) {
        this.citations = citations;
    }

    EligibilityPolicy read(Section section) {
        EligibilityPolicy policy = EligibilityPolicy.nationalGates();
        Optional<ClauseId> attestations = section.findSection("attestations", citations::one);
        if (attestations.isPresent()) {
            policy = policy.and(EligibilityRules.noAttestationRefused(attestations.get()))
                    .and(EligibilityRules.allAttestationsGiven(attestations.get()));
        }
        for (EligibilityRule rule : rules(section)) {
            policy = policy.and(rule);
        }
        for (EligibilityRule choice : section.findSections("anyOf", this::choice)) {
            policy = policy.and(choice);
        }
        EligibilityPolicy asked = policy;
        return section.findSection("residence", rule -> residence(asked, rule)).orElse(asked);
    }

    private List<EligibilityRule> rules(Section section) {
        List<EligibilityRule> rules = new ArrayList<>();
        section.findSection(
                        "leastAge",
                        rule -> EligibilityRules.atLeast(rule.number("years", YOUNGEST, OLDEST), citations.one(rule)))
                .ifPresent(rules::add);
        section.findSection("sex", rule -> EligibilityRules.sex(statedSex(rule), citations.one(rule)))
                .ifPresent(rules::add);
        section.findSection(
                        "sources",
                        rule -> EligibilityRules.from(Set.copyOf(Names.sources(rule, "list")), citations.one(rule)))
                .ifPresent(rules::add);
        return rules;
    }

    private EligibilityRule choice(Section choice) {
        String code =
                choice.value("code", Fault.BAD_VALUE, text -> Code.of(text).value());
        ClauseId clause = citations.one(choice);
        List<EligibilityRule> rules = choice.section("of", this::rules);
        return Domain.make(Fault.EMPTY, choice.place(), () -> EligibilityRules.anyOf(code, clause, rules));
    }

    private EligibilityPolicy residence(EligibilityPolicy policy, Section rule) {
        Weight weight =
                rule.findValue("weight", Fault.UNKNOWN_VALUE, Weight::valueOf).orElse(Weight.SOFT);
        return policy.withResidence(weight, citations.one(rule));
    }

    private static Sex statedSex(Section rule) {
        return rule.value("is", Fault.UNKNOWN_VALUE, text -> {
            Sex sex = Sex.valueOf(text);
            if (sex == Sex.UNSTATED) {
                throw new IllegalArgumentException("No rule asks for an unstated sex.");
            }
            return sex;
        });
    }
}
