package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Notice;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Messages} promises (law S4: at least once, in order for one subject). Extend it in the tests of your
 * adapter and read at the other end of your bus what came out of it. What arrives more than once breaks no promise.
 */
public abstract class MessagesContract {

    private static final int MANY = 200;

    private Messages messages;

    /** For your subclass. */
    protected MessagesContract() {}

    /**
     * A bus on which nothing is under way. Asked for once before each test.
     *
     * @return the messages under test
     */
    protected abstract Messages messages();

    /**
     * What arrived since {@link #messages()} was asked for, in order of arrival, as your adapter reads it.
     *
     * @param atLeast how many are expected: wait until there are so many, as long as that may take
     * @return everything that arrived, also what arrived twice
     */
    protected abstract List<Message> received(int atLeast);

    @BeforeEach
    void openTheBus() {
        messages = messages();
    }

    @Test
    void S4_a_message_arrives_as_it_was_delivered() {
        Fields details = Fields.none().with("text", "line\nend \\ 结对 𠮷 = ; \u0085 \t\"'<&>");
        Instant at = Instant.parse("1969-12-31T23:59:59.123456Z");
        Notice notice = new Notice("~".repeat(160), Code.of("SOMETHING_NOTED"), details.with("empty", ""));
        Message message = new Message("k-1/1", Long.MAX_VALUE, at, CommandId.of("k-1"), notice);
        messages.deliver(message);
        assertEquals(message, received(1).get(0));
    }

    @Test
    void S4_a_notice_without_details_arrives() {
        Message message = message("c-1", 1, Fields.none());
        messages.deliver(message);
        assertEquals(message, received(1).get(0));
    }

    @Test
    void S4_a_long_message_arrives() {
        Message message = message("c-1", 1, Fields.none().with("text", "结对 ".repeat(50_000)));
        messages.deliver(message);
        assertEquals(message, received(1).get(0));
    }

    @Test
    void S4_messages_of_one_subject_arrive_in_order() {
        List<Message> delivered = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            for (String subject : List.of("c-1", "c-2", "c-3")) {
                delivered.add(message(subject, i, Fields.none()));
            }
        }
        delivered.forEach(messages::deliver);
        List<Message> received = received(delivered.size());
        List.of("c-1", "c-2", "c-3").forEach(subject -> assertEquals(of(delivered, subject), of(received, subject)));
    }

    @Test
    void S4_a_message_delivered_again_has_the_id_it_had() {
        Message message = message("c-1", 1, Fields.none());
        messages.deliver(message);
        messages.deliver(message);
        messages.deliver(message("c-1", 2, Fields.none()));
        List<String> ids = received(2).stream().map(Message::id).distinct().toList();
        assertEquals(List.of("c-1/1", "c-1/2"), ids);
    }

    @Test
    void S4_messages_of_many_threads_all_arrive() {
        int each = MANY / Together.THREADS;
        Together.run(Together.THREADS, thread -> {
            IntStream.rangeClosed(1, each).forEach(i -> messages.deliver(message("c-" + thread, i, Fields.none())));
            return thread;
        });
        List<Message> received = received(each * Together.THREADS);
        for (int thread = 0; thread < Together.THREADS; thread++) {
            List<Long> sequences =
                    of(received, "c-" + thread).stream().map(Message::sequence).toList();
            assertEquals(LongRange.of(1, each), sequences);
        }
    }

    /** Each message of a subject, where it came first. */
    private static List<Message> of(List<Message> received, String subject) {
        Map<String, Message> first = new LinkedHashMap<>();
        for (Message message : received) {
            if (message.notice().subject().equals(subject)) {
                first.putIfAbsent(message.id(), message);
            }
        }
        return List.copyOf(first.values());
    }

    private static Message message(String subject, long sequence, Fields details) {
        CommandId command = CommandId.of("k-" + sequence);
        Notice notice = new Notice(subject, Code.of("SOMETHING_NOTED"), details);
        return new Message(subject + "/" + sequence, sequence, Draft.AT.minusNanos(789), command, notice);
    }
}
