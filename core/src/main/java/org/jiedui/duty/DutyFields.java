package org.jiedui.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.PolicyField;
import org.jiedui.rule.Tightens;
import org.jiedui.rule.Wording;

/** Every field of what is owed, and which values tighten it. */
final class DutyFields {

    private static final PolicyField<DutyPolicy> LATE = PolicyField.of(
            "duties.late.days",
            DutyPolicy::lateDays,
            Tightens.maximumMayFall(),
            policy -> List.of(policy.lateClause()),
            (above, below) -> new Wording(
                    "一次联系，期满" + (above + 1) + "天后登记", "a contact recorded " + (above + 1) + " days after its period"));

    private DutyFields() {}

    static List<Loosening> loosenings(DutyPolicy above, DutyPolicy below) {
        return Stream.concat(
                        LATE.findLoosening(above, below).stream(),
                        above.duties().stream().flatMap(duty -> loosenings(duty, below)))
                .toList();
    }

    private static Stream<Loosening> loosenings(DutyDefinition duty, DutyPolicy below) {
        Optional<DutyDefinition> kept = below.duties().stream()
                .filter(each -> each.id().equals(duty.id()))
                .findFirst();
        return kept
                .map(found -> PolicyField.loosenings(of(duty.id()), duty, found))
                .orElseGet(() -> List.of(leftOut(duty)))
                .stream();
    }

    private static Loosening leftOut(DutyDefinition duty) {
        return new Loosening("duties." + duty.id(), duty.clauses(), List.of(), nobodyWho("did nothing", "什么也没做"));
    }

    private static List<PolicyField<DutyDefinition>> of(DutyId id) {
        return List.of(
                field(id, "due", DutyDefinition::frequency, DutyFields::isDueAsOften, "什么也没做", "did nothing"),
                field(
                        id,
                        "keptBy.with",
                        duty -> duty.keeping().counterparts(),
                        Tightens.<Counterpart>choiceMayShrink(),
                        "只联系了",
                        "reached only"),
                field(
                        id,
                        "keptBy.activities",
                        duty -> duty.keeping().activities(),
                        Tightens.<Activity>choiceMayShrink(),
                        "只做了",
                        "did only"),
                field(
                        id,
                        "keptBy.channels",
                        duty -> duty.keeping().channels(),
                        Tightens.<Channel>choiceMayShrink(),
                        "只用了",
                        "came only by"),
                field(
                        id,
                        "keptBy.venues",
                        duty -> duty.keeping().venues(),
                        Tightens.<Venue>choiceMayShrink(),
                        "只去了",
                        "came only to"),
                field(
                        id,
                        "keptBy.on",
                        duty -> duty.keeping().days(),
                        DutyFields::isOnFewerDays,
                        "在上级不计的日子来",
                        "came on a day that the upper level does not count"),
                field(
                        id,
                        "waivedBy",
                        DutyDefinition::waivers,
                        Tightens.<Waiver>setMayShrink(),
                        "没做，理由是",
                        "did nothing because of"));
    }

    private static <T> PolicyField<DutyDefinition> field(
            DutyId id,
            String name,
            Function<DutyDefinition, T> value,
            Tightens<? super T> order,
            String chinese,
            String english) {
        BiFunction<T, T, Wording> example = (above, below) -> {
            String more = below instanceof Set<?> some && above instanceof Set<?> others ? more(some, others) : "";
            return nobodyWho(english + more, chinese + more);
        };
        Function<DutyDefinition, List<ClauseId>> clauses = DutyDefinition::clauses;
        return PolicyField.of("duties." + id + "." + name, value, order, clauses, example);
    }

    private static String more(Set<?> below, Set<?> above) {
        Set<Object> left = new HashSet<>(below);
        left.removeAll(above);
        return left.isEmpty() ? "" : " " + left;
    }

    private static Wording nobodyWho(String english, String chinese) {
        return new Wording("一名妈妈在应尽期间" + chinese, "a mother who, while it is due, " + english);
    }

    /** What is only counted may fall due; what falls due stays so, and in no fewer years and windows no wider. */
    private static boolean isDueAsOften(Frequency above, Frequency below) {
        if (above instanceof Frequency.Often) {
            return true;
        } else if (above instanceof Frequency.Termly term && below instanceof Frequency.Termly lower) {
            return lower.leastActiveDays() <= term.leastActiveDays();
        } else if (above instanceof Frequency.Yearly year && below instanceof Frequency.Yearly lower) {
            return lower.leastActiveDays() <= year.leastActiveDays();
        } else if (above instanceof Frequency.EachBirthday day && below instanceof Frequency.EachBirthday lower) {
            return lower.daysBefore() <= day.daysBefore() && lower.daysAfter() <= day.daysAfter();
        }
        return above.equals(below);
    }

    private static boolean isOnFewerDays(DayCondition above, DayCondition below) {
        if (above instanceof DayCondition.InFestival many && below instanceof DayCondition.InFestival few) {
            return few.windows().stream()
                    .allMatch(window -> many.windows().stream().anyMatch(window::isWithin));
        }
        return above instanceof DayCondition.AnyDay || above.equals(below);
    }
}
