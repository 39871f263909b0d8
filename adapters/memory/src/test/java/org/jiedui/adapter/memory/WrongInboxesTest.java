package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.InboxContract;
import org.jiedui.port.Inbox;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of an inbox catches each wrong adapter by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongInboxesTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends InboxContract {
        private static Supplier<? extends Inbox> subject = MemoryInbox::new;

        @Override
        protected Inbox inbox() {
            return subject.get();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<Inbox>> wrong() {
        return WrongInboxes.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_inboxes_are_caught_by_the_promises_they_break(Wrong<Inbox> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_inboxes_break_no_promise() {
        Specimen.subject = MemoryInbox::new;
        KIT.catches(new Wrong<Inbox>("nothing", MemoryInbox::new));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_inboxes() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
