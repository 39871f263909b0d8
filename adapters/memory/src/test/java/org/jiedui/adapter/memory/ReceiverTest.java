package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.Receiver;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.port.Inbox;
import org.jiedui.port.Message;
import org.jiedui.port.Notice;
import org.jiedui.port.StoreException;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private final List<String> effects = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> failing = new HashSet<>();
    private final Inbox inbox = new MemoryInbox();
    private final Receiver receiver = Receiver.of(inbox, this::act, 3);

    @Test
    void S4_messages_in_order_are_handled() {
        deliver("a1", "b1", "a2", "a3", "b2");
        assertEquals(List.of("a1", "b1", "a2", "a3", "b2"), effects);
        assertCounts(5, 0, 0, 0);
    }

    @Test
    void S4_a_message_that_comes_again_is_dropped() {
        deliver("a1", "a2", "a1", "a2", "a2");
        assertEquals(List.of("a1", "a2"), effects);
        assertCounts(2, 3, 0, 0);
    }

    @Test
    void S4_an_early_message_is_held_until_its_turn() {
        deliver("a3", "a2", "a3", "b1");
        assertEquals(List.of("b1"), effects);
        assertCounts(1, 0, 2, 0);
        deliver("a1");
        assertEquals(List.of("b1", "a1", "a2", "a3"), effects);
        assertCounts(4, 0, 0, 0);
    }

    @Test
    void S4_a_held_message_waits_for_every_one_before_it() {
        deliver("a4", "a2", "a1");
        assertEquals(List.of("a1", "a2"), effects);
        assertCounts(2, 0, 1, 0);
        deliver("a3");
        assertEquals(List.of("a1", "a2", "a3", "a4"), effects);
    }

    @Test
    void S4_an_early_message_without_room_is_refused_and_comes_again() {
        deliver("a2", "b2", "a3", "a2");
        assertThrows(StoreException.class, () -> deliver("c2"));
        assertThrows(StoreException.class, () -> deliver("a4"));
        assertCounts(0, 0, 3, 2);
        deliver("a1", "a4", "c2", "c1", "b1");
        assertEquals(List.of("a1", "a2", "a3", "a4", "c1", "c2", "b1", "b2"), effects);
        assertCounts(8, 0, 0, 2);
    }

    @Test
    void S4_a_receiver_without_room_holds_nothing() {
        Receiver bare = Receiver.of(inbox, this::act);
        assertThrows(StoreException.class, () -> bare.deliver(message("a2")));
        bare.deliver(message("a1"));
        bare.deliver(message("a2"));
        assertEquals(List.of("a1", "a2"), effects);
        assertEquals(1, bare.refused());
        assertEquals(0, bare.held());
    }

    @Test
    void S4_an_effect_that_failed_is_tried_when_its_message_comes_again() {
        failing.add("a1");
        assertThrows(IllegalStateException.class, () -> deliver("a1"));
        deliver("a2");
        assertThrows(IllegalStateException.class, () -> deliver("a1"));
        assertEquals(List.of(), effects);
        failing.clear();
        deliver("a1", "a1");
        assertEquals(List.of("a1", "a2"), effects);
        assertCounts(2, 1, 0, 0);
    }

    @Test
    void S4_a_held_message_that_failed_is_tried_when_the_one_before_it_comes_again() {
        failing.add("a2");
        deliver("a3", "a2");
        assertThrows(IllegalStateException.class, () -> deliver("a1"));
        assertThrows(IllegalStateException.class, () -> deliver("a1"));
        assertEquals(List.of("a1"), effects);
        assertCounts(1, 1, 2, 0);
        failing.clear();
        deliver("a1");
        assertEquals(List.of("a1", "a2", "a3"), effects);
        assertCounts(3, 2, 0, 0);
    }

    @Test
    void S4_taking_and_acting_may_share_a_transaction() {
        List<String> committed = new ArrayList<>();
        MemoryInbox[] durable = {new MemoryInbox()};
        Receiver own = new Receiver(
                message -> {
                    if (failing.contains(name(message))) {
                        throw new StoreException("rolled back");
                    }
                    Inbox.Turn turn = durable[0].take(message.notice().subject(), message.sequence());
                    if (turn == Inbox.Turn.NEXT) {
                        committed.add(name(message));
                    }
                    return turn;
                },
                1);
        failing.add("a1");
        own.deliver(message("a2"));
        assertThrows(StoreException.class, () -> own.deliver(message("a1")));
        failing.clear();
        own.deliver(message("a1"));
        assertEquals(List.of("a1", "a2"), committed);
    }

    @Test
    void S4_a_number_that_was_taken_by_hand_lets_those_behind_it_pass() {
        deliver("a2", "a3");
        inbox.take("a", 1);
        deliver("a1");
        assertEquals(List.of("a2", "a3"), effects);
        assertCounts(2, 1, 0, 0);
    }

    @Test
    void S4_many_threads_have_each_message_handled_once_and_in_order() {
        int each = 50;
        List<String> subjects = List.of("a", "b", "c", "d");
        Receiver shared = Receiver.of(inbox, this::act, 8);
        List<CompletableFuture<Void>> threads = IntStream.range(0, 8)
                .mapToObj(
                        seed -> CompletableFuture.runAsync(() -> deliverAll(shared, subjects, each, new Random(seed))))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> threads.forEach(CompletableFuture::join));
        for (String subject : subjects) {
            assertEquals(
                    IntStream.rangeClosed(1, each).mapToObj(n -> subject + n).toList(),
                    effects.stream().filter(name -> name.startsWith(subject)).toList());
        }
        assertEquals(0, shared.held());
        assertEquals((long) each * subjects.size(), shared.handled());
    }

    /** Delivers each message in some order until it is taken. */
    private static void deliverAll(Receiver receiver, List<String> subjects, int each, Random random) {
        List<String> names = new ArrayList<>();
        subjects.forEach(subject -> IntStream.rangeClosed(1, each).forEach(n -> names.add(subject + n)));
        while (!names.isEmpty()) {
            int place = random.nextInt(Math.min(20, names.size()));
            try {
                receiver.deliver(message(names.get(place)));
                names.remove(place);
            } catch (StoreException e) {
                Thread.onSpinWait(); // it comes again
            }
        }
    }

    @Test
    void a_message_that_hangs_holds_up_no_other_subject() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Receiver slow = Receiver.of(inbox, message -> {
            if (name(message).equals("a1")) {
                hanging.countDown();
                await(release);
            }
            act(message);
        });
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> slow.deliver(message("a1")));
        hanging.await();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> slow.deliver(message("b1")));
        release.countDown();
        first.join();
        assertEquals(List.of("b1", "a1"), effects);
    }

    @Test
    void a_receiver_has_a_handler_and_room_for_nothing_or_more() {
        assertThrows(IllegalArgumentException.class, () -> Receiver.of(inbox, this::act, -1));
        assertThrows(NullPointerException.class, () -> Receiver.of(null, this::act));
        assertThrows(NullPointerException.class, () -> new Receiver(null, 0));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void act(Message message) {
        if (failing.contains(name(message))) {
            throw new IllegalStateException("not now");
        }
        effects.add(name(message));
    }

    private void deliver(String... names) {
        Stream.of(names).forEach(name -> receiver.deliver(message(name)));
    }

    private void assertCounts(long handled, long stale, int held, long refused) {
        assertEquals(
                List.of(handled, stale, (long) held, refused),
                List.of(receiver.handled(), receiver.stale(), (long) receiver.held(), receiver.refused()));
    }

    private static String name(Message message) {
        return message.notice().subject() + message.sequence();
    }

    private static Message message(String name) {
        Notice notice = new Notice(name.substring(0, 1), Code.of("NOTED"), Fields.none());
        long sequence = Long.parseLong(name.substring(1));
        return new Message("k/" + name, sequence, Instant.EPOCH, CommandId.of("k"), notice);
    }
}
