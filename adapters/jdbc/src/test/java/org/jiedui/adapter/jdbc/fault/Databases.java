package org.jiedui.adapter.jdbc.fault;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;

/** The databases that a store runs on. */
enum Databases {
    H2(H2Databases::inMemory),
    POSTGRESQL(PostgresServer::pooledSchema);

    private final Supplier<DataSource> source;

    Databases(Supplier<DataSource> source) {
        this.source = source;
    }

    /** A new one with nothing in it. */
    DataSource empty() {
        return source.get();
    }
}
