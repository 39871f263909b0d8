package org.jiedui.adapter.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.pairing.PairingPart;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.pairing.PairingPolicyBuilder;
import org.jiedui.pairing.PairingScope;
import org.jiedui.pairing.SourcePreferences;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.DivisionLevel;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;

/** Reads who may be paired with whom. */
final class PairingReader {

    private static final int ADULT = 18;
    private static final int MOST_CHILDREN = 9;
    private static final int MOST_MOTHERS = 99;
    private static final int LONGEST_HOLD = 365;
    private static final int FARTHEST = 20_100_000;

    private final Citations citations;

    PairingReader(Citations citations) {
        this.citations = citations;
    }

    PairingPolicy read(Section section) {
        String[] clauses =
                citations.several(section).stream().map(ClauseId::value).toArray(String[]::new);
        Map<PairingPart, ClauseId> cited = new EnumMap<>(PairingPart.class);
        PairingPolicyBuilder policy = PairingPolicy.builder(
                        section.section("area", citing(cited, PairingPart.AREA, this::area)), clauses)
                .scope(section.section("scope", this::scope))
                .limits(section.section("limits", citing(cited, PairingPart.LIMITS, PairingReader::limits)))
                .holdDays(section.section("hold", citing(cited, PairingPart.HOLD, PairingReader::holdDays)))
                .ownConsentAge(section.section(
                        "ownConsent",
                        citing(cited, PairingPart.OWN_CONSENT, rule -> rule.number("fromAge", 0, ADULT))));
        section.findSection("provincialPool", citing(cited, PairingPart.PROVINCIAL_POOL, Section::place))
                .ifPresent(place -> policy.provincialPool());
        section.findSection("preferences", citing(cited, PairingPart.PREFERENCES, PairingReader::preferences))
                .ifPresent(policy::preferences);
        section.findSection("farthest", citing(cited, PairingPart.FARTHEST, rule -> rule.number("metres", 0, FARTHEST)))
                .ifPresent(policy::farthest);
        cited.forEach(policy::citing);
        return policy.build();
    }

    /** Reads a rule and remembers its clause for a part. */
    private <T> Function<Section, T> citing(
            Map<PairingPart, ClauseId> cited, PairingPart part, Function<Section, T> reader) {
        return rule -> {
            cited.put(part, citations.one(rule));
            return reader.apply(rule);
        };
    }

    private static int holdDays(Section rule) {
        return rule.number("days", 1, LONGEST_HOLD);
    }

    /** The names under which a file gives the area: a level of division, or no bounds at all. */
    private enum Each {
        EVERYWHERE,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }

    private PairingArea area(Section rule) {
        Each each = rule.oneOf("each", Each.class);
        if (each == Each.EVERYWHERE) {
            return PairingArea.everywhere();
        }
        PairingArea area = PairingArea.each(DivisionLevel.valueOf(each.name()));
        return rule.findSection("countiesUnder", counties -> {
                    citations.one(counties);
                    return area.countiesUnder(Prefixes.read(counties));
                })
                .orElse(area);
    }

    private PairingScope scope(Section rule) {
        return new PairingScope(
                rule.number("ageLimit", 1, ADULT),
                Set.copyOf(rule.listOf("parentsAway", ParentsAway.class)),
                citations.one(rule));
    }

    private static PairingLimits limits(Section rule) {
        Set<PairingForm> forms = Set.copyOf(rule.listOf("forms", PairingForm.class));
        int children = rule.number("childrenPerMother", 1, MOST_CHILDREN);
        int unstated = forms.contains(PairingForm.MANY_TO_ONE) ? PairingLimits.NO_LIMIT : 1;
        int mothers = rule.findNumber("mothersPerChild", 1, MOST_MOTHERS).orElse(unstated);
        return Domain.make(Fault.BAD_VALUE, rule.place(), () -> new PairingLimits(children, mothers, forms));
    }

    private static SourcePreferences preferences(Section rule) {
        SourcePreferences preferences =
                SourcePreferences.surcharging(rule.number("surchargeMetres", 0, SourcePreferences.MOST_SURCHARGE));
        for (Preference preference : rule.sections("list", PairingReader::preference, Preference::need)) {
            preferences = preferences.prefer(preference.need(), Set.copyOf(preference.sources()));
        }
        return preferences;
    }

    private record Preference(Need need, List<RecruitSource> sources) {}

    private static Preference preference(Section rule) {
        return new Preference(rule.oneOf("need", Need.class), Names.sources(rule, "sources"));
    }
}
