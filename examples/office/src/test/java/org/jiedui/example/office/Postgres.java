package org.jiedui.example.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of a JVM, as durable as in service. It goes when the JVM ends. */
final class Postgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Postgres() {}

    /** The address of a schema with nothing in it, with the user in it. */
    static String emptySchema() {
        String name = "office_" + NUMBER.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address() + "?user=postgres&currentSchema=" + name;
    }

    /** The address of the server's own database, without a user. */
    static String address() {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/postgres";
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setLocaleConfig("locale", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
