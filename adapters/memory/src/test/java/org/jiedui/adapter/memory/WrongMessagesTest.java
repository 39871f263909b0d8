package org.jiedui.adapter.memory;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.MessagesContract;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of messages catches each wrong bus by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongMessagesTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends MessagesContract {
        private static Supplier<? extends WrongMessages.Bus> subject = WrongMessagesTest::right;
        private final WrongMessages.Bus bus = subject.get();

        @Override
        protected Messages messages() {
            return bus;
        }

        @Override
        protected List<Message> received(int atLeast) {
            return bus.received();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    private static WrongMessages.Bus right() {
        return new WrongMessages.Changing(message -> message);
    }

    static Stream<Wrong<WrongMessages.Bus>> wrong() {
        return WrongMessages.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_buses_are_caught_by_the_promises_they_break(Wrong<WrongMessages.Bus> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_buses_break_no_promise() {
        Specimen.subject = WrongMessagesTest::right;
        KIT.catches(new Wrong<WrongMessages.Bus>("nothing", WrongMessagesTest::right));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_buses() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
