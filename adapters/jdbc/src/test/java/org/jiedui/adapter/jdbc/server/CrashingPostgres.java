package org.jiedui.adapter.jdbc.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * A PostgreSQL of one test, which may fall over in the middle of its work and come back on the same data and the same
 * port. To be used by one thread; its connections by any.
 */
public final class CrashingPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Path data;
    /** Zero until the first start has chosen one. */
    private int port;

    private EmbeddedPostgres running;

    private CrashingPostgres(Path data) {
        this.data = data;
    }

    /** A server that is not started yet and keeps its data below a directory of the test. */
    public static CrashingPostgres in(Path directory) {
        return new CrashingPostgres(directory.resolve("postgres"));
    }

    /** Starts it: the first time on nothing, then on what the last run left, recovering first where that crashed. */
    public void start() {
        if (running != null) {
            throw new IllegalStateException("It runs already");
        }
        EmbeddedPostgres.Builder builder =
                PostgresServer.durable().setDataDirectory(data).setCleanDataDirectory(false);
        running = PostgresServer.start(port == 0 ? builder : builder.setPort(port));
        port = running.getPort();
    }

    /** Ends every session at once without writing anything back, as {@code pg_ctl stop -m immediate} does. */
    public void stopImmediately() {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            String pid = Files.readAllLines(pidFile).get(0).strip();
            new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
            awaitEnd(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        close();
    }

    private static void awaitEnd(Path pidFile) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(pidFile)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The server did not stop within " + PATIENCE);
            }
            Thread.sleep(10);
        }
    }

    /** Its one database. The source outlives a crash; its connections do not. */
    public DataSource dataSource() {
        return running.getPostgresDatabase();
    }

    /** Stops it in good order if it runs. */
    @Override
    public void close() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = null;
    }
}
