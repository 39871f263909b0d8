package org.jiedui.adapter.jdbc.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void a_new_database_shares_nothing_with_the_one_before() {
        DataSource first = PostgresServer.emptyDatabase();
        Sql.run(first, "create table child (id text primary key)");
        DataSource second = PostgresServer.emptyDatabase();
        assertEquals("1", tables(first));
        assertEquals("0", tables(second));
    }

    @Test
    void it_commits_as_durably_as_in_service() {
        DataSource database = PostgresServer.emptyDatabase();
        assertEquals("on", Sql.value(database, "show fsync"));
        assertEquals("on", Sql.value(database, "show synchronous_commit"));
        assertEquals("on", Sql.value(database, "show full_page_writes"));
    }

    @Test
    void it_takes_as_many_connections_as_tests_open() {
        assertEquals("200", Sql.value(PostgresServer.emptyDatabase(), "show max_connections"));
    }

    @Test
    void it_keeps_every_script() {
        DataSource database = PostgresServer.emptyDatabase();
        assertEquals("UTF8", Sql.value(database, "show server_encoding"));
        assertEquals("阿依古丽·𠮷", Sql.value(database, "select '阿依古丽·𠮷'"));
    }

    private static String tables(DataSource database) {
        return Sql.value(database, "select count(*) from pg_tables where tablename = 'child'");
    }
}
