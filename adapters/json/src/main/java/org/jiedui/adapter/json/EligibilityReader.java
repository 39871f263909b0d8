package org.jiedui.adapter.json;

import java.util.Optional;
import org.jiedui.person.Sex;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.qualification.EligibilityRules;
import org.jiedui.rule.ClauseId;

/**
 * Reads who may serve. The national gates are always there, and the rules always come in the same order, whatever the
 * order of the file.
 */
final class EligibilityReader {

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
        EligibilityPolicy soFar = policy;
        policy = section.findSection(
                        "sex", rule -> soFar.and(EligibilityRules.sex(statedSex(rule), citations.one(rule))))
                .orElse(soFar);
        return section.findSection("residence", citations::one)
                .map(policy::withResidence)
                .orElse(policy);
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
