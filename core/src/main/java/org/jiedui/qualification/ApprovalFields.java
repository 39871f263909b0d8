package org.jiedui.qualification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.PolicyField;
import org.jiedui.rule.Tightens;
import org.jiedui.rule.Wording;

/** Every field of whose opinions an application needs, and which values tighten it. */
final class ApprovalFields {

    private static final String SOMEWHERE = "";

    private static final List<PolicyField<ApprovalPolicy>> TERMS = List.of(
            field(
                    "informed",
                    ApprovalPolicy::informed,
                    Tightens.<Tier>setMayGrow(),
                    (above, below) ->
                            of("一份批准后未报备的申请", "an application of which a level is not told once it is decided")),
            field(
                    "limits.escalation",
                    policy -> policy.terms().escalates(),
                    Tightens.permissionMayEnd(),
                    (above, below) -> of(
                            "一份由上一级代为给出意见的申请", "an application on which the tier above speaks in a late tier's place")),
            field(
                    "appeal.days",
                    policy -> policy.terms().appealDays(),
                    Tightens.minimumMayRise(),
                    (above, below) -> of(
                            "一名在拒绝后第" + above + "天申诉的妈妈",
                            "a mother who appeals on day " + above + " after the refusal")),
            field(
                    "separatePersons",
                    policy -> !policy.terms().separatePersons(),
                    Tightens.permissionMayEnd(),
                    (above, below) -> of("同一人给出两级意见的申请", "an application on which one person speaks for two tiers")),
            field(
                    "certificate",
                    policy -> policy.terms().certificates(),
                    (CertificateScheme above, CertificateScheme below) ->
                            above.equals(CertificateScheme.any()) || above.equals(below),
                    (above, below) -> of("一张不按上级编号办法的证书", "a certificate that is not numbered by the scheme above")));

    private ApprovalFields() {}

    static List<Loosening> loosenings(ApprovalPolicy above, ApprovalPolicy below) {
        List<PolicyField<ApprovalPolicy>> fields = new ArrayList<>();
        for (RecruitRoute route : RecruitRoute.values()) {
            homes(above, below).forEach(home -> fields.add(chain(route, home)));
        }
        Stream.of(Tier.values()).map(ApprovalFields::limit).forEach(fields::add);
        fields.addAll(TERMS);
        return PolicyField.loosenings(fields, above, below);
    }

    /** A home for each chain that either policy tells apart, and one in none of those places. */
    private static Set<String> homes(ApprovalPolicy above, ApprovalPolicy below) {
        Set<String> homes = new TreeSet<>(above.homesApart());
        homes.addAll(below.homesApart());
        homes.add(SOMEWHERE);
        return homes;
    }

    private static PolicyField<ApprovalPolicy> chain(RecruitRoute route, String home) {
        String where = home.isEmpty() ? "" : " " + home;
        return field(
                "chain." + route + where.replace(' ', '.'),
                policy -> tiers(policy, route, home),
                Tightens.<Tier>setMayGrow(),
                (above, below) -> {
                    Set<Tier> unheard = new HashSet<>(above);
                    unheard.removeAll(below);
                    return of(
                            "一份没有" + unheard + "意见的申请" + where,
                            "an application" + where + " without an opinion of " + unheard);
                });
    }

    private static Set<Tier> tiers(ApprovalPolicy policy, RecruitRoute route, String home) {
        return policy.chain(route, DivisionCode.ofPrefix(home)).stream()
                .map(ApprovalStep::tier)
                .collect(Collectors.toSet());
    }

    private static PolicyField<ApprovalPolicy> limit(Tier tier) {
        return field(
                "limits." + tier,
                policy -> policy.terms().findDays(tier).orElse(Integer.MAX_VALUE),
                Tightens.maximumMayFall(),
                (above, below) -> of(
                        "一份" + above + "天后仍没有" + tier + "意见的申请",
                        "an application without an opinion of " + tier + " after " + above + " days"));
    }

    private static <T> PolicyField<ApprovalPolicy> field(
            String name,
            Function<ApprovalPolicy, T> value,
            Tightens<? super T> order,
            BiFunction<T, T, Wording> example) {
        return PolicyField.of("approval." + name, value, order, ApprovalPolicy::clauses, example);
    }

    private static Wording of(String chinese, String english) {
        return new Wording(chinese, english);
    }
}
