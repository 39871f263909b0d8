package org.jiedui.adapter.jdbc;

import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.jdbc.server.Sql;

/** Databases with the tables of a store, and nobody in them. */
enum PeopleDatabase {
    H2 {
        @Override
        DataSource empty() {
            return withTables(H2Databases.inMemory());
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            Sql.run(Shared.DATABASE, "delete from jiedui_person; delete from jiedui_key");
            return Shared.DATABASE;
        }
    };

    /** A database with nobody in it; where one is dear, the one of the test before, emptied. */
    abstract DataSource empty();

    /** The database, with the tables. */
    DataSource withTables(DataSource database) {
        JdbcStore.on(database).makeTables();
        return database;
    }

    /** Made when the first test asks for it. */
    private static final class Shared {
        static final DataSource DATABASE = POSTGRESQL.withTables(PostgresServer.pooledSchema());

        private Shared() {}
    }
}
