package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.StoreException;

/**
 * A bus that does whatever a bus may do: it brings messages twice, late and in any order, loses what it hands on and
 * brings it again, takes a message and says that it did not, and refuses one message in a hundred until it is cured.
 * What it took it keeps until the receiver took it. The same seed does the same. For one thread.
 */
public final class HostileBus implements Messages {

    private static final int POISON_IN_A_HUNDRED = 1;
    private static final int TWICE_IN_A_HUNDRED = 30;
    private static final int LOST_IN_A_HUNDRED = 20;
    private static final int UNCONFIRMED_IN_A_HUNDRED = 5;
    private static final int MOST_STEPS_EACH = 200;

    private final Random random;
    private final Messages receiver;
    private final List<Message> underWay = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> poison = new HashSet<>();
    private final Map<String, Long> last = new HashMap<>();

    /**
     * A bus with nothing under way.
     *
     * @param seed makes it repeat what it does
     * @param receiver is handed the messages
     */
    public HostileBus(long seed, Messages receiver) {
        this.random = new Random(seed);
        this.receiver = receiver;
    }

    /**
     * Takes a message, perhaps twice, and perhaps fails though it took it.
     *
     * @throws StoreException if it did not take it, or says so
     * @throws AssertionError if the one before it in its subject was never given to the bus
     */
    @Override
    public void deliver(Message message) {
        if (seen.add(message.id()) && happens(POISON_IN_A_HUNDRED)) {
            poison.add(message.id());
        }
        if (poison.contains(message.id())) {
            throw new StoreException("The bus cannot take this message.");
        }
        checkOrder(message);
        underWay.add(message);
        if (happens(TWICE_IN_A_HUNDRED)) {
            underWay.add(message);
        }
        if (happens(UNCONFIRMED_IN_A_HUNDRED)) {
            throw new StoreException("The bus did not confirm.");
        }
    }

    private void checkOrder(Message message) {
        long before = last.getOrDefault(message.notice().subject(), 0L);
        assertTrue(
                message.sequence() <= before + 1,
                () -> "Message " + message.id() + " came to the bus, one before it never did.");
        last.put(message.notice().subject(), Math.max(before, message.sequence()));
    }

    /**
     * Makes the bus take a message that it refused.
     *
     * @param message the message
     */
    public void cure(Message message) {
        poison.remove(message.id());
    }

    /**
     * Tells the bus that a message will never be given to it.
     *
     * @param message the next of its subject
     */
    public void skip(Message message) {
        last.merge(message.notice().subject(), message.sequence(), Math::max);
    }

    /**
     * Hands messages on, each time any of those under way.
     *
     * @param steps how often it does so at most
     */
    public void carry(int steps) {
        for (int i = 0; i < steps && !underWay.isEmpty(); i++) {
            int place = random.nextInt(underWay.size());
            if (!happens(LOST_IN_A_HUNDRED) && isTaken(underWay.get(place)) && !happens(UNCONFIRMED_IN_A_HUNDRED)) {
                Message end = underWay.remove(underWay.size() - 1);
                if (place < underWay.size()) {
                    underWay.set(place, end);
                }
            }
        }
    }

    /**
     * Hands messages on until none is under way.
     *
     * @throws AssertionError if the receiver does not take some, however often they come
     */
    public void carryAll() {
        carry(MOST_STEPS_EACH * (underWay.size() + 1));
        assertTrue(underWay.isEmpty(), () -> underWay.size() + " messages are refused whenever they come.");
    }

    private boolean isTaken(Message message) {
        try {
            receiver.deliver(message);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean happens(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }
}
