package org.jiedui.adapter.jdbc.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashingPostgresTest {

    @TempDir
    Path directory;

    @Test
    void what_was_committed_survives_a_crash_and_what_was_not_does_not() throws SQLException {
        try (CrashingPostgres server = CrashingPostgres.in(directory)) {
            server.start();
            DataSource database = server.dataSource();
            Sql.run(database, "create table child (id text primary key)");
            Sql.run(database, "insert into child values ('c-1')");
            try (Connection open = database.getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.execute("insert into child values ('c-2')");
                server.stopImmediately();
                assertThrows(SQLException.class, open::commit);
            }
            assertThrows(SQLException.class, database::getConnection);
            server.start();
            assertEquals("c-1", Sql.value(database, "select string_agg(id, ' ') from child"));
        }
    }

    @Test
    void it_starts_again_after_a_stop_in_good_order() {
        try (CrashingPostgres server = CrashingPostgres.in(directory)) {
            server.start();
            Sql.run(server.dataSource(), "create table child (id text primary key)");
            server.close();
            server.start();
            assertEquals("0", Sql.value(server.dataSource(), "select count(*) from child"));
        }
    }

    @Test
    void it_is_not_started_twice() {
        try (CrashingPostgres server = CrashingPostgres.in(directory)) {
            server.start();
            assertThrows(IllegalStateException.class, server::start);
        }
    }
}
