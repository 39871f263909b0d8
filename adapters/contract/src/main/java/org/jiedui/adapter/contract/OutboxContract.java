package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.port.RowKind;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Outbox} promises (law S4). Extend it in the tests of your adapter and give it an empty store and the
 * outbox that this store's commits feed.
 *
 * <pre>{@code
 * class OurOutboxTest extends OutboxContract {
 *     private final OurStore store = new OurStore(emptyDatabase());
 *
 *     @Override
 *     protected Records records() {
 *         return store.records();
 *     }
 *
 *     @Override
 *     protected Outbox outbox() {
 *         return store.outbox();
 *     }
 * }
 * }</pre>
 */
public abstract class OutboxContract extends OutboxTakeOvers {

    /** For your subclass. */
    protected OutboxContract() {}

    @Test
    void nothing_is_handed_out_of_an_empty_outbox() {
        keep(Draft.of("k-1").fact(CHILD, "no notice"));
        assertEquals(List.of(), outbox.claim(MANY));
        assertEquals(List.of(), outbox.parked());
    }

    @Test
    void S4_a_committed_notice_is_handed_out_as_it_was_given() {
        Changes changes = Draft.of("k-1").notice("c-1", "line\nend \\ 结对").changes();
        assertEquals(Commit.DONE, store.commit(changes));
        Outbox.Claim claim = one();
        Message message = claim.message();
        assertEquals(1, claim.attempt());
        assertEquals(1, message.sequence());
        assertEquals(changes.recordedAt(), message.recordedAt());
        assertEquals(CommandId.of("k-1"), message.command());
        assertEquals(changes.notices().get(0), message.notice());
    }

