package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static JdbcStore open(DataSource source) {
        return JdbcStore.on(source).masterKey(new byte[32]).open();
    }

    private static void migrate(DataSource source, String folder) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/jiedui/adapter/jdbc/" + folder)
                .load()
                .migrate();
    }

    @Test
    void a_host_may_run_the_scripts_with_its_own_tool_on_h2() {
        DataSource source = H2Databases.inMemory();
        migrate(source, "h2");
        open(source);
    }

    @Test
    void a_host_may_run_the_scripts_with_its_own_tool_on_postgresql() {
        DataSource source = PostgresServer.emptyDatabase();
        migrate(source, "postgresql");
        open(source);
    }

    @Test
    void tables_are_made_once() {
        DataSource source = H2Databases.inMemory();
        JdbcStore.on(source).makeTables().makeTables();
        assertEquals("1", Sql.value(source, "select version from jiedui_schema"));
    }

    @Test
    void a_database_without_tables_is_refused() {
        StoreException refused = assertThrows(StoreException.class, () -> open(H2Databases.inMemory()));
        assertTrue(refused.getMessage().contains("no tables"), refused.getMessage());
    }

    @Test
    void tables_of_a_newer_library_are_refused() {
        DataSource source = H2Databases.inMemory();
        JdbcStore.on(source).makeTables();
        Sql.run(source, "insert into jiedui_schema values (2)");
        StoreException refused = assertThrows(StoreException.class, () -> open(source));
        assertTrue(refused.getMessage().contains("version 2"), refused.getMessage());
    }

    @Test
    void a_store_needs_keys() {
        DataSource source = H2Databases.inMemory();
        assertThrows(
                NullPointerException.class,
                () -> JdbcStore.on(source).makeTables().open());
    }
}
