package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jiedui.Relay;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.port.Changes;
import org.jiedui.port.Message;
import org.jiedui.port.Notice;
import org.jiedui.port.StoreException;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final MemoryRecords records = new MemoryRecords();
    private final List<String> delivered = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private int commands;
    private final Relay relay = new Relay(records.outbox(), this::deliver, 3);

    @Test
    void it_delivers_all_messages_in_the_order_of_their_subjects() {
        post("a/1", "b/1", "a/2", "a/3");
        assertEquals(4, relay.run(100));
        assertEquals(List.of("a/1", "b/1", "a/2", "a/3"), delivered);
        assertEquals(0, relay.run(100));
    }

    @Test
    void it_tries_no_more_messages_than_the_limit() {
        post("a/1", "b/1", "a/2", "a/3");
        assertEquals(3, relay.run(3));
        assertEquals(List.of("a/1", "b/1", "a/2"), delivered);
    }

    @Test
    void a_failed_message_holds_up_its_subject_until_a_later_run() {
        post("a/1", "b/1", "a/2");
        failing.add("a/1");
        assertEquals(1, relay.run(100));
        failing.clear();
        assertEquals(2, relay.run(100));
        assertEquals(List.of("b/1", "a/1", "a/2"), delivered);
    }

    @Test
    void a_message_is_parked_when_its_last_attempt_failed() {
        post("a/1", "b/1", "a/2");
        failing.add("a/1");
        for (int i = 0; i < 5; i++) {
            relay.run(100);
        }
        assertEquals(List.of("b/1"), delivered);
        assertEquals(1, records.outbox().parked().size());
        assertEquals(3, records.outbox().parked().get(0).claim().attempt());
        assertEquals(Relay.DELIVERY_FAILED, records.outbox().parked().get(0).reason());
    }

    @Test
    void a_message_whose_last_attempt_never_ended_is_parked_unread() {
        post("a/1");
        for (int i = 0; i < 3; i++) {
            records.outbox().release(records.outbox().claim(1).get(0));
        }
        assertEquals(0, relay.run(100));
        assertEquals(List.of(), delivered);
        assertEquals(1, records.outbox().parked().size());
    }

    @Test
    void an_error_gives_back_what_was_claimed() {
        post("a/1", "b/1");
        Relay dying = new Relay(
                records.outbox(),
                message -> {
                    throw new LinkageError("the receiver is broken");
                },
                3);
        assertThrows(LinkageError.class, () -> dying.run(100));
        assertEquals(2, relay.run(100));
    }

    @Test
    void a_parked_message_that_is_released_is_tried_as_often_as_a_new_one() {
        post("a/1", "a/2");
        failing.add("a/1");
        for (int i = 0; i < 3; i++) {
            relay.run(100);
        }
        records.outbox().release(records.outbox().parked().get(0).claim());
        relay.run(100);
        relay.run(100);
        assertEquals(List.of(), records.outbox().parked());
        failing.clear();
        assertEquals(2, relay.run(100));
        assertEquals(List.of("a/1", "a/2"), delivered);
    }

    @Test
    void a_destination_that_hangs_holds_up_no_command_and_is_taken_over() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Relay stuck = new Relay(records.outbox(), message -> hang(message, hanging, goOn), 3);
        post("a/1", "b/1");
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> stuck.run(100));
        hanging.await();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> post("c/1"));
        assertEquals(1, relay.run(100));
        assertEquals(2, records.outbox().takeOver(Duration.ZERO));
        assertEquals(2, relay.run(100));
        goOn.countDown();
        assertEquals(0, run.join());
        assertEquals(List.of("c/1", "a/1", "b/1"), delivered);
    }

    /** Hangs in its first message and would take the second for its own. */
    private void hang(Message message, CountDownLatch hanging, CountDownLatch goOn) {
        if (hanging.getCount() == 0) {
            deliver(message);
        }
        hanging.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_message_that_could_not_be_marked_comes_again() {
        post("a/1", "b/1");
        Relay unmarking = new Relay(
                new OutboxAround(records.outbox()) {
                    @Override
                    public boolean done(Claim claim) {
                        throw new StoreException("not now");
                    }
                },
                this::deliver,
                3);
        assertThrows(StoreException.class, () -> unmarking.run(100));
        assertEquals(2, relay.run(100));
        assertEquals(List.of("a/1", "a/1", "b/1"), delivered);
    }

    @Test
    void a_delivery_is_tried_at_least_once() {
        assertThrows(IllegalArgumentException.class, () -> new Relay(records.outbox(), this::deliver, 0));
    }

    private void deliver(Message message) {
        String name = message.notice().details().text("name");
        if (failing.contains(name)) {
            throw new IllegalStateException("not now");
        }
        delivered.add(name);
    }

    private void post(String... names) {
        List<Notice> notices = Stream.of(names)
                .map(name -> new Notice(
                        name.substring(0, 1), Code.of("NOTED"), Fields.none().with("name", name)))
                .toList();
        StoredAnswer answer = new StoredAnswer("", "");
        records.commit(new Changes(
                Command.of("k-" + ++commands, "clerk"),
                Instant.EPOCH,
                answer,
                Map.of(),
                List.of(),
                List.of(),
                notices,
                List.of()));
    }
}
