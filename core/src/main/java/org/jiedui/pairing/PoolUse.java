package org.jiedui.pairing;

/**
 * The provincial pool in a round (H-23).
 *
 * @param places places of its qualified mothers that no living pair holds
 * @param used how many of them new pairs use
 */
public record PoolUse(int places, int used) {}
