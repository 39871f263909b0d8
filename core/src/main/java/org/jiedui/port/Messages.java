package org.jiedui.port;

/** Where notices go: at least once each, in order for one subject. */
@FunctionalInterface
public interface Messages {

    /**
     * Delivers one message. Returning means it was taken; an exception means it will come again.
     *
     * @param message what to deliver
     */
    void deliver(Message message);
}
