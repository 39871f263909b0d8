package org.jiedui.adapter.jdbc.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One PostgreSQL for all tests of a JVM, on a free port. It starts when the first test asks for a database, commits as
 * durably as in service, and goes when the JVM ends. Any number of threads may use it.
 */
public final class PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** A new database with nothing in it. Each connection of the source is a session of its own. */
    public static DataSource emptyDatabase() {
        String name = "jiedui_" + DATABASES.incrementAndGet();
        Sql.run(Server.RUNNING.getPostgresDatabase(), "create database " + name);
        return Server.RUNNING.getDatabase(SUPERUSER, name);
    }

    /** How every server of the tests is set up, whatever the defaults of a test server are. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setLocaleConfig("locale", "C");
    }

    static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded, and so started, at the first use. */
    private static final class Server {

        /** Never closed here: it stops itself when the JVM ends. */
        static final EmbeddedPostgres RUNNING = start(durable());

        private Server() {}
    }
}
