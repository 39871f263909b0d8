package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiedui.person.ChildId;

/** Whether the sets of children with too few places are real, and their remedies too (law M4). */
final class ShortageLaws {

    private final Sample sample;
    private final Contract contract;
    private final RoundUnderTest round;
    private final RoundOutcome outcome;
    private final Map<Kid, Mum> pairs;

    ShortageLaws(Sample sample, RoundUnderTest round) {
        this.sample = sample;
        this.contract = new Contract(sample);
        this.round = round;
        this.outcome = round.run(sample);
        this.pairs = RoundLaws.pairs(sample, outcome);
    }

    /** All that a set claims: its mothers are all there are, all used inside it, and the numbers add up. */
    void everySetBlocks() {
        for (Shortage shortage : outcome.shortages()) {
            List<Kid> kids = kids(shortage);
            List<Mum> mums = sample.mums().stream()
                    .filter(mum -> !contract.isDirect(mum))
                    .filter(mum -> kids.stream().anyMatch(kid -> contract.isAdmissible(kid, mum)))
                    .toList();
            assertEquals(RoundLaws.motherIds(mums), new HashSet<>(shortage.mothers()));
            int places = mums.stream().mapToInt(contract::places).sum();
            long usedInside =
                    kids.stream().filter(kid -> mums.contains(pairs.get(kid))).count();
            assertEquals(places, shortage.places());
            assertEquals(places, usedInside, "a place is used outside the set, or not at all");
            long missing = kids.stream().filter(kid -> !pairs.containsKey(kid)).count();
            assertEquals(missing, shortage.missing());
            assertEquals(missing, kids.size() - places - shortage.poolPlaces());
            assertEquals(
                    missing,
                    shortage.recruits().stream()
                            .mapToInt(Shortage.Recruits::places)
                            .sum());
        }
    }

    /** Every child left out for want of places is in one set, its own; sets share nobody. */
    void everyChildIsInItsSet() {
        Set<ChildId> seen = new HashSet<>();
        for (Shortage shortage : outcome.shortages()) {
            shortage.children().forEach(child -> assertTrue(seen.add(child), "a child is in two sets"));
        }
        for (LeftOut child : outcome.leftOut()) {
            child.findShortage()
                    .ifPresent(id -> assertTrue(
                            outcome.shortages().get(id - 1).children().contains(child.child())));
        }
    }

    /** The sets are those of the definition, found pair by pair. */
    void theSetsAreThoseOfTheDefinition() {
        Set<Set<ChildId>> expected = new HashSet<>();
        for (Set<Kid> part : parts(reached(Integer.MAX_VALUE))) {
            expected.add(part.stream().map(kid -> ChildId.of(kid.id())).collect(Collectors.toSet()));
        }
        Set<Set<ChildId>> told = new HashSet<>();
        outcome.shortages().forEach(shortage -> told.add(new HashSet<>(shortage.children())));
        assertEquals(expected, told);
    }

    /** All children reached in that many steps from one left out for want of places. */
    Set<Kid> reached(int steps) {
        Set<Kid> reached = new HashSet<>();
        for (Kid kid : contract.inRound()) {
            if (!pairs.containsKey(kid) && contract.cause(kid).equals("SHORTAGE")) {
                reached.add(kid);
            }
        }
        for (int step = 0; step < steps; step++) {
            Set<Kid> next = new HashSet<>(reached);
            for (Kid kid : contract.inRound()) {
                Mum mum = pairs.get(kid);
                if (mum != null && !contract.isDirect(mum) && isSeenBy(reached, mum)) {
                    next.add(kid);
                }
            }
            if (!reached.addAll(next)) {
                break;
            }
        }
        return reached;
    }

    private boolean isSeenBy(Set<Kid> kids, Mum mum) {
        return kids.stream().anyMatch(kid -> contract.isAdmissible(kid, mum));
    }

    private List<Set<Kid>> parts(Set<Kid> kids) {
        List<Set<Kid>> parts = new ArrayList<>();
        for (Kid kid : kids) {
            Set<Kid> joined = new HashSet<>(Set.of(kid));
            parts.removeIf(part -> touches(part, kid) && joined.addAll(part));
            parts.add(joined);
        }
        return parts;
    }

    private boolean touches(Set<Kid> part, Kid kid) {
        return sample.mums().stream()
                .filter(mum -> !contract.isDirect(mum) && contract.isAdmissible(kid, mum))
                .anyMatch(mum -> isSeenBy(part, mum));
    }

    /** While a child is left out inside a provincial mother's area, all her places are used. */
    void theProvincialPoolIsUsedUp() {
        for (Mum mum : sample.mums()) {
            boolean missed = outcome.shortages().stream()
                    .flatMap(shortage -> kids(shortage).stream())
                    .anyMatch(kid -> !pairs.containsKey(kid) && contract.isAdmissible(kid, mum));
            long used = pairs.values().stream().filter(mum::equals).count();
            assertTrue(!missed || used == contract.places(mum));
        }
    }

    /** One place recruited at a child's door covers one child more. */
    void oneRecruitCoversOneMore() {
        for (LeftOut child : outcome.leftOut()) {
            if (child.remedy() == Remedy.RECRUIT) {
                Mum recruit = Mum.of("MNew", contract.kid(child.child().value()).code());
                RoundOutcome after = round.run(sample.mums(recruit));
                assertEquals(outcome.pairs().size() + 1, after.pairs().size());
            }
        }
    }

    /** The recruits of a set, all together, cover exactly its missing children more. */
    void theRecruitsOfASetCoverIt() {
        for (Shortage shortage : outcome.shortages()) {
            Sample more = sample;
            for (Shortage.Recruits recruits : shortage.recruits()) {
                for (int number = 0; number < recruits.places(); number++) {
                    String code = recruits.area().digits();
                    String home = Meridian.codes().contains(code)
                            ? code
                            : Meridian.codes().get(0);
                    more = more.mums(Mum.of("MNew" + number + "-" + code, home));
                }
            }
            RoundOutcome after = round.run(more);
            assertEquals(
                    outcome.pairs().size() + shortage.missing(), after.pairs().size());
        }
    }

    private List<Kid> kids(Shortage shortage) {
        return new TreeSet<>(shortage.children())
                .stream().map(child -> contract.kid(child.value())).toList();
    }
}
