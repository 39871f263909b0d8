package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiedui.Receiver;
import org.jiedui.adapter.contract.MessagesContract;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Notice;
import org.jiedui.port.StoreException;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Test;

class MemoryBusTest extends MessagesContract {

    private static final Message MESSAGE = new Message(
            "k-1/1", 1, Instant.EPOCH, CommandId.of("k-1"), new Notice("c-1", Code.of("NOTED"), Fields.none()));

    private final List<Message> received = Collections.synchronizedList(new ArrayList<>());
    private final MemoryBus bus = new MemoryBus();

    @Override
    protected Messages messages() {
        bus.subscribe(received::add);
        return bus;
    }

    @Override
    protected List<Message> received(int atLeast) {
        return List.copyOf(received);
    }

    @Test
    void S4_every_subscriber_is_given_every_message() {
        List<Message> other = new ArrayList<>();
        bus.subscribe(other::add);
        bus.deliver(MESSAGE);
        assertEquals(List.of(MESSAGE), received);
        assertEquals(List.of(MESSAGE), other);
    }

    @Test
    void S4_a_subscriber_that_fails_keeps_a_message_from_no_other_and_has_it_come_again() {
        List<Message> later = new ArrayList<>();
        bus.subscribe(message -> {
            throw new IllegalStateException("王芳");
        });
        bus.subscribe(later::add);
        StoreException failure = assertThrows(StoreException.class, () -> bus.deliver(MESSAGE));
        assertEquals(List.of(MESSAGE), received);
        assertEquals(List.of(MESSAGE), later);
        assertFalse(failure.getMessage().contains("王芳"));
    }

    @Test
    void S4_a_receiver_takes_once_what_comes_again_for_another() {
        List<Message> effects = new ArrayList<>();
        List<Message> failures = new ArrayList<>(List.of(MESSAGE, MESSAGE));
        bus.subscribe(Receiver.of(new MemoryInbox(), effects::add));
        bus.subscribe(message -> {
            if (failures.remove(message)) {
                throw new IllegalStateException("not now");
            }
        });
        assertThrows(StoreException.class, () -> bus.deliver(MESSAGE));
        assertThrows(StoreException.class, () -> bus.deliver(MESSAGE));
        bus.deliver(MESSAGE);
        assertEquals(List.of(MESSAGE), effects);
    }

    @Test
    void S4_a_bus_to_which_nobody_listens_takes_nothing() {
        assertThrows(StoreException.class, () -> new MemoryBus().deliver(MESSAGE));
    }
}
