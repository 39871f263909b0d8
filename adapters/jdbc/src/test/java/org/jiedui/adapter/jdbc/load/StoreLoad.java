package org.jiedui.adapter.jdbc.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.programme.ProgrammeBook;

/**
 * Compares commits through the office with the same rows written by hand, in one run and round by round: {@code java
 * StoreLoad [people] [commands a commit] [rounds]}.
 */
final class StoreLoad {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    private final int size;
    private final int together;

    private StoreLoad(int size, int together) {
        this.size = size;
        this.together = together;
    }

    public static void main(String[] arguments) throws SQLException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int together = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        StoreLoad load = new StoreLoad(size, together);
        for (int round = 1; round <= rounds; round++) {
            load.compare("H2 file", () -> pooled(H2Databases.inFile(emptyFolder())));
            load.compare("PostgreSQL", () -> pooled(PostgresServer.emptySchema()));
        }
    }

    private static java.nio.file.Path emptyFolder() {
        try {
            return Files.createTempDirectory("jiedui-load");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private void compare(String database, Supplier<DataSource> databases) throws SQLException {
        DataSource through = databases.get();
        JdbcStore store =
                JdbcStore.on(through).masterKey(new byte[32]).makeTables().open();
        TimedRecords records = new TimedRecords(store.records());
        ProgrammeOffice office = ProgrammeOffice.of(ProgrammeBook.of(List.of(BuiltInProgrammes.get("school"))))
                .records(records)
                .people(store.people())
                .authority(MemoryAuthority.allowingAll())
                .clock(InstantSource.fixed(NOW))
                .open();
        List<Phase> phases = new Village(size, together).phases();
        List<Map<String, ByHand.Table>> states = new ArrayList<>(List.of(ByHand.read(through)));
        List<Time> library = new ArrayList<>();
        for (Phase phase : phases) {
            Time whole = timed(() -> phase.run(office));
            library.add(new Time(whole.wall(), records.took(), whole.processor()));
            states.add(ByHand.read(through));
        }
        DataSource hand = databases.get();
        JdbcStore.on(hand).makeTables();
        List<Time> byHand = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Map<String, ByHand.Table> before = states.get(i);
            Map<String, ByHand.Table> after = states.get(i + 1);
            byHand.add(timed(() -> ByHand.write(hand, before, after, (size + together - 1) / together)));
        }
        for (int i = 0; i < phases.size(); i++) {
            print(database, phases.get(i).name(), library.get(i), byHand.get(i));
        }
        print(database, "all", sum(library), sum(byHand));
        close(through);
        close(hand);
    }

    private static void close(DataSource source) throws SQLException {
        source.unwrap(HikariDataSource.class).close();
    }

    /** Wall clock, the part of it that went to commits, and processor time of this thread, in which H2 works too. */
    private record Time(long wall, long commits, long processor) {
        private Time plus(Time other) {
            return new Time(wall + other.wall, commits + other.commits, processor + other.processor);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static Time timed(Work work) throws SQLException {
        long wall = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        work.run();
        long took = System.nanoTime() - wall;
        return new Time(took, took, THREADS.getCurrentThreadCpuTime() - processor);
    }

    private static Time sum(List<Time> times) {
        return times.stream().reduce(new Time(0, 0, 0), Time::plus);
    }

    private void print(String database, String phase, Time library, Time byHand) {
        System.out.printf(
                "%-10s %-14s us a command: office %7.1f, its commits %7.1f, by hand %7.1f: %5.2fx and %5.2fx; processor %5.2fx%n",
                database,
                phase,
                library.wall / 1e3 / size,
                library.commits / 1e3 / size,
                byHand.wall / 1e3 / size,
                (double) library.wall / byHand.wall,
                (double) library.commits / byHand.wall,
                (double) library.processor / byHand.processor);
    }
}
