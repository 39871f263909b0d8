package org.jiedui.pairing;

/**
 * What a round achieved, in the order in which it was sought: children, then kin pairs, then the least cost.
 *
 * @param coveredByTier children covered, by urgency
 * @param kinPairs new pairs of kin
 * @param totalCost the sum of the new pairs' costs, in metres
 */
public record RoundObjective(TierCounts coveredByTier, int kinPairs, long totalCost) {}
