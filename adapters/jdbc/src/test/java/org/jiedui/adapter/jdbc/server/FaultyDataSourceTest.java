package org.jiedui.adapter.jdbc.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Fault.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyDataSourceTest {

    private static final int COMMIT = 6;
    private static final int CLOSE = 8;
    private final DataSource real = H2Databases.inMemory();
    private final FaultyDataSource faulty = new FaultyDataSource(real);

    @BeforeEach
    void make_a_table() {
        Sql.run(real, "create table child (id varchar primary key)");
    }

    @Test
    void it_notes_every_call() throws SQLException {
        insert("c-1");
        assertEquals(
                List.of(
                        "DataSource.getConnection",
                        "Connection.setAutoCommit",
                        "Connection.prepareStatement",
                        "PreparedStatement.setString",
                        "PreparedStatement.executeUpdate",
                        "Connection.commit",
                        "PreparedStatement.close",
                        "Connection.close"),
                faulty.calls());
        assertEquals("1", children());
        assertFalse(faulty.failed());
    }

    @Test
    void it_notes_the_calls_on_results_and_metadata() throws SQLException {
        try (Connection connection = faulty.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            rows.next();
            connection.getMetaData().getDatabaseProductName();
        }
        assertEquals(
                List.of(
                        "Connection.createStatement",
                        "Statement.executeQuery",
                        "ResultSet.next",
                        "Connection.getMetaData",
                        "DatabaseMetaData.getDatabaseProductName",
                        "ResultSet.close",
                        "Statement.close",
                        "Connection.close"),
                faulty.calls().subList(1, faulty.calls().size()));
    }

    @Test
    void it_does_not_note_what_asks_no_database() throws SQLException {
        try (Connection connection = faulty.getConnection()) {
            faulty.record();
            assertFalse(connection.isClosed());
            assertEquals(connection, connection);
            assertEquals(connection.hashCode(), connection.hashCode());
            assertFalse(connection.toString().isEmpty());
            assertTrue(connection.isWrapperFor(Connection.class));
            connection.unwrap(Connection.class);
            assertEquals(List.of(), faulty.calls());
        }
    }

    @Test
    void a_statement_knows_the_connection_that_gave_it_and_a_result_its_statement() throws SQLException {
        try (Connection connection = faulty.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            assertSame(connection, statement.getConnection());
            assertSame(statement, rows.getStatement());
        }
    }

    @Test
    void every_call_can_fail_before_its_effect() throws SQLException {
        int calls = callsOfAnInsert();
        for (int call = 1; call <= calls; call++) {
            assertFails(Fault.before(call));
        }
        assertEquals(calls - COMMIT, Integer.parseInt(children()), "kept by an insert that failed after its commit");
    }

    @Test
    void every_call_can_fail_after_its_effect() throws SQLException {
        int calls = callsOfAnInsert();
        for (int call = 1; call <= calls; call++) {
            assertFails(Fault.after(call));
        }
        assertEquals(calls - COMMIT + 1, Integer.parseInt(children()), "the commit itself is done");
    }

    @Test
    void a_commit_that_fails_before_its_effect_keeps_nothing() {
        faulty.fail(Fault.before(COMMIT).reaching(Reach.CONNECTION));
        assertThrows(SQLException.class, () -> insert("c-1"));
        assertEquals("0", children());
    }

    @Test
    void a_commit_that_fails_after_its_effect_keeps_what_it_reports_as_failed() {
        faulty.fail(Fault.after(COMMIT));
        assertThrows(SQLException.class, () -> insert("c-1"));
        assertEquals("1", children());
    }

    @Test
    void a_fault_has_the_state_it_was_given_and_a_message_that_must_not_leave() {
        faulty.fail(Fault.before(COMMIT).withState("40001"));
        SQLException failure = assertThrows(SQLException.class, () -> insert("c-1"));
        assertEquals("40001", failure.getSQLState());
        assertTrue(failure.getMessage().contains(FaultyDataSource.MARKER));
    }

    @Test
    void a_fault_of_one_call_leaves_the_next_alone() throws SQLException {
        faulty.fail(Fault.before(2));
        assertThrows(SQLException.class, () -> insert("c-1"));
        insert("c-2");
        assertEquals("1", children());
    }

    @Test
    void a_cut_connection_is_rolled_back_and_closed_and_stays_so() throws SQLException {
        Connection cut = faulty.getConnection();
        cut.setAutoCommit(false);
        Statement statement = cut.createStatement();
        statement.execute("insert into child values ('c-1')");
        faulty.fail(Fault.before(1).reaching(Reach.CONNECTION));
        assertThrows(SQLException.class, () -> statement.execute("insert into child values ('c-2')"));
        assertTrue(cut.isClosed());
        assertThrows(SQLException.class, cut::commit);
        assertThrows(SQLException.class, cut::rollback);
        assertThrows(SQLException.class, statement::close);
        SQLException failure = assertThrows(SQLException.class, cut::close);
        assertTrue(failure.getMessage().contains(FaultyDataSource.MARKER));
        insert("c-1");
        assertEquals("1", children());
        assertEquals(List.of(), faulty.leaks());
    }

    @Test
    void a_database_that_is_down_gives_no_connection_and_ends_those_it_gave() throws SQLException {
        Connection other = faulty.getConnection();
        faulty.fail(Fault.before(COMMIT).reaching(Reach.DATABASE));
        assertThrows(SQLException.class, () -> insert("c-1"));
        assertThrows(SQLException.class, faulty::getConnection);
        faulty.record();
        assertThrows(SQLException.class, other::createStatement);
        assertThrows(SQLException.class, other::close);
        assertTrue(other.isClosed());
        assertDoesNotThrow(() -> insert("c-1"));
        assertEquals("1", children());
    }

    @Test
    void a_close_that_fails_is_a_fault_like_others_and_no_leak() {
        faulty.fail(Fault.before(CLOSE));
        assertThrows(SQLException.class, () -> insert("c-1"));
        assertEquals("Connection.close", faulty.calls().get(CLOSE - 1));
        assertEquals(List.of(), faulty.leaks());
    }

    @Test
    void what_is_never_closed_is_a_leak() throws SQLException {
        Connection connection = faulty.getConnection();
        PreparedStatement statement = connection.prepareStatement("select 1");
        statement.executeQuery();
        assertEquals(3, faulty.leaks().size());
        connection.close();
        assertEquals(
                List.of(
                        "PreparedStatement of call 2, Connection.prepareStatement",
                        "ResultSet of call 3, PreparedStatement.executeQuery"),
                faulty.leaks());
        statement.close();
        assertEquals(List.of(), faulty.leaks());
    }

    private void insert(String id) throws SQLException {
        try (Connection connection = faulty.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into child values (?)")) {
                insert.setString(1, id);
                insert.executeUpdate();
                connection.commit();
            }
        }
    }

    private int callsOfAnInsert() throws SQLException {
        faulty.record();
        insert("c-0");
        Sql.run(real, "delete from child");
        return faulty.calls().size();
    }

    private String children() {
        return Sql.value(real, "select count(*) from child");
    }

    private void assertFails(Fault fault) {
        faulty.fail(fault);
        assertThrows(SQLException.class, () -> insert("c-" + fault.call()), () -> "" + fault);
        assertTrue(faulty.failed());
        assertEquals(List.of(), faulty.leaks());
    }
}
