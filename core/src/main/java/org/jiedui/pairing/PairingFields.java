package org.jiedui.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiedui.person.ParentsAway;
import org.jiedui.place.PairingArea;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.PolicyField;
import org.jiedui.rule.Tightens;
import org.jiedui.rule.Wording;

/** Every field of who may be paired with whom, and which values tighten it. */
final class PairingFields {

    static final List<PolicyField<PairingPolicy>> ALL = List.of(
            field(
                    "scope.ageLimit",
                    policy -> policy.scope().ageLimit(),
                    Tightens.maximumMayFall(),
                    policy -> List.of(policy.scope().clause()),
                    (above, below) -> of("一名" + above + "岁的儿童", "a child aged " + above)),
            field(
                    "scope.parentsAway",
                    policy -> policy.scope().accepted(),
                    Tightens.<ParentsAway>setMayShrink(),
                    policy -> List.of(policy.scope().clause()),
                    (above, below) -> {
                        Set<ParentsAway> more = without(below, above);
                        return of("一名儿童，父母外出情况为" + more, "a child whose parents' absence is " + more);
                    }),
            field(
                    "area",
                    PairingPolicy::area,
                    (PairingArea above, PairingArea below) -> below.isWithin(above),
                    of(PairingPart.AREA),
                    (above, below) -> of("上级区域之外的一名妈妈和一名儿童", "a mother and a child of two areas of the upper level")),
            field(
                    "provincialPool",
                    PairingPolicy::hasProvincialPool,
                    Tightens.permissionMayEnd(),
                    of(PairingPart.PROVINCIAL_POOL),
                    (above, below) ->
                            of("省直妈妈和外地的一名儿童", "a mother of the provincial organs and a child of another area")),
            field(
                    "limits.forms",
                    policy -> policy.limits().forms(),
                    Tightens.<PairingForm>setMayShrink(),
                    of(PairingPart.LIMITS),
                    (above, below) -> {
                        Set<PairingForm> more = without(below, above);
                        return of("一个结对，形式为" + more, "a pairing of the form " + more);
                    }),
            field(
                    "limits.childrenPerMother",
                    policy -> policy.limits().childrenPerMother(),
                    Tightens.maximumMayFall(),
                    of(PairingPart.LIMITS),
                    (above, below) ->
                            of("一名妈妈结对第" + (above + 1) + "名儿童", "a mother and her child number " + (above + 1))),
            field(
                    "limits.mothersPerChild",
                    policy -> policy.limits().mothersPerChild(),
                    Tightens.maximumMayFall(),
                    of(PairingPart.LIMITS),
                    (above, below) ->
                            of("一名儿童结对第" + (above + 1) + "名妈妈", "a child and its mother number " + (above + 1))),
            field(
                    "preferences",
                    PairingPolicy::preferences,
                    Tightens.free(),
                    of(PairingPart.PREFERENCES),
                    (above, below) -> of("无", "nobody")),
            field(
                    "farthest.metres",
                    policy -> policy.findFarthest().orElse(Integer.MAX_VALUE),
                    Tightens.maximumMayFall(),
                    of(PairingPart.FARTHEST),
                    (above, below) -> of(
                            "相距" + (above + 1) + "米的一名妈妈和一名儿童",
                            "a mother and a child " + (above + 1) + " metres apart")),
            field(
                    "hold.days",
                    PairingPolicy::holdDays,
                    Tightens.maximumMayFall(),
                    of(PairingPart.HOLD),
                    (above, below) ->
                            of("保留了" + (above + 1) + "天的一个提议", "a proposal held for " + (above + 1) + " days")),
            field(
                    "ownConsent.fromAge",
                    PairingPolicy::ownConsentAge,
                    Tightens.maximumMayFall(),
                    of(PairingPart.OWN_CONSENT),
                    (above, below) -> of("未经本人同意的" + above + "岁儿童", "a child aged " + above + " who was not asked")));

    private PairingFields() {}

    private static <T> PolicyField<PairingPolicy> field(
            String name,
            Function<PairingPolicy, T> value,
            Tightens<? super T> order,
            Function<PairingPolicy, List<ClauseId>> clauses,
            BiFunction<T, T, Wording> example) {
        return PolicyField.of("pairing." + name, value, order, clauses, example);
    }

    private static Function<PairingPolicy, List<ClauseId>> of(PairingPart part) {
        return policy -> policy.clausesOf(part);
    }

    private static Wording of(String chinese, String english) {
        return new Wording(chinese, english);
    }

    private static <T> Set<T> without(Set<T> some, Set<T> others) {
        Set<T> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
