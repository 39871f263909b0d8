package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.OutboxContract;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of an outbox catches each wrong one by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongOutboxesTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends OutboxContract {
        private static Supplier<? extends WrongOutboxes.Store> subject = WrongOutboxes.Store::right;
        private WrongOutboxes.Store store = subject.get();

        @Override
        protected Records records() {
            return store.records();
        }

        @Override
        protected Outbox outbox() {
            return store.outbox();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<WrongOutboxes.Store>> wrong() {
        return WrongOutboxes.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_outboxes_are_caught_by_the_promises_they_break(Wrong<WrongOutboxes.Store> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_outboxes_break_no_promise() {
        Specimen.subject = WrongOutboxes.Store::right;
        KIT.catches(new Wrong<WrongOutboxes.Store>("nothing", WrongOutboxes.Store::right));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_outboxes() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
