package org.jiedui.pairing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedui.rule.Code;

/**
 * The counts of a round. They add up: children = already paired + eligible + those left out by scope or consent;
 * eligible = covered + the others left out.
 *
 * @param children the children of the roster
 * @param mothers the mothers of the roster
 * @param alreadyPaired children whom a living pair holds
 * @param qualifiedMothers mothers who may serve
 * @param places their places that no living pair holds
 * @param admissiblePairs pairs of a child in the round and a qualified mother with a place, in her area, not barred
 * @param eligible the children in the round
 * @param covered those of them who are paired
 * @param leftOut how many are left out for each cause, by code, in the order of {@link Cause}; zeros included, except
 *     {@code TOO_FAR} where the programme sets no greatest distance
 */
public record RoundCounts(
        int children,
        int mothers,
        int alreadyPaired,
        int qualifiedMothers,
        long places,
        long admissiblePairs,
        TierCounts eligible,
        TierCounts covered,
        Map<Code, Integer> leftOut) {

    /** Copies the map in its order. */
    public RoundCounts {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }
}
