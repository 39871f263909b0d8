package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S2 for the first opening: a process that falls while it makes tables leaves a database that the next can open. */
class MakingTablesTest {

    private static final class Falls extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @Tag("S2")
    void S2_tables_half_made_in_h2_are_finished_by_the_next() {
        DataSource half = H2Databases.inMemory();
        for (int count = 1; falls(half, count); count++) {
            requireFinished(half, count);
            half = H2Databases.inMemory();
        }
    }

    @Test
    @Tag("S2")
    void S2_tables_half_made_in_postgresql_are_made_by_the_next() {
        DataSource half = PostgresServer.emptySchema();
        assertTrue(falls(half, 10));
        requireFinished(half, 10);
    }

    private static void requireFinished(DataSource half, int count) {
        assertDoesNotThrow(() -> Database.store(half), "after a fall at write " + count);
    }

    private static boolean falls(DataSource source, int count) {
        AtomicBoolean fell = new AtomicBoolean();
        Trap trap = new Trap(() -> {
            fell.set(true);
            throw new Falls();
        });
        try {
            JdbcStore.on(trap.lay(Moment.AFTER_WRITE, count).under(source)).makeTables();
        } catch (Falls e) {
            return fell.get();
        }
        return false;
    }
}
