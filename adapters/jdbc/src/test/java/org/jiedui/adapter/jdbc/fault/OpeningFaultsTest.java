package org.jiedui.adapter.jdbc.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.fault.Outcome.Told;
import org.jiedui.adapter.jdbc.server.Fault;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S2: whatever fails while tables are made and a store is opened, doing it again opens it. */
@Tag("S2")
class OpeningFaultsTest {

    private static final int STEP_ON_POSTGRESQL = 7;

    private static Outcome open(FaultyDataSource source) {
        return Outcome.of(
                () -> JdbcStore.on(source).masterKey(new byte[32]).makeTables().open());
    }

    @ParameterizedTest
    @EnumSource
    void S2_a_store_whose_opening_failed_can_be_opened(Databases databases) {
        FaultyDataSource recorded = new FaultyDataSource(databases.empty());
        assertTrue(open(recorded).is(Told.SETTLED));
        int calls = recorded.calls().size();
        for (int call = 1; call <= calls; call += databases == Databases.H2 ? 1 : STEP_ON_POSTGRESQL) {
            for (Fault fault : List.of(Fault.before(call), Fault.after(call))) {
                openTwice(new FaultyDataSource(databases.empty()), fault);
            }
        }
    }

    private static void openTwice(FaultyDataSource source, Fault fault) {
        source.fail(fault);
        Outcome first = open(source);
        assertTrue(source.failed());
        assertFalse(first.is(Told.NONSENSE) || first.isIndiscreet(), first.text());
        assertEquals(List.of(), source.leaks(), fault.toString());
        source.record();
        Outcome second = open(source);
        assertTrue(second.is(Told.SETTLED), () -> fault + ": " + second.text());
    }
}
