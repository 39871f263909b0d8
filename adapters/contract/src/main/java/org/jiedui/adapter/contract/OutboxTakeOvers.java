package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an outbox promises of claims whose holder does not come back. */
abstract class OutboxTakeOvers extends StoreContract {

    static final Code REASON = Code.of("RECEIVER_REFUSED");
    static final int MANY = 1000;

    Outbox outbox;

    /**
     * The outbox of the records that {@link #records()} gave last. Asked for once before each test.
     *
     * @return the outbox under test
     */
    protected abstract Outbox outbox();

    @BeforeEach
    void openTheOutbox() {
        outbox = outbox();
    }

    @Test
    void S4_a_claim_taken_over_marks_nothing_any_more() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-1", "2"));
        Outbox.Claim dead = one();
        assertEquals(1, outbox.takeOver(Duration.ZERO));
        assertMarksNothing(dead);
        Outbox.Claim again = one();
        assertMarksNothing(dead);
        assertEquals(dead.message(), again.message());
        assertTrue(outbox.done(again));
        assertEquals("2", text(one()));
    }

    private void assertMarksNothing(Outbox.Claim claim) {
        assertFalse(outbox.done(claim));
        assertFalse(outbox.release(claim));
        assertFalse(outbox.park(claim, REASON));
        assertEquals(List.of(), outbox.parked());
    }

    @Test
    void S4_attempts_are_counted_on_over_a_take_over() {
        keep(Draft.of("k-1").notice("c-1", "1"));
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertEquals(attempt, one().attempt());
            outbox.takeOver(Duration.ZERO);
        }
        outbox.release(one());
        assertEquals(6, one().attempt());
    }

    @Test
    void S4_taking_over_tells_how_many_claims_it_ended() {
        Draft draft = Draft.of("k-1");
        IntStream.range(0, 7).forEach(n -> draft.notice("c-" + n, "1"));
        keep(draft.notice("c-0", "behind"));
        assertEquals(0, outbox.takeOver(Duration.ZERO));
        List<Outbox.Claim> claims = outbox.claim(6);
        outbox.done(claims.get(0));
        outbox.release(claims.get(1));
        outbox.park(claims.get(2), REASON);
        assertEquals(3, outbox.takeOver(Duration.ZERO));
        assertEquals(0, outbox.takeOver(Duration.ZERO));
    }

    @Test
    void S4_a_parked_message_is_not_taken_over() {
        keep(Draft.of("k-1").notice("c-1", "poison").notice("c-1", "behind").notice("c-2", "other"));
        Outbox.Claim poison = outbox.claim(1).get(0);
        outbox.park(poison, REASON);
        assertEquals(0, outbox.takeOver(Duration.ZERO));
        assertEquals(List.of(new Outbox.Parked(poison, REASON)), outbox.parked());
        assertEquals(List.of("other"), texts(outbox.claim(MANY)));
        assertTrue(outbox.done(poison));
        assertEquals("behind", text(one()));
    }

    @Test
    void S4_a_claim_that_is_not_held_for_long_is_not_taken_over() {
        keep(Draft.of("k-1").notice("c-1", "1"));
        Outbox.Claim claim = one();
        for (Duration held : List.of(Duration.ofHours(1), Duration.ofDays(400), Duration.ofDays(200_000))) {
            assertEquals(0, outbox.takeOver(held));
        }
        assertEquals(List.of(), outbox.claim(MANY));
        assertTrue(outbox.done(claim));
    }

    @Test
    void S4_messages_taken_over_come_at_their_old_places() {
        keep(Draft.of("k-1")
                .notice("c-1", "1")
                .notice("c-2", "2")
                .notice("c-1", "3")
                .notice("c-3", "4")
                .notice("c-4", "5"));
        outbox.claim(2);
        outbox.takeOver(Duration.ZERO);
        assertEquals(List.of("1", "2", "4"), texts(outbox.claim(3)));
        outbox.takeOver(Duration.ZERO);
        assertEquals(List.of("1", "2", "4", "5"), texts(outbox.claim(MANY)));
    }

    @Test
    void S4_each_message_is_settled_once_while_threads_take_each_other_over() {
        int subjects = 10;
        int each = 10;
        for (int i = 0; i < each; i++) {
            Draft draft = Draft.of("k-" + i);
            IntStream.range(0, subjects).forEach(n -> draft.notice("c-" + n, "text"));
            keep(draft);
        }
        List<Message> settled = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier allAreHere = new CyclicBarrier(Together.THREADS);
        Together.run(Together.THREADS, thread -> {
            for (int i = 0; i < each; i++) {
                settled.addAll(settle(thread, allAreHere));
            }
            return thread;
        });
        settled.addAll(drained());
        IntStream.range(0, subjects)
                .forEach(n -> assertEquals(
                        LongRange.of(1, each),
                        sequences(settled, "c-" + n).stream().sorted().toList()));
    }

    /** Claims, loses some of the claims to others, claims again and marks all. */
    private List<Message> settle(int thread, CyclicBarrier allAreHere) {
        List<Outbox.Claim> claims = new ArrayList<>(outbox.claim(3));
        Together.meet(allAreHere);
        if (thread % 2 == 0) {
            outbox.takeOver(Duration.ZERO);
        }
        Together.meet(allAreHere);
        claims.addAll(outbox.claim(3));
        Together.meet(allAreHere);
        return claims.stream().filter(outbox::done).map(Outbox.Claim::message).toList();
    }

    static List<Long> sequences(List<Message> messages, String subject) {
        return messages.stream()
                .filter(message -> message.notice().subject().equals(subject))
                .map(Message::sequence)
                .toList();
    }

    final Outbox.Claim one() {
        List<Outbox.Claim> claims = outbox.claim(MANY);
        assertEquals(1, claims.size());
        return claims.get(0);
    }

    final List<Message> drained() {
        List<Message> messages = new ArrayList<>();
        for (List<Outbox.Claim> claims = outbox.claim(MANY); !claims.isEmpty(); claims = outbox.claim(MANY)) {
            claims.forEach(claim -> messages.add(claim.message()));
            claims.forEach(outbox::done);
        }
        return messages;
    }

    static List<String> texts(List<Outbox.Claim> claims) {
        return claims.stream().map(OutboxTakeOvers::text).toList();
    }

    static String text(Outbox.Claim claim) {
        return claim.message().notice().details().text("text");
    }

    static List<String> texts(List<Message> messages, String subject) {
        return messages.stream()
                .filter(message -> message.notice().subject().equals(subject))
                .map(message -> message.notice().details().text("text"))
                .toList();
    }
}
