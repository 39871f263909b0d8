package org.jiedui.pairing;

/**
 * A price in three ranks, compared from the first. Each price is at least (0, 0, 0) in that order; a later rank may be
 * negative.
 *
 * @param points for a child being covered: the number of classes of children minus the index of its own
 * @param kin for a pair of kin
 * @param metres for distance saved
 */
public record Price(long points, long kin, long metres) {}
