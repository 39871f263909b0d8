package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.Receiver;
import org.jiedui.adapter.contract.HostileDelivery;
import org.jiedui.port.Inbox;
import org.jiedui.port.Inbox.Turn;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Outbox;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law S4 from a commit to its effect, through a bus that does whatever a bus may do. */
class HostileDeliveryTest {

    /** 5,000 in a build; {@code -Djiedui.tries=20000} makes it 100,000. */
    private static final int NOTICES = 5 * Integer.getInteger("jqwik.tries.default", 1000);

    /** Something between an outbox and an effect that is wrong. */
    record WrongPart(
            String name, Function<Outbox, Outbox> outbox, Function<Inbox, Inbox> inbox, Change change, String caught) {

        /** Puts a wrong relay or receiver in place of the right one. */
        interface Change extends Function<HostileDelivery, HostileDelivery> {}

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void S4_every_notice_takes_effect_once_and_in_order() {
        long seed = Long.getLong("jiedui.seed", 4);
        assertArrives(HostileDelivery.of(NOTICES, NOTICES / 50, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void S4_every_notice_takes_effect_once_where_the_receiver_holds_nothing(long seed) {
        assertArrives(HostileDelivery.of(NOTICES / 5, 20, seed).receivedBy(Receiver::of));
    }

    @Test
    void S4_every_notice_of_one_subject_takes_effect_in_order() {
        assertArrives(HostileDelivery.of(NOTICES / 10, 1, 7));
    }

    private static void assertArrives(HostileDelivery delivery) {
        MemoryRecords records = new MemoryRecords();
        assertTrue(delivery.run(records, records.outbox(), new MemoryInbox()) > 0);
        assertEquals(List.of(), records.outbox().claim(1));
        assertEquals(List.of(), records.outbox().parked());
    }

    static Stream<WrongPart> wrong() {
        return Stream.of(
                new WrongPart(
                        "a relay that marks a message before it delivers it",
                        right -> right,
                        right -> right,
                        delivery -> delivery.relayedBy(HostileDeliveryTest::markingFirst),
                        "came to the bus, one before it never did"),
                new WrongPart(
                        "a relay that parks nothing",
                        right -> right,
                        right -> right,
                        delivery -> delivery.relayedBy(HostileDeliveryTest::neverParking),
                        "are lost"),
                new WrongPart(
                        "a receiver that takes stale messages",
                        right -> right,
                        right -> right,
                        delivery -> delivery.receivedBy(HostileDeliveryTest::takingStale),
                        "took effect twice"),
                new WrongPart(
                        "a receiver that takes what comes",
                        right -> right,
                        right -> right,
                        delivery -> delivery.receivedBy((inbox, effect) -> message -> {
                            if (inbox.take(message.id())) {
                                effect.accept(message);
                            }
                        }),
                        "took effect before one that comes before it"),
                new WrongPart(
                        "an outbox that lets a parked subject flow on",
                        OutboxAround.LettingPass::new,
                        right -> right,
                        delivery -> delivery,
                        "came to the bus, one before it never did"),
                new WrongPart(
                        "an outbox that is done with a message when it is handed out",
                        OutboxAround.Acknowledging::new,
                        right -> right,
                        delivery -> delivery,
                        "came to the bus, one before it never did"),
                new WrongPart(
                        "an inbox that takes early messages",
                        right -> right,
                        right -> new WrongInboxes.TakingEarly(),
                        delivery -> delivery,
                        "took effect before one that comes before it"),
                new WrongPart(
                        "an inbox that forgets what it took",
                        right -> right,
                        WrongInboxes.Forgetting::new,
                        delivery -> delivery,
                        "took effect twice"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void S4_catches(WrongPart wrong) {
        MemoryRecords records = new MemoryRecords();
        Outbox outbox = wrong.outbox().apply(records.outbox());
        Inbox inbox = wrong.inbox().apply(new MemoryInbox());
        HostileDelivery delivery = wrong.change().apply(HostileDelivery.of(2000, 40, 11));
        AssertionError caught = assertThrows(AssertionError.class, () -> delivery.run(records, outbox, inbox));
        assertTrue(caught.getMessage().contains(wrong.caught()), caught.getMessage());
    }

    private static HostileDelivery.Carrier markingFirst(Outbox outbox, Messages bus) {
        return limit -> {
            List<Outbox.Claim> claims = outbox.claim(limit);
            claims.forEach(claim -> {
                outbox.done(claim);
                isDelivered(bus, claim);
            });
            return claims.size();
        };
    }

    private static HostileDelivery.Carrier neverParking(Outbox outbox, Messages bus) {
        return limit -> {
            List<Outbox.Claim> claims = outbox.claim(limit);
            List<Outbox.Claim> delivered =
                    claims.stream().filter(claim -> isDelivered(bus, claim)).toList();
            claims.forEach(claim -> {
                boolean marked = delivered.contains(claim) ? outbox.done(claim) : outbox.release(claim);
                assertTrue(marked);
            });
            return delivered.size();
        };
    }

    private static boolean isDelivered(Messages bus, Outbox.Claim claim) {
        try {
            bus.deliver(claim.message());
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private static Messages takingStale(Inbox inbox, Consumer<Message> effect) {
        return message -> {
            if (inbox.take(message.notice().subject(), message.sequence()) == Turn.EARLY) {
                throw new StoreException("early");
            }
            effect.accept(message);
        };
    }
}
