package org.jiedui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.Wording;

/** Compares a programme with the one of the level above: a lower level may tighten, never loosen (law J1). */
final class Layers {

    private Layers() {}

    static LayerCheck check(Programme above, Programme below) {
        Map<Boolean, List<Loosening>> byLeave = loosenings(above, below).stream()
                .collect(Collectors.partitioningBy(loosening ->
                        above.leeways().stream().anyMatch(leeway -> leeway.allows(below, loosening.field()))));
        return new LayerCheck(byLeave.getOrDefault(false, List.of()), byLeave.getOrDefault(true, List.of()));
    }

    private static List<Loosening> loosenings(Programme above, Programme below) {
        List<Loosening> loosenings = new ArrayList<>();
        if (!above.effective().contains(below.effective().from())
                || below.effective().until().isAfter(above.effective().until())) {
            loosenings.add(new Loosening(
                    "effective",
                    List.of(),
                    List.of(),
                    new Wording(
                            "一项决定，作出之日上级方案未施行", "a decision of a day on which the upper programme is not in force")));
        }
        loosenings.addAll(below.eligibility()
                .looseningsOf(above.eligibility(), below.effective().from()));
        loosenings.addAll(below.approval().looseningsOf(above.approval()));
        loosenings.addAll(below.pairing().looseningsOf(above.pairing()));
        loosenings.addAll(below.duties().looseningsOf(above.duties()));
        loosenings.addAll(below.standing().looseningsOf(above.standing()));
        return loosenings;
    }
}
