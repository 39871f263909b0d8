package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jiedui.Receiver;
import org.jiedui.Relay;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Inbox;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoreException;

/**
 * The whole path of messages through a {@link HostileBus}: committed to records, relayed from their outbox, carried by the
 * bus, received with an inbox. Checks law S4: every notice that was committed takes effect exactly once and in the order
 * of its subject, none that was not; what the bus refuses is parked and stops only its own subject until somebody has it
 * sent again or settles it. Effects fail now and then, and whoever claimed messages dies now and then. The same seed does
 * the same.
 */
public final class HostileDelivery {

    /** Carries messages from an outbox to a bus. */
    @FunctionalInterface
    public interface Carrier {

        /**
         * Tries messages, as {@link Relay#run} does.
         *
         * @param limit the most messages tried
         * @return how many were delivered
         */
        int run(int limit);
    }

    private static final int BATCH = 20;
    private static final int ATTEMPTS = 3;
    private static final int ROOM = 64;
    private static final int MOST_ROUNDS = 1000;
    private static final int STALE_IN_A_HUNDRED = 5;
    private static final int FAILING_IN_A_HUNDRED = 5;
    private static final int DYING_IN_A_HUNDRED = 5;

    private final int notices;
    private final int subjects;
    private final long seed;
    private BiFunction<Outbox, Messages, Carrier> relay =
            (outbox, messages) -> new Relay(outbox, messages, ATTEMPTS)::run;
    private BiFunction<Inbox, Consumer<Message>, Messages> receiver =
            (inbox, effect) -> Receiver.of(inbox, effect, ROOM);

    private HostileDelivery(int notices, int subjects, long seed) {
        this.notices = notices;
        this.subjects = subjects;
        this.seed = seed;
    }

    /**
     * A delivery by {@link Relay} and {@link Receiver}.
     *
     * @param notices how many are committed
     * @param subjects how many subjects they are about
     * @param seed makes it repeat what it does
     * @return the delivery, to be run once
     */
    public static HostileDelivery of(int notices, int subjects, long seed) {
        return new HostileDelivery(notices, subjects, seed);
    }

    /**
     * Carries messages from the outbox by something else than {@link Relay}.
     *
     * @param other gives for an outbox and the bus what tries messages up to a limit, each in three attempts
     * @return this
     */
    public HostileDelivery relayedBy(BiFunction<Outbox, Messages, Carrier> other) {
        relay = other;
        return this;
    }

    /**
     * Receives messages by something else than a {@link Receiver} with some room.
     *
     * @param other gives for an inbox and an effect what takes messages from the bus
     * @return this
     */
    public HostileDelivery receivedBy(BiFunction<Inbox, Consumer<Message>, Messages> other) {
        receiver = other;
        return this;
    }

    /**
     * Runs it to its end.
     *
     * @param records records that hold nothing yet
     * @param outbox their outbox
     * @param inbox an inbox that took nothing yet
     * @return how many messages took effect: all but those that were settled without
     * @throws AssertionError if the law is broken, with the seed
     */
    public int run(Records records, Outbox outbox, Inbox inbox) {
        try {
            return new Run(records, outbox, inbox).toTheEnd();
        } catch (AssertionError e) {
            throw new AssertionError("With the seed " + seed + ": " + e.getMessage(), e);
        }
    }

    private final class Run {
        private final Random random = new Random(seed);
        private final Effects effects = new Effects();
        private final Records records;
        private final Outbox outbox;
        private final Inbox inbox;
        private final HostileBus bus;
        private final Carrier relaying;

        Run(Records records, Outbox outbox, Inbox inbox) {
            this.records = records;
            this.outbox = outbox;
            this.inbox = inbox;
            bus = new HostileBus(seed, receiver.apply(inbox, this::act));
            relaying = relay.apply(outbox, bus);
        }

        private int toTheEnd() {
            records.commit(Draft.of("first").row(RowKind.PLACES, "m-1", 1, "").changes());
            for (int i = 0; i < notices; i += BATCH) {
                commit(i, Math.min(notices, i + BATCH));
                relaying.run(BATCH);
                bus.carry(BATCH);
                if (happens(DYING_IN_A_HUNDRED)) {
                    outbox.claim(BATCH);
                    outbox.takeOver(Duration.ZERO);
                }
            }
            for (int i = 0; i < MOST_ROUNDS; i++) {
                deliverAll();
                Map<String, Message> parked = new HashMap<>();
                outbox.parked()
                        .forEach(each -> parked.put(subject(each), each.claim().message()));
                effects.assertCompleteBut(parked);
                if (parked.isEmpty()) {
                    return effects.count();
                }
                outbox.parked().forEach(this::decide);
            }
            throw new AssertionError("Messages are parked again and again.");
        }

        /** Some of the commands are stale: what they say must never arrive. */
        private void commit(int from, int until) {
            List<Changes> all = new ArrayList<>();
            List<Commit> expected = new ArrayList<>();
            for (int i = from; i < until; i++) {
                String subject = "c-" + random.nextInt(subjects);
                if (happens(STALE_IN_A_HUNDRED)) {
                    Draft stale = Draft.of("stale-" + i).row(RowKind.PLACES, "m-1", 1, "");
                    all.add(stale.notice(subject, "stale-" + i).changes());
                    expected.add(Commit.STALE);
                }
                all.add(Draft.of("k-" + i).notice(subject, "n-" + i).changes());
                expected.add(Commit.DONE);
                effects.commit(subject, "n-" + i);
            }
            assertEquals(expected, records.commitAll(all));
        }

        /** Until nothing moves any more; whatever the relay gave up is parked then. */
        private void deliverAll() {
            int quiet = 0;
            for (int i = 0; quiet <= ATTEMPTS; i++) {
                assertTrue(i < MOST_ROUNDS + notices, "Messages are delivered without an end.");
                quiet = relaying.run(notices) == 0 ? quiet + 1 : 0;
                bus.carryAll();
            }
        }

        /** Has a parked message sent again, or takes its number by hand. */
        private void decide(Outbox.Parked parked) {
            Message message = parked.claim().message();
            bus.cure(message);
            if (random.nextBoolean()) {
                assertTrue(outbox.release(parked.claim()));
                return;
            }
            if (inbox.take(subject(parked), message.sequence()) == Inbox.Turn.NEXT) {
                effects.settle(message);
            }
            bus.skip(message);
            assertTrue(outbox.done(parked.claim()));
        }

        private void act(Message message) {
            if (happens(FAILING_IN_A_HUNDRED)) {
                throw new StoreException("The effect failed.");
            }
            effects.take(message);
        }

        private static String subject(Outbox.Parked parked) {
            return parked.claim().message().notice().subject();
        }

        private boolean happens(int inAHundred) {
            return random.nextInt(100) < inAHundred;
        }
    }
}
