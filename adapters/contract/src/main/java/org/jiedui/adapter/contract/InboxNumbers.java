package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiedui.port.Inbox;
import org.jiedui.port.Inbox.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an inbox promises of messages that are numbered within their subject. */
abstract class InboxNumbers {

    private static final int MANY = 200;
    private static final int MOST_TRIES = 100_000;

    Inbox inbox;

    /**
     * An inbox that took nothing yet. Asked for once before each test.
     *
     * @return the inbox under test
     */
    protected abstract Inbox inbox();

    @BeforeEach
    void openTheInbox() {
        inbox = inbox();
    }

    @Test
    void S4_the_next_number_of_a_subject_is_taken() {
        for (int i = 1; i <= MANY; i++) {
            assertEquals(Turn.NEXT, inbox.take("c-1", i));
        }
    }

    @Test
    void S4_a_number_that_was_taken_is_stale() {
        LongRange.of(1, 12).forEach(number -> inbox.take("c-1", number));
        for (long number : List.of(12, 11, 1, 2, 12)) {
            assertEquals(Turn.STALE, inbox.take("c-1", number));
        }
        assertEquals(Turn.NEXT, inbox.take("c-1", 13));
    }

    @Test
    void S4_a_number_before_its_turn_is_early_and_not_taken() {
        assertEquals(Turn.EARLY, inbox.take("c-1", 2));
        assertEquals(Turn.NEXT, inbox.take("c-1", 1));
        for (long number : List.of(4L, 3L + MANY, Long.MAX_VALUE, 4L)) {
            assertEquals(Turn.EARLY, inbox.take("c-1", number));
        }
        LongRange.of(2, 4).forEach(number -> assertEquals(Turn.NEXT, inbox.take("c-1", number)));
    }

    @Test
    void S4_every_subject_has_numbers_of_its_own() {
        List<String> subjects = new ArrayList<>(List.of("c-1", "C-1", "c-11", "c_1", "c%1", "c", "1"));
        List.of("a", "A", "b", "~").forEach(last -> subjects.add("c".repeat(159) + last));
        for (int i = 1; i <= 3; i++) {
            for (String subject : subjects) {
                assertEquals(Turn.EARLY, inbox.take(subject, i + 1L), subject);
                assertEquals(Turn.NEXT, inbox.take(subject, i), subject);
            }
        }
    }

    @Test
    void S4_ids_and_numbers_are_taken_apart() {
        assertTrue(inbox.take("c-1"));
        assertTrue(inbox.take("c-1/1"));
        assertEquals(Turn.NEXT, inbox.take("c-1", 1));
        assertEquals(Turn.NEXT, inbox.take("c-1", 2));
        assertTrue(inbox.take("c-1/2"));
        assertTrue(inbox.take("1"));
        assertFalse(inbox.take("c-1"));
    }

    @Test
    void S4_one_of_many_threads_takes_the_first_number() {
        for (int i = 0; i < 50; i++) {
            String subject = "c-" + i;
            List<Turn> turns = Together.run(Together.THREADS, thread -> inbox.take(subject, 1));
            assertEquals(1, Collections.frequency(turns, Turn.NEXT));
            assertEquals(Together.THREADS - 1, Collections.frequency(turns, Turn.STALE));
        }
    }

    @Test
    void S4_many_threads_take_each_number_once_and_in_order() {
        List<List<Long>> taken = Together.run(Together.THREADS, thread -> takeAll());
        assertEquals(
                LongRange.of(1, MANY),
                taken.stream().flatMap(List::stream).sorted().toList());
        assertEquals(Turn.STALE, inbox.take("c-1", MANY));
        assertEquals(Turn.NEXT, inbox.take("c-1", MANY + 1L));
    }

    private List<Long> takeAll() {
        List<Long> taken = new ArrayList<>();
        long number = 1;
        for (int i = 0; number <= MANY && i < MOST_TRIES; i++) {
            assertEquals(Turn.EARLY, inbox.take("c-1", number + 2 * MANY));
            Turn turn = inbox.take("c-1", number);
            if (turn == Turn.NEXT) {
                taken.add(number);
            }
            number += turn == Turn.EARLY ? 0 : 1;
        }
        return taken;
    }
}
