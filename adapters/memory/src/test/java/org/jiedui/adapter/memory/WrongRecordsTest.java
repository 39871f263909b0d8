package org.jiedui.adapter.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of records catches each wrong store by the promises that it breaks, and by no other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongRecordsTest {

    /** The contract of whatever store is looked at. */
    static final class Specimen extends RecordsContract {
        private static Supplier<? extends RecordsAround> subject = RecordsAround::new;
        private final RecordsAround store = subject.get();

        @Override
        protected Records records() {
            return store;
        }

        @Override
        protected People people() {
            return store.people();
        }
    }

    private static final Kit KIT = new Kit(Specimen.class);

    static Stream<Wrong<RecordsAround>> wrong() {
        return Stream.of(
                        WrongVersions.all(),
                        WrongHistories.all(),
                        WrongFinds.all(),
                        WrongPages.all(),
                        WrongDays.all(),
                        WrongHeads.all(),
                        WrongClocks.all(),
                        WrongLists.all(),
                        WrongBatches.all(),
                        WrongFiles.all())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_records_are_caught_by_the_promises_they_break(Wrong<RecordsAround> wrong) {
        Specimen.subject = wrong.adapter();
        KIT.catches(wrong);
    }

    @Test
    void right_records_break_no_promise() {
        Specimen.subject = RecordsAround::new;
        KIT.catches(new Wrong<RecordsAround>("nothing", RecordsAround::new));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_promise_catches_some_wrong_records() {
        KIT.caughtSomethingWithEveryMethod();
    }
}