    @Test
    void S4_no_notice_of_a_stale_or_repeated_command_is_handed_out() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, ""));
        Draft stale = Draft.of("k-2").row(RowKind.CHILD, "c-1", 1, "").notice("c-1", "stale");
        assertEquals(Commit.STALE, store.commit(stale.changes()));
        Draft repeated = Draft.of("k-1").notice("c-2", "again");
        assertEquals(Commit.ANSWERED, store.commit(repeated.changes()));
        assertEquals(List.of(), outbox.claim(MANY));
    }

    @Test
    void S4_messages_of_one_subject_come_one_at_a_time_and_in_order() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-1", "2"));
        keep(Draft.of("k-2").notice("c-1", "3"));
        for (int i = 1; i <= 3; i++) {
            Outbox.Claim claim = one();
            assertEquals(Integer.toString(i), text(claim));
            assertEquals(i, claim.message().sequence());
            assertEquals(List.of(), outbox.claim(MANY));
            assertTrue(outbox.done(claim));
        }
        assertEquals(List.of(), outbox.claim(MANY));
    }

    @Test
    void S4_notices_of_commands_kept_together_come_in_their_order() {
        Changes stale = Draft.of("k-2")
                .row(RowKind.CHILD, "c-1", 2, "")
                .notice("c-1", "stale")
                .changes();
        List<Commit> outcomes = store.commitAll(List.of(
                Draft.of("k-1").notice("c-1", "1").notice("c-2", "2").changes(),
                Draft.of("k-3").notice("c-1", "3").changes(),
                Draft.of("k-4").notice("c-3", "4").notice("c-1", "5").changes(),
                stale,
                Draft.of("k-5").notice("c-1", "behind").changes()));
        assertEquals(List.of(Commit.DONE, Commit.DONE, Commit.DONE, Commit.STALE, Commit.STALE), outcomes);
        List<Message> messages = drained();
        assertEquals(LongRange.of(1, 3), sequences(messages, "c-1"));
        assertEquals(List.of("1", "3", "5"), texts(messages, "c-1"));
        assertEquals(List.of("2"), texts(messages, "c-2"));
        assertEquals(List.of("4"), texts(messages, "c-3"));
    }

    @Test
    void S4_the_instant_of_a_message_is_kept_in_any_default_time_zone() {
        List<Instant> instants = RecordsClocks.instantsAroundTheClock();
        TimeZone home = TimeZone.getDefault();
        try {
            for (String zone : RecordsClocks.ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                String id = zone.replace('/', '.') + ".";
                instants.forEach(
                        at -> keep(Draft.of(id + at.getEpochSecond()).at(at).notice(zone, "text")));
            }
            drained()
                    .forEach(message -> assertEquals(
                            message.command().value().replaceFirst(".*[.]", ""),
                            Long.toString(message.recordedAt().getEpochSecond())));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void S4_sequences_of_a_subject_go_on_after_it_was_settled() {
        keep(Draft.of("k-1").notice("c-1", "1"));
        outbox.done(one());
        keep(Draft.of("k-2").notice("c-2", "other"));
        outbox.done(one());
        keep(Draft.of("k-3").notice("c-1", "2"));
        assertEquals(2, one().message().sequence());
    }

    @Test
    void S4_the_oldest_messages_come_first() {
        for (int i = 10; i > 0; i--) {
            keep(Draft.of("k-" + i).notice("c-" + i, Integer.toString(i)));
        }
        assertEquals(List.of("10", "9", "8"), texts(outbox.claim(3)));
        assertEquals(List.of("7", "6", "5", "4", "3", "2", "1"), texts(outbox.claim(MANY)));
    }

    @Test
    void S4_a_subject_goes_on_at_the_place_of_its_next_message() {
        keep(Draft.of("k-1")
                .notice("c-1", "1")
                .notice("c-2", "2")
                .notice("c-1", "3")
                .notice("c-3", "4"));
        outbox.done(outbox.claim(1).get(0));
        assertEquals(List.of("2", "3", "4"), texts(outbox.claim(MANY)));
    }

    @Test
    void S4_a_released_message_comes_again_as_the_next_attempt() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-1", "2"));
        Outbox.Claim first = one();
        assertTrue(outbox.release(first));
        Outbox.Claim second = one();
        assertEquals(2, second.attempt());
        assertEquals(first.message(), second.message());
    }

    @Test
    void S4_an_older_token_marks_nothing() {
        keep(Draft.of("k-1").notice("c-1", "1"));
        Outbox.Claim old = one();
        outbox.release(old);
        Outbox.Claim current = one();
        assertFalse(outbox.done(old));
        assertFalse(outbox.release(old));
        assertFalse(outbox.park(old, REASON));
        assertEquals(List.of(), outbox.claim(MANY));
        assertEquals(List.of(), outbox.parked());
        assertTrue(outbox.done(current));
        assertFalse(outbox.done(current));
    }

    @Test
    void S4_a_parked_message_stops_its_subject_alone() {
        keep(Draft.of("k-1").notice("c-1", "poison").notice("c-1", "behind").notice("c-2", "other"));
        assertTrue(outbox.park(outbox.claim(1).get(0), REASON));
        assertEquals(List.of("other"), texts(outbox.claim(MANY)));
    }

    @Test
    void S4_parked_messages_are_listed_with_their_reasons() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-2", "2"));
        List<Outbox.Claim> claims = outbox.claim(2);
        outbox.park(claims.get(1), REASON);
        outbox.park(claims.get(0), Code.of("TOO_LARGE"));
        List<Outbox.Parked> expected = List.of(
                new Outbox.Parked(claims.get(1), REASON), new Outbox.Parked(claims.get(0), Code.of("TOO_LARGE")));
        assertEquals(expected, outbox.parked());
    }

    @Test
    void S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-1", "2"));
        outbox.park(one(), REASON);
        assertTrue(outbox.release(outbox.parked().get(0).claim()));
        assertEquals(List.of(), outbox.parked());
        Outbox.Claim again = one();
        assertEquals("1", text(again));
        assertEquals(1, again.attempt());
    }

    @Test
    void S4_a_parked_message_is_settled_by_marking_it_done() {
        keep(Draft.of("k-1").notice("c-1", "1").notice("c-1", "2"));
        outbox.park(one(), REASON);
        assertTrue(outbox.done(outbox.parked().get(0).claim()));
        assertEquals(List.of(), outbox.parked());
        assertEquals("2", text(one()));
    }

    @Test
    void S4_every_message_has_an_id_of_its_own() {
        String command = "k".repeat(63);
        for (int i = 0; i < 10; i++) {
            keep(Draft.of(command + i)
                    .notice("c-1", "same")
                    .notice("c-1", "same")
                    .notice("c-2", "same"));
        }
        List<String> ids = drained().stream().map(Message::id).toList();
        assertEquals(30, new HashSet<>(ids).size());
        assertEquals(
                Optional.empty(), ids.stream().filter(id -> id.length() > 128).findAny());
    }

    @Test
    void S4_each_message_goes_to_one_thread_and_in_the_order_of_its_subject() {
        int subjects = 20;
        int each = 10;
        for (int i = 0; i < each; i++) {
            Draft draft = Draft.of("k-" + i);
            IntStream.range(0, subjects).forEach(n -> draft.notice("c-" + n, "text"));
            keep(draft);
        }
        List<Message> taken = Collections.synchronizedList(new ArrayList<>());
        Together.run(Together.THREADS, thread -> {
            List<Outbox.Claim> claims = outbox.claim(3);
            for (int i = 0; i < subjects * each && !claims.isEmpty(); i++) {
                claims.forEach(claim -> taken.add(claim.message()));
                claims.forEach(claim -> assertTrue(outbox.done(claim)));
                claims = outbox.claim(3);
            }
            return thread;
        });
        taken.addAll(drained());
        assertEquals(subjects * each, taken.size());
        IntStream.range(0, subjects).forEach(n -> assertEquals(LongRange.of(1, each), sequences(taken, "c-" + n)));
    }
}
