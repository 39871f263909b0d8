package org.jiedui.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** What must hold of any round, checked on one sample against the contract. */
final class RoundLaws {

    private RoundLaws() {}

    static Map<Kid, Mum> pairs(Sample sample, RoundOutcome outcome) {
        Contract contract = new Contract(sample);
        Map<Kid, Mum> pairs = new HashMap<>();
        for (ProposedPair pair : outcome.pairs()) {
            Kid kid = contract.kid(pair.child().value());
            assertFalse(pairs.containsKey(kid), "a child is paired twice");
            pairs.put(kid, contract.mum(pair.mother().value()));
        }
        return pairs;
    }

    static void everyPairIsAdmissibleAndPlacesHold(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        Map<String, Integer> taken = new HashMap<>();
        pairs(sample, round.run(sample)).forEach((kid, mum) -> {
            assertTrue(contract.inRound().contains(kid), "a child who is not in the round is paired");
            assertTrue(contract.isAllowed(kid, mum), "a pair is not admissible");
            taken.merge(mum.id(), 1, Integer::sum);
        });
        taken.forEach((mum, number) ->
                assertTrue(number <= contract.places(contract.mum(mum)), "a mother has more children than places"));
    }

    static void everyPairSaysWhatItIs(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = round.run(sample);
        for (ProposedPair pair : outcome.pairs()) {
            Kid kid = contract.kid(pair.child().value());
            Mum mum = contract.mum(pair.mother().value());
            assertEquals(contract.metres(kid, mum), pair.metres());
            assertEquals(contract.cost(kid, mum), pair.cost());
            assertEquals(mum.kin().contains(kid.id()), pair.kin());
            long children = sample.living().stream()
                            .filter(living -> living.mother().equals(pair.mother()))
                            .count()
                    + outcome.pairs().stream()
                            .filter(other -> other.mother().equals(pair.mother()))
                            .count();
            assertEquals(children > 1 ? PairingForm.ONE_TO_MANY : PairingForm.ONE_TO_ONE, pair.form());
        }
    }

    static void nothingIsBetter(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = round.run(sample);
        Achieved achieved = Achieved.by(contract, pairs(sample, outcome));
        assertEquals(achieved.kin(), outcome.objective().kinPairs());
        assertEquals(achieved.cost(), outcome.objective().totalCost());
        Achieved.every(contract, sample.mums(), other -> {
            Achieved theirs = Achieved.by(contract, other);
            assertFalse(theirs.beats(achieved), () -> theirs + " beats " + achieved);
        });
    }

    static void thePricesProveIt(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = round.run(sample);
        Prices prices = new Prices(contract, outcome.certificate());
        assertTrue(prices.areNotNegative());
        for (Kid kid : contract.inRound()) {
            for (Mum mum : sample.mums()) {
                assertTrue(!contract.isAdmissible(kid, mum) || prices.cover(kid, mum), "a pair is worth more");
            }
        }
        assertEquals(prices.worthOf(pairs(sample, outcome)), prices.sum(sample));
    }

    static void nobodyIsLeftOutInSilence(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = round.run(sample);
        Map<Kid, Mum> pairs = pairs(sample, outcome);
        Map<ChildId, String> expected = new TreeMap<>();
        for (Kid kid : sample.kids()) {
            String out = contract.outOfRound(kid);
            if (!contract.isPaired(kid) && !pairs.containsKey(kid)) {
                expected.put(ChildId.of(kid.id()), out.isEmpty() ? contract.cause(kid) : out);
            }
        }
        Map<ChildId, String> told = new TreeMap<>();
        outcome.leftOut().forEach(child -> told.put(child.child(), child.code().value()));
        assertEquals(expected, told);
        assertEquals(told.size(), outcome.leftOut().size());
    }

    static void theCountsAddUp(Sample sample, RoundUnderTest round) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = round.run(sample);
        RoundCounts counts = outcome.counts();
        List<Integer> leftOut = List.copyOf(counts.leftOut().values());
        int byScope = leftOut.subList(0, 3).stream().mapToInt(Integer::intValue).sum();
        int others = leftOut.subList(3, leftOut.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(
                counts.children(), counts.alreadyPaired() + counts.eligible().all() + byScope);
        assertEquals(counts.eligible().all(), counts.covered().all() + others);
        assertEquals(contract.inRound().size(), counts.eligible().all());
        assertEquals(outcome.pairs().size(), counts.covered().all());
        assertEquals(sample.mums().stream().mapToInt(contract::places).sum(), counts.places());
        long admissible = contract.inRound().stream()
                .mapToLong(kid -> sample.mums().stream()
                        .filter(mum -> contract.isAdmissible(kid, mum))
                        .count())
                .sum();
        assertEquals(admissible, counts.admissiblePairs());
    }

    static void theOrderOfPeopleChangesNothing(Sample sample, List<Integer> order, RoundUnderTest round) {
        assertEquals(round.run(sample), round.run(shuffled(sample, order)));
    }

    private static Sample shuffled(Sample sample, List<Integer> order) {
        List<Kid> kids = new ArrayList<>(sample.kids());
        List<Mum> mums = new ArrayList<>(sample.mums());
        for (int turn : order) {
            Collections.rotate(kids.subList(Math.min(1, kids.size()), kids.size()), turn);
            Collections.rotate(mums.subList(Math.min(1, mums.size()), mums.size()), turn + 1);
            Collections.rotate(kids, turn);
            Collections.rotate(mums, turn);
        }
        return sample.withKids(kids).withMums(mums);
    }

    static void oneMoreMotherNeverCoversFewer(Sample sample, Mum mum, RoundUnderTest round) {
        Mum one = mum.called("MMore");
        Sample more = sample.mums(one);
        List<Integer> before = Achieved.by(new Contract(sample), pairs(sample, round.run(sample)))
                .prefixes();
        List<Integer> after =
                Achieved.by(new Contract(more), pairs(more, round.run(more))).prefixes();
        for (int at = 0; at < before.size(); at++) {
            assertTrue(after.get(at) >= before.get(at), "one more mother leaves more children out");
        }
    }

    static Set<MotherId> motherIds(List<Mum> mums) {
        Set<MotherId> ids = new HashSet<>();
        mums.forEach(mum -> ids.add(MotherId.of(mum.id())));
        return ids;
    }
}
