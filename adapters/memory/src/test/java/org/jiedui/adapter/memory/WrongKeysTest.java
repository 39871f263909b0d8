package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.KeysContract;
import org.jiedui.port.Keys;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of keys catches each wrong adapter by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongKeysTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends KeysContract {
        private static Supplier<? extends Keys> subject = MemoryKeys::new;

        @Override
        protected Keys keys() {
            return subject.get();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<Keys>> wrong() {
        return WrongKeys.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_keys_are_caught_by_the_promises_they_break(Wrong<Keys> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_keys_break_no_promise() {
        Specimen.subject = MemoryKeys::new;
        KIT.catches(new Wrong<Keys>("nothing", MemoryKeys::new));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_keys() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
