package org.jiedui.adapter.jdbc.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabasesTest {

    @Test
    void a_new_database_in_memory_shares_nothing_with_the_one_before() {
        DataSource first = H2Databases.inMemory();
        Sql.run(first, "create table child (id varchar primary key)");
        DataSource second = H2Databases.inMemory();
        assertEquals("1", tables(first));
        assertEquals("0", tables(second));
    }

    @Test
    void a_database_in_a_file_keeps_what_it_was_given(@TempDir Path directory) {
        Sql.run(H2Databases.inFile(directory), "create table child (id varchar primary key)");
        assertTrue(Files.exists(directory.resolve("jiedui.mv.db")));
        assertEquals("1", tables(H2Databases.inFile(directory)));
    }

    @Test
    void a_database_in_a_file_writes_without_delay(@TempDir Path directory) {
        DataSource database = H2Databases.inFile(directory);
        assertEquals(
                "0",
                Sql.value(
                        database,
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"));
    }

    private static String tables(DataSource database) {
        return Sql.value(database, "select count(*) from information_schema.tables where table_name = 'CHILD'");
    }
}
