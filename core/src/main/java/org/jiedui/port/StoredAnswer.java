package org.jiedui.port;

/**
 * The answer to a command, kept with what it changed. The library encodes both texts; a store keeps them as they are.
 *
 * @param contentHash the hash of what the command asked
 * @param answer canonical text
 */
public record StoredAnswer(String contentHash, String answer) {}
