package org.jiedui.adapter.jdbc.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One PostgreSQL for all tests of a JVM, on a free port. It starts when the first test asks for a database, commits as
 * durably as in service, and goes when the JVM ends. Any number of threads may use it.
 */
public final class PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Queue<HikariDataSource> POOLS = new ConcurrentLinkedQueue<>();

    private PostgresServer() {}

    /** A new database with nothing in it. Each connection of the source is a session of its own. */
    public static DataSource emptyDatabase() {
        String name = newName();
        Sql.run(Server.RUNNING.getPostgresDatabase(), "create database " + name);
        return Server.RUNNING.getDatabase(SUPERUSER, name);
    }

    /**
     * A new schema with nothing in it, in a database that is shared: ten times faster than a database of its own, and
     * as good wherever no test looks at what belongs to a whole database, as extensions and advisory locks do.
     */
    public static DataSource emptySchema() {
        String name = newName();
        Sql.run(Server.RUNNING.getPostgresDatabase(), "create schema " + name);
        return Server.RUNNING.getDatabase(SUPERUSER, "postgres", Map.of("currentSchema", name));
    }

    /** A new schema as {@link #emptySchema} gives it, behind a pool of 16 connections that waits for a free one. */
    public static DataSource pooledSchema() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(emptySchema());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** The same for one test: gone with {@link #closePools}. */
    public static DataSource briefPool() {
        DataSource pool = pooledSchema();
        POOLS.add((HikariDataSource) pool);
        return pool;
    }

    /** Closes the pools of the test before, or the server would run out of connections. */
    public static void closePools() {
        for (HikariDataSource pool = POOLS.poll(); pool != null; pool = POOLS.poll()) {
            pool.close();
        }
    }

    private static String newName() {
        return "jiedui_" + NUMBER.incrementAndGet();
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
