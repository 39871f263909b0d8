package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.port.People;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of people catches each wrong adapter by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongPeopleTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends PeopleContract {
        private static Supplier<? extends People> subject = MemoryPeople::new;

        @Override
        protected People people() {
            return subject.get();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<People>> wrong() {
        return WrongPeople.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_people_are_caught_by_the_promises_they_break(Wrong<People> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_people_break_no_promise() {
        Specimen.subject = MemoryPeople::new;
        KIT.catches(new Wrong<People>("nothing", MemoryPeople::new));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_people() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
