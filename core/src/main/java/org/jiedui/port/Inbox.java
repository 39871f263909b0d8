package org.jiedui.port;

/** Remembers which inbound messages were taken, so that each is taken once. Safe for use by many threads. */
@FunctionalInterface
public interface Inbox {

    /**
     * Takes a message.
     *
     * @param messageId its id, at most 128 characters
     * @return true the first time, false whenever it comes again
     */
    boolean take(String messageId);
}
