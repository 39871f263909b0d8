package org.jiedui.fact;

/**
 * Where a stream ends: the place and the hash of its last fact. Kept apart from the facts, so that a tail cut off is
 * missed (S5).
 *
 * @param stream the stream
 * @param sequence how many facts it has, at least 1
 * @param hash the hash of the last
 */
public record Head(StreamId stream, long sequence, String hash) {}
