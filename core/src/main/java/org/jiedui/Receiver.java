package org.jiedui;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jiedui.port.Inbox;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.StoreException;

/**
 * The other end of a {@link Relay}: takes messages as a bus brings them, in any order, twice or late, and has each handled
 * once and in the order of its subject. What was handled before is dropped. Safe for use by many threads; messages of
 * different subjects do not wait for each other, but for the few that share a lock.
 *
 * <p>A message that is not yet due is early. A receiver with room holds it and hands it in as soon as those before it
 * were handled; without room it refuses it, so that it comes again. What is held is in memory alone. So a host gives
 * room only where its bus can send again what was delivered: it tells the bus that a message arrived only while
 * {@link #held} is 0, and lets one receiver have all messages of a subject. A bus that brings refused messages again,
 * and one fed by a relay in the same process, need no room.
 *
 * <p>When a held message fails, the delivery that let it in fails in its place: that message comes again, is dropped,
 * and the held one is tried again. A message that was settled without being delivered ({@link org.jiedui.port.Outbox.Parked})
 * leaves a gap: whoever settles it takes its number from the inbox, or those behind it stay early.
 */
public final class Receiver implements Messages {

    /**
     * Takes a message from an inbox and does what it asks for. A host whose inbox and effect share a database opens a
     * transaction here, takes the number in it, acts if it is the next, and commits both or neither.
     */
    @FunctionalInterface
    public interface Handling {

        /**
         * Takes a message and acts on it if it is the next of its subject. Never called by two threads for one subject at
         * a time. An exception means that neither was done.
         *
         * @param message the message
         * @return what {@link Inbox#take(String, long)} said
         */
        Inbox.Turn handle(Message message);
    }

    private static final int LOCKS = 64;

    private final Handling handling;
    private final int size;
    private final Semaphore room;
    private final Map<String, NavigableMap<Long, Message>> early = new ConcurrentHashMap<>();
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();
    private final LongAdder handled = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /**
     * A receiver.
     *
     * @param handling takes each message and acts on it
     * @param room the most early messages held, of all subjects together; 0 to refuse them
     * @throws IllegalArgumentException if the room is negative
     */
    public Receiver(Handling handling, int room) {
        if (room < 0) {
            throw new IllegalArgumentException("There is room for 0 messages or more.");
        }
        this.handling = Objects.requireNonNull(handling, "handling");
        this.size = room;
        this.room = new Semaphore(room);
    }

    /**
     * A receiver without room, for effects that share no transaction with the inbox: the number is taken first. An effect
     * that fails is tried again when its message comes again; one that the death of the process cuts off is not. Whoever
     * cannot bear that brings a {@link Handling} of its own.
     *
     * @param inbox remembers what was taken
     * @param effect what a message asks for
     * @return the receiver
     */
    public static Receiver of(Inbox inbox, Consumer<? super Message> effect) {
        return of(inbox, effect, 0);
    }

    /**
     * A receiver with room, else as {@link #of(Inbox, Consumer)} says.
     *
     * @param inbox remembers what was taken
     * @param effect what a message asks for
     * @param room the most early messages held, of all subjects together
     * @return the receiver
     * @throws IllegalArgumentException if the room is negative
     */
    public static Receiver of(Inbox inbox, Consumer<? super Message> effect, int room) {
        return new Receiver(new TakingThenActing(inbox, effect), room);
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreException if it came before its turn and there is no room for it
     */
    @Override
    public void deliver(Message message) {
        String subject = message.notice().subject();
        synchronized (locks[Math.floorMod(subject.hashCode(), LOCKS)]) {
            if (isOver(message)) {
                handInHeld(subject);
            } else {
                hold(subject, message);
            }
        }
    }

    /** Whether there is no more to do for a message, now or since before. */
    private boolean isOver(Message message) {
        Inbox.Turn turn = handling.handle(message);
        if (turn == Inbox.Turn.NEXT) {
            handled.increment();
        } else if (turn == Inbox.Turn.STALE) {
            stale.increment();
        }
        return turn != Inbox.Turn.EARLY;
    }

    private void handInHeld(String subject) {
        NavigableMap<Long, Message> waiting = early.getOrDefault(subject, new TreeMap<>());
        while (!waiting.isEmpty() && isOver(waiting.firstEntry().getValue())) {
            waiting.pollFirstEntry();
            room.release();
        }
        if (waiting.isEmpty()) {
            early.remove(subject);
        }
    }

    private void hold(String subject, Message message) {
        NavigableMap<Long, Message> waiting = early.getOrDefault(subject, new TreeMap<>());
        if (waiting.containsKey(message.sequence())) {
            return;
        }
        if (!room.tryAcquire()) {
            refused.increment();
            throw new StoreException("A message came before its turn, and no more are held: it has to come again.");
        }
        waiting.put(message.sequence(), message);
        early.put(subject, waiting);
    }

    /**
     * How many messages were handled.
     *
     * @return those whose turn it was
     */
    public long handled() {
        return handled.sum();
    }

    /**
     * How many messages were dropped.
     *
     * @return those that came again after they were handled
     */
    public long stale() {
        return stale.sum();
    }

    /**
     * How many messages are held now.
     *
     * @return those that wait for one before them; 0 if all that came was handled, dropped or refused
     */
    public int held() {
        return size - room.availablePermits();
    }

    /**
     * How many messages were refused.
     *
     * @return those that came before their turn when there was no room
     */
    public long refused() {
        return refused.sum();
    }
}
