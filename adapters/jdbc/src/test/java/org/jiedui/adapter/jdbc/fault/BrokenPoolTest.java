package org.jiedui.adapter.jdbc.fault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.fault.Outcome.Told;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.fact.CommandId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pools throw what they like where they have no connection to give. */
@Tag("S2")
class BrokenPoolTest {

    private final AtomicBoolean broken = new AtomicBoolean();
    private final JdbcStore store = JdbcStore.on(pool(H2Databases.inMemory()))
            .masterKey(new byte[32])
            .makeTables()
            .open();

    private DataSource pool(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                BrokenPoolTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (broken.get()) {
                        throw new IllegalStateException("no connection for " + FaultyDataSource.MARKER);
                    }
                    return method.invoke(real, arguments);
                });
    }

    @Test
    void S2_a_pool_that_has_none_to_give_is_a_store_that_failed() {
        broken.set(true);
        List<Supplier<?>> asked = List.of(
                () -> store.records().answer(CommandId.of("asked")),
                () -> store.records().commit(StoreDoor.changes("asked", 0)),
                () -> store.outbox().claim(1),
                () -> store.inbox().take("message-1"),
                () -> store.people().find(Cast.MOTHER));
        for (Supplier<?> each : asked) {
            Outcome outcome = Outcome.of(each);
            assertTrue(outcome.is(Told.NOTHING), outcome.text());
            assertFalse(outcome.isIndiscreet(), outcome.text());
        }
    }
}
