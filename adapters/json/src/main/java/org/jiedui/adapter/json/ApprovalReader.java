package org.jiedui.adapter.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.person.RecruitRoute;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.CertificateScheme;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.ClauseId;

/** Reads whose opinions an application needs, and on what terms; who says nothing of terms sets none. */
final class ApprovalReader {

    private final Citations citations;
    private final Set<ClauseId> cited = new LinkedHashSet<>();

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
        return (informed.isPresent() ? policy.informing(informed.get()) : policy)
                .on(terms(section))
                .citing(List.copyOf(cited));
    }

    private List<ClauseId> cite(Section rule) {
        List<ClauseId> clauses = citations.several(rule);
        cited.addAll(clauses);
        return clauses;
    }

    private ApprovalTerms terms(Section section) {
        ApprovalTerms terms = section.findSection("limits", this::limits).orElse(ApprovalTerms.none());
        terms = section.findSection("appeal", this::appealDays)
                .map(terms::appealableWithin)
                .orElse(terms);
        if (section.findSection("separatePersons", this::cite).isPresent()) {
            terms = terms.bySeparatePersons();
        }
        return section.findSection("certificate", this::scheme)
                .map(terms::numberedBy)
                .orElse(terms);
    }

    private ApprovalTerms limits(Section rule) {
        cite(rule);
        ApprovalTerms terms = ApprovalTerms.none();
        for (Limit limit : rule.sections("list", ApprovalReader::limit, Limit::tier)) {
            terms = terms.dueWithin(limit.tier(), limit.days());
        }
        return rule.findSection("escalation", this::cite).isPresent() ? terms.escalating() : terms;
    }

    private record Limit(Tier tier, int days) {}

    private static Limit limit(Section rule) {
        return new Limit(rule.oneOf("tier", Tier.class), rule.number("days", 1, ApprovalTerms.MOST_DAYS));
    }

    private int appealDays(Section rule) {
        cite(rule);
        return rule.number("days", 1, ApprovalTerms.MOST_DAYS);
    }

    private CertificateScheme scheme(Section rule) {
        cite(rule);
        String prefix = rule.value("prefix", Fault.BAD_VALUE, CertificateScheme::prefix);
        int width = rule.number("width", 1, CertificateScheme.MOST_DIGITS);
        return new CertificateScheme(
                prefix,
                width,
                rule.findNumber("validYears", 1, CertificateScheme.MOST_YEARS).orElse(0));
    }

    private interface Chain {
        ApprovalPolicy with(List<Tier> tiers);
    }

    private ApprovalPolicy chain(Section rule, Chain policy) {
        List<Tier> tiers = tiers(rule);
        return Domain.make(Fault.BAD_ORDER, rule.place(), () -> policy.with(tiers));
    }

    private List<Tier> tiers(Section rule) {
        cite(rule);
        return rule.listOf("tiers", Tier.class);
    }
}
