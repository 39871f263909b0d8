package org.jiedui.pairing;

import java.util.List;

/**
 * All that a round found. The same people in any order give the same outcome.
 *
 * @param pairs the new pairs, by mother, then child
 * @param leftOut the children of the roster who are neither paired now nor before, by id
 * @param counts the counts
 * @param objective what was achieved
 * @param certificate the proof that nothing better is possible
 * @param shortages the sets of children with too few places
 * @param pool the provincial pool; zeros where the programme has none
 * @param unmetWishes the wishes of kin not honoured, by mother, then child
 */
public record RoundOutcome(
        List<ProposedPair> pairs,
        List<LeftOut> leftOut,
        RoundCounts counts,
        RoundObjective objective,
        Certificate certificate,
        List<Shortage> shortages,
        PoolUse pool,
        List<UnmetWish> unmetWishes) {

    /** Copies the lists. */
    public RoundOutcome {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
        shortages = List.copyOf(shortages);
        unmetWishes = List.copyOf(unmetWishes);
    }

    @Override
    public String toString() {
        return "RoundOutcome[" + pairs.size() + " pairs, " + leftOut.size() + " left out, " + objective + "]";
    }
}
