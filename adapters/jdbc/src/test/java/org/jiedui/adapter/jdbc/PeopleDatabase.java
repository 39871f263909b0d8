package org.jiedui.adapter.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.jdbc.server.Sql;

/** Databases with the tables of people and keys, and nobody in them. */
enum PeopleDatabase {
    H2("h2") {
        @Override
        DataSource empty() {
            return withTables(H2Databases.inMemory());
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource empty() {
            Sql.run(Shared.DATABASE, "delete from jiedui_person; delete from jiedui_key");
            return Shared.DATABASE;
        }
    };

    private final String folder;

    PeopleDatabase(String folder) {
        this.folder = folder;
    }

    /** A database with nobody in it; where one is dear, the one of the test before, emptied. */
    abstract DataSource empty();

    /** The database, with the tables. */
    DataSource withTables(DataSource database) {
        Sql.run(database, script());
        return database;
    }

    private String script() {
        try (InputStream script = JdbcPeople.class.getResourceAsStream(folder + "/people.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made when the first test asks for it. */
    private static final class Shared {
        static final DataSource DATABASE = POSTGRESQL.withTables(PostgresServer.emptyDatabase());

        private Shared() {}
    }
}
