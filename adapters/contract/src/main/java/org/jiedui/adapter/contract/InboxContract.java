package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.jiedui.port.Inbox;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Inbox} promises (law S4: each once). Extend it in the tests of your adapter and give it an inbox
 * that took nothing yet.
 */
public abstract class InboxContract extends InboxNumbers {

    private static final int MANY = 2000;

    /** For your subclass. */
    protected InboxContract() {}

    @Test
    void S4_a_message_is_taken_once() {
        assertTrue(inbox.take("k-1/1"));
        assertFalse(inbox.take("k-1/1"));
        assertFalse(inbox.take("k-1/1"));
    }

    @Test
    void S4_every_message_is_remembered() {
        for (int i = 0; i < MANY; i++) {
            assertTrue(inbox.take("k-1/" + i));
        }
        for (int i = 0; i < MANY; i++) {
            assertFalse(inbox.take("k-1/" + i));
        }
    }

    @Test
    void S4_messages_are_told_apart_by_every_character_of_a_long_id() {
        String id = "k".repeat(127);
        for (String last : List.of("a", "A", "b", "-", "_", "%", " ", "é")) {
            assertTrue(inbox.take(id + last), last);
        }
        assertTrue(inbox.take(id));
        assertFalse(inbox.take(id + "a"));
    }

    @Test
    void S4_one_of_many_threads_takes_a_message() {
        for (int i = 0; i < 50; i++) {
            String id = "k-" + i;
            List<Boolean> taken = Together.run(Together.THREADS, thread -> inbox.take(id));
            assertEquals(1, Collections.frequency(taken, true));
        }
    }
}
