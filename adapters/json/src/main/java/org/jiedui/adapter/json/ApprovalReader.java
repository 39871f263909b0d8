package org.jiedui.adapter.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.person.RecruitRoute;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.Tier;

/** Reads whose opinions an application needs. */
final class ApprovalReader {

    private final Citations citations;

    ApprovalReader(Citations citations) {
        this.citations = citations;
    }

    ApprovalPolicy read(Section section) {
        ApprovalPolicy policy = section.section("chain", rule -> chain(rule, ApprovalPolicy::of));
        ApprovalPolicy all = policy;
        policy = section.findSection(
                        "provinceDirect",
                        rule -> chain(rule, tiers -> all.forRoute(RecruitRoute.PROVINCE_DIRECT, tiers)))
                .orElse(all);
        ApprovalPolicy routes = policy;
        policy = section.findSection("countiesUnder", rule -> {
                    Set<String> prefixes = Prefixes.read(rule);
                    return chain(rule, tiers -> routes.forCountiesUnder(prefixes, tiers));
                })
                .orElse(routes);
        Optional<List<Tier>> informed = section.findSection("informed", this::tiers);
        return informed.isPresent() ? policy.informing(informed.get()) : policy;
    }

    private interface Chain {
        ApprovalPolicy with(List<Tier> tiers);
    }

    private ApprovalPolicy chain(Section rule, Chain policy) {
        List<Tier> tiers = tiers(rule);
        return Domain.make(Fault.BAD_ORDER, rule.place(), () -> policy.with(tiers));
    }

    private List<Tier> tiers(Section rule) {
        citations.several(rule);
        return rule.listOf("tiers", Tier.class);
    }
}
