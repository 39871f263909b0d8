package org.jiedui.adapter.memory;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.StoreException;

/**
 * A bus within the process: every subscriber is given every message, one after the other on the thread that delivers it.
 *
 * <p>If some do not take a message, all others are given it nevertheless, and the delivery fails, so that it comes again:
 * at least once for each, and again for those that took it before. A subscriber that must not act twice is a
 * {@link org.jiedui.Receiver}. A bus without subscribers refuses every message, so that none is lost before they come.
 * Keeps nothing. Safe for use by many threads.
 */
public final class MemoryBus implements Messages {

    private final List<Messages> subscribers = new CopyOnWriteArrayList<>();

    /** A bus without subscribers. */
    public MemoryBus() {}

    /**
     * Has somebody given every message from now on.
     *
     * @param subscriber is given the messages; an exception means that it did not take one
     */
    public void subscribe(Messages subscriber) {
        subscribers.add(Objects.requireNonNull(subscriber, "subscriber"));
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreException if a subscriber did not take it, or there is none
     */
    @Override
    public void deliver(Message message) {
        long missing = subscribers.stream()
                .filter(subscriber -> !isTaken(subscriber, message))
                .count();
        if (missing > 0 || subscribers.isEmpty()) {
            throw new StoreException("A message was not taken by " + missing + " of its subscribers, or it had none.");
        }
    }

    private static boolean isTaken(Messages subscriber, Message message) {
        try {
            subscriber.deliver(message);
            return true;
        } catch (RuntimeException e) {
            return false; // its text may hold values
        }
    }
}
