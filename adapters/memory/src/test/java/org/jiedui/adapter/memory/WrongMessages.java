package org.jiedui.adapter.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiedui.fact.Fields;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Notice;
import org.jiedui.port.StoreException;

/** Buses that bring something else than what was delivered. */
final class WrongMessages {

    private WrongMessages() {}

    /** A bus and its other end. */
    interface Bus extends Messages {
        List<Message> received();
    }

    static Stream<Wrong<Bus>> all() {
        return Stream.concat(wrongContents(), wrongOrders());
    }

    private static Stream<Wrong<Bus>> wrongContents() {
        return Stream.of(
                new Wrong<>(
                        "a bus that cuts instants to milliseconds",
                        () -> new Changing(
                                message -> at(message, message.recordedAt().truncatedTo(ChronoUnit.MILLIS))),
                        "S4_a_long_message_arrives",
                        "S4_a_message_arrives_as_it_was_delivered",
                        "S4_a_notice_without_details_arrives",
                        "S4_messages_of_one_subject_arrive_in_order"),
                new Wrong<>(
                        "a bus that changes the ends of lines",
                        () -> new Changing(message -> with(message, text -> text.replace("\n", "\r\n"))),
                        "S4_a_message_arrives_as_it_was_delivered"),
                new Wrong<>(
                        "a bus that cuts long texts",
                        () -> new Changing(message ->
                                with(message, text -> text.substring(0, Math.min(text.length(), 65_535)))),
                        "S4_a_long_message_arrives"),
                new Wrong<>(
                        "a bus that cannot bring a notice without details",
                        () -> new Changing(
                                message -> message.notice().details().encode().isEmpty()
                                                && message.notice().subject().equals("c-1")
                                                && message.sequence() == 1
                                        ? with(message, Fields.none().with("empty", ""))
                                        : message),
                        "S4_a_notice_without_details_arrives",
                        "S4_messages_of_one_subject_arrive_in_order"));
    }

    private static Stream<Wrong<Bus>> wrongOrders() {
        return Stream.of(
                new Wrong<>(
                        "a bus that brings the last message first",
                        Stacking::new,
                        "S4_a_message_delivered_again_has_the_id_it_had",
                        "S4_messages_of_many_threads_all_arrive",
                        "S4_messages_of_one_subject_arrive_in_order"),
                new Wrong<>(
                        "a bus that loses a message once in a while",
                        () -> new Losing(17),
                        "S4_messages_of_many_threads_all_arrive",
                        "S4_messages_of_one_subject_arrive_in_order"),
                new Wrong<>(
                        "a bus that gives a message a new id each time",
                        Renaming::new,
                        "S4_a_long_message_arrives",
                        "S4_a_message_arrives_as_it_was_delivered",
                        "S4_a_message_delivered_again_has_the_id_it_had",
                        "S4_a_notice_without_details_arrives",
                        "S4_messages_of_one_subject_arrive_in_order"),
                new Wrong<>(
                        "a bus that one thread at a time may use",
                        OneAtATime::new,
                        "S4_messages_of_many_threads_all_arrive"));
    }

    private static Message at(Message message, Instant instant) {
        return new Message(message.id(), message.sequence(), instant, message.command(), message.notice());
    }

    private static Message with(Message message, UnaryOperator<String> change) {
        String text = message.notice().details().find("text").orElse("");
        return change.apply(text).equals(text)
                ? message
                : with(message, Fields.none().with("text", change.apply(text)));
    }

    private static Message with(Message message, Fields details) {
        Notice notice = new Notice(message.notice().subject(), message.notice().code(), details);
        return new Message(message.id(), message.sequence(), message.recordedAt(), message.command(), notice);
    }

    /** Brings another message in place of each. */
    static class Changing implements Bus {
        private final List<Message> received = Collections.synchronizedList(new ArrayList<>());
        private final UnaryOperator<Message> change;

        Changing(UnaryOperator<Message> change) {
            this.change = change;
        }

        @Override
        public void deliver(Message message) {
            received.add(change.apply(message));
        }

        @Override
        public List<Message> received() {
            return List.copyOf(received);
        }
    }

    private static final class Stacking implements Bus {
        private final Deque<Message> received = new ArrayDeque<>();

        @Override
        public synchronized void deliver(Message message) {
            received.push(message);
        }

        @Override
        public synchronized List<Message> received() {
            return List.copyOf(received);
        }
    }

    private static final class Losing extends Changing {
        private final AtomicInteger count = new AtomicInteger();
        private final int each;

        Losing(int each) {
            super(message -> message);
            this.each = each;
        }

        @Override
        public void deliver(Message message) {
            if (count.incrementAndGet() % each != 0) {
                super.deliver(message);
            }
        }
    }

    private static final class Renaming extends Changing {
        Renaming() {
            this(new AtomicInteger());
        }

        private Renaming(AtomicInteger count) {
            super(message -> new Message(
                    "id-" + count.incrementAndGet(),
                    message.sequence(),
                    message.recordedAt(),
                    message.command(),
                    message.notice()));
        }
    }

    private static final class OneAtATime extends Changing {
        private final AtomicInteger inside = new AtomicInteger();

        OneAtATime() {
            super(message -> message);
        }

        @Override
        public void deliver(Message message) {
            try {
                if (inside.incrementAndGet() > 1) {
                    throw new StoreException("somebody else is here");
                }
                Pause.of(message.sequence() < 5 ? 1 : 0);
                super.deliver(message);
            } finally {
                inside.decrementAndGet();
            }
        }
    }
}
