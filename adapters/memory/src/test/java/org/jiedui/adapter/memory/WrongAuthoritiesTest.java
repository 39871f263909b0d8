package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.AuthorityContract;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of authority catches each wrong adapter by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongAuthoritiesTest {

    /** The contract of whatever is looked at. */
    static final class Specimen extends AuthorityContract {
        private static Supplier<? extends WrongAuthorities.Granting> subject = () -> WrongAuthorities.RIGHT;

        @Override
        protected Authority granting(ActorId actor, Role role, DivisionCode division, DateSpan span) {
            return subject.get().granting(actor, role, division, span);
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<WrongAuthorities.Granting>> wrong() {
        return WrongAuthorities.all();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_authorities_are_caught_by_the_promises_they_break(Wrong<WrongAuthorities.Granting> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_authorities_break_no_promise() {
        Specimen.subject = () -> WrongAuthorities.RIGHT;
        KIT.catches(new Wrong<WrongAuthorities.Granting>("nothing", () -> WrongAuthorities.RIGHT));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_authorities() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
