package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that could lose what it acknowledged is refused (S2). */
class SafetyTest {

    @TempDir
    private Path folder;

    private static void assertRefused(DataSource source, String why) {
        JdbcStore.on(source).makeTables();
        StoreException refused = assertThrows(StoreException.class, () -> Stores.in(source));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        return source;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=1", ";WRITE_DELAY=500"})
    void S2_h2_on_disk_that_writes_late_is_refused(String setting) {
        assertRefused(h2("jdbc:h2:file:" + folder.resolve("late") + setting), "WRITE_DELAY");
    }

    @Test
    void S2_h2_on_disk_that_writes_at_once_is_taken() {
        Stores.in(H2Databases.inFile(folder));
    }

    @Test
    void h2_that_plays_another_database_is_refused() {
        assertRefused(h2("jdbc:h2:mem:playing;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"), "MODE");
    }

    @Test
    void S2_postgresql_that_commits_late_is_refused() throws Exception {
        PGSimpleDataSource source = PostgresServer.emptySchema().unwrap(PGSimpleDataSource.class);
        source.setOptions("-c synchronous_commit=off");
        assertRefused(source, "synchronous_commit");
    }
}
