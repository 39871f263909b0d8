package org.jiedui.adapter.jdbc.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.Fault;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Commit;
import org.jiedui.port.Keys;
import org.jiedui.port.StoreException;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S2: a command within the host's own transaction is kept with what the host did, or neither is. */
@Tag("S2")
class HostTransactionTest {

    private static final Command ASKED = Command.of("asked", "officer-1");
    private static final String NOTE = "insert into host_note values (1)";

    private final SteppingClock clock = SteppingClock.at(Bench.START);

    /** What a host does in a transaction of its own. */
    private interface Deed {
        void in(Connection connection) throws SQLException;
    }

    private static JdbcStore storeIn(DataSource database) {
        Sql.run(database, "create table host_note (id int)");
        return JdbcStore.on(database).masterKey(new byte[32]).makeTables().open();
    }

    private static void transaction(DataSource database, Deed deed) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            deed.in(connection);
        }
    }

    private Answer<MotherApplied> apply(JdbcStore store) {
        Desk desk = Desk.over(store, clock);
        return desk.office().registration().apply(ASKED, Cast.MOTHERS.get(0), Cast.particulars("M-0"), desk.today());
    }

    private static void note(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(NOTE);
        }
    }

    private static void assertKept(DataSource database, int count) {
        for (String table : List.of("host_note", "jiedui_answer", "jiedui_fact", "jiedui_head", "jiedui_person")) {
            assertEquals(String.valueOf(count), Sql.value(database, "select count(*) from " + table), table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void S2_nothing_is_kept_before_the_host_commits(Databases databases) throws SQLException {
        DataSource database = databases.empty();
        JdbcStore store = storeIn(database);
        transaction(database, connection -> {
            note(connection);
            assertTrue(apply(store.within(connection)).isCommitted());
            assertKept(database, 0);
            connection.commit();
        });
        assertKept(database, 1);
    }

    @ParameterizedTest
    @EnumSource
    void S2_nothing_is_kept_where_the_host_rolls_back(Databases databases) throws SQLException {
        DataSource database = databases.empty();
        JdbcStore store = storeIn(database);
        transaction(database, connection -> {
            note(connection);
            apply(store.within(connection));
            connection.rollback();
            note(connection);
            assertTrue(apply(store.within(connection)).isCommitted());
            connection.commit();
        });
        assertKept(database, 1);
    }

    @ParameterizedTest
    @EnumSource
    void S2_whatever_call_fails_both_are_kept_or_neither(Databases databases) throws SQLException {
        FaultyDataSource faulty = new FaultyDataSource(databases.empty());
        JdbcStore store = storeIn(faulty);
        faulty.record();
        assertTrue(isThrough(faulty, store));
        int calls = faulty.calls().size();
        for (int call = 1; call <= calls; call++) {
            for (Fault fault : List.of(Fault.before(call), Fault.after(call))) {
                faulty.record();
                wipe(faulty);
                faulty.fail(fault);
                boolean through = isThrough(faulty, store);
                assertEquals(List.of(), faulty.leaks(), fault.toString());
                faulty.record();
                int kept = Integer.parseInt(Sql.value(faulty, "select count(*) from host_note"));
                assertKept(faulty, kept);
                assertFalse(through && kept == 0, fault.toString());
            }
        }
    }

    private static void wipe(DataSource database) {
        for (String table : List.of(
                "host_note",
                "jiedui_answer",
                "jiedui_fact",
                "jiedui_head",
                "jiedui_person",
                "jiedui_key",
                "jiedui_qualification")) {
            Sql.run(database, "delete from " + table);
        }
    }

    /** A host that rolls back whatever fails; what failed within the store fails from then on. */
    private boolean isThrough(DataSource database, JdbcStore store) {
        try {
            transaction(database, connection -> {
                note(connection);
                JdbcStore within = store.within(connection);
                try {
                    apply(within).orElseThrow();
                } catch (StoreException e) {
                    assertThrows(StoreException.class, () -> within.records().answer(ASKED.id()));
                    connection.rollback();
                    throw e;
                }
                connection.commit();
            });
            return true;
        } catch (SQLException | StoreException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void S2_what_fails_outside_the_database_ends_the_use_of_the_transaction_too(Databases databases)
            throws SQLException {
        DataSource database = databases.empty();
        storeIn(database);
        JdbcStore store = JdbcStore.on(database).keys(new LostKeys()).open();
        transaction(database, connection -> {
            JdbcStore within = store.within(connection);
            assertThrows(StoreException.class, () -> apply(within));
            assertThrows(StoreException.class, () -> within.records().answer(ASKED.id()));
            assertThrows(StoreException.class, () -> within.inbox().take("message-1"));
            connection.rollback();
        });
        assertKept(database, 0);
    }

    /** Keys in a place that cannot be reached. */
    private static final class LostKeys implements Keys {
        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            throw new StoreException("The keys cannot be reached.");
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            throw new StoreException("The keys cannot be reached.");
        }

        @Override
        public void destroy(PersonId person) {
            throw new StoreException("The keys cannot be reached.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_commits_each_statement_is_refused(Databases databases) throws SQLException {
        DataSource database = databases.empty();
        JdbcStore store = storeIn(database);
        try (Connection connection = database.getConnection()) {
            assertThrows(IllegalArgumentException.class, () -> store.within(connection));
        }
    }

    @ParameterizedTest
    @EnumSource
    void S2_what_is_stale_inside_leaves_the_host_its_own(Databases databases) throws SQLException {
        DataSource database = databases.empty();
        JdbcStore store = storeIn(database);
        transaction(database, connection -> {
            note(connection);
            JdbcStore within = store.within(connection);
            assertEquals(Commit.STALE, within.records().commit(StoreDoor.changes("late", 1)));
            assertEquals(Commit.DONE, within.records().commit(StoreDoor.changes("first", 0)));
            connection.commit();
        });
        assertKept(database, 1);
        assertTrue(store.records().answer(CommandId.of("late")).isEmpty());
        assertTrue(store.records().answer(CommandId.of("first")).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void S3_a_message_is_taken_with_its_effect_or_not_at_all(Databases databases) throws SQLException {
        DataSource database = databases.empty();
        JdbcStore store = storeIn(database);
        transaction(database, connection -> {
            assertTrue(store.within(connection).inbox().take("message-1"));
            connection.rollback();
            assertTrue(store.within(connection).inbox().take("message-1"));
            connection.commit();
        });
        assertFalse(store.inbox().take("message-1"));
    }
}
