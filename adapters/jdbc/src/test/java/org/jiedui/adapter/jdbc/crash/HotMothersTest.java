package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.port.Records;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P2 and S1 where 32 threads, of two processes or of one, all want the same twenty mothers. */
class HotMothersTest {

    private static final int SECONDS = 60;
    private static final int ROUNDS = 40;
    private static final double MOST_BUSY = 0.1;

    @TempDir
    Path directory;

    @Test
    @Tag("P2")
    void P2_two_processes_of_sixteen_threads_exceed_no_limit_on_postgresql() {
        long seed = Share.seed("hot mothers on PostgreSQL");
        String url = Database.url(PostgresServer.emptyDatabase());
        DataSource source = Database.pool(Database.at(url), Crowd.THREADS, Duration.ofSeconds(60));
        JdbcStore store = Database.store(source);
        Crowd.prepare(store);
        int seconds = Share.of(SECONDS, 1);
        Map<String, String> told = workInTwo(url, store, Instant.now(), seed, seconds);
        new Tally(store, source, told).requireAll();
        report(told);
        String deadlocks = "select deadlocks from pg_stat_database where datname = current_database()";
        assertEquals("0", Sql.value(source, deadlocks), "deadlocks");
    }

    /** This process and another; tells what was answered in both. */
    private Map<String, String> workInTwo(String url, JdbcStore store, Instant began, long seed, int seconds) {
        Path own = directory.resolve("own");
        Path other = directory.resolve("other");
        List<String> arguments =
                List.of(url, other.toString(), began.toString(), Long.toString(seed + 1), Integer.toString(seconds));
        try (Doomed process = Doomed.start(Crowd.class, arguments, directory.resolve("errors"));
                Journal journal = Journal.at(own)) {
            process.listenTo();
            new Crowd(store.records(), store, began, seed, Crowd.MOTHERS).work(journal, seconds);
            assertEquals(0, process.end(seconds + 60));
        }
        Map<String, String> told = new HashMap<>(Journal.read(other).told());
        told.putAll(Journal.read(own).told());
        return told;
    }

    @Test
    @Tag("P2")
    void P2_two_offices_of_sixteen_threads_exceed_no_limit_on_h2_in_memory() {
        rush(H2Databases.inMemory());
    }

    @Test
    @Tag("P2")
    @SuppressWarnings("try") // a connection that is held and not used
    void P2_two_offices_of_sixteen_threads_exceed_no_limit_on_h2_in_a_file() throws SQLException {
        DataSource source = Database.at(Database.h2(directory));
        // H2 closes its files with the last connection.
        try (Connection held = source.getConnection()) {
            rush(source);
        }
    }

    @Test
    @Tag("P2")
    void P2_catches_a_store_that_counts_and_then_adds() {
        String caught = caught(CarelessRecords.Way.ADDS);
        assertTrue(caught.startsWith("too many children"), caught);
    }

    @Test
    @Tag("S1")
    void S1_catches_a_store_that_loses_updates() {
        String caught = caught(CarelessRecords.Way.OVERWRITES);
        assertTrue(caught.startsWith("folds to another state"), caught);
    }

    private String caught(CarelessRecords.Way way) {
        DataSource source = H2Databases.inMemory();
        JdbcStore store = Database.store(source);
        Crowd.prepare(store);
        Records wrong = new CarelessRecords(store.records(), way);
        Instant began = Instant.now();
        long seed = Share.seed("careless records");
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> told = work(store, wrong, began, 2, seed + 2L * round, 1);
            try {
                new Tally(store, source, told).requireAll();
            } catch (AssertionError caught) {
                return caught.getMessage();
            }
        }
        return "nothing";
    }

    private void rush(DataSource source) {
        JdbcStore store = Database.store(source);
        Crowd.prepare(store);
        int seconds = Share.of(SECONDS / 2, 1);
        Map<String, String> told =
                work(store, store.records(), Instant.now(), Crowd.MOTHERS, Share.seed("hot mothers on H2"), seconds);
        new Tally(store, source, told).requireAll();
        report(told);
    }

    /** Two offices of this process; the journal tells what was answered in all rounds. */
    private Map<String, String> work(
            JdbcStore store, Records records, Instant began, int mothers, long seed, int seconds) {
        Path path = directory.resolve("journal");
        try (Journal journal = Journal.at(path);
                Threads offices = new Threads()) {
            for (int number = 0; number < 2; number++) {
                Crowd crowd = new Crowd(records, store, began, seed + number, mothers);
                offices.start(() -> crowd.work(journal, seconds));
            }
            offices.join();
        }
        return Journal.read(path).told();
    }

    private static void report(Map<String, String> told) {
        System.out.println(told.size() + " answers: " + Tally.kinds(told));
        long busy = told.values().stream().filter(Outcome.BUSY::equals).count();
        assertTrue(busy <= told.size() * MOST_BUSY, busy + " busy");
    }
}
