package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.Relay;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.CrashingPostgres;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.port.StoreException;

/** Clients of one office, whose server stops under them again and again; the office is never opened anew. */
final class Stopping {

    private static final int CLIENTS = 8;
    private static final int MOTHERS = 16;
    private static final int CHILDREN = 30;
    private static final int LONGEST = 1500;

    private final CrashingPostgres server;
    private final Path directory;
    private final Random random;
    private final Trap trap = new Trap(this::fall);
    private final DataSource source;
    private final JdbcStore store;
    private final Witness witness;
    private final SteppingClock clock = SteppingClock.at(County.START);
    private final ProgrammeOffice office;
    private final List<Client> clients = new ArrayList<>();
    private final Map<Moment, Integer> stops = new EnumMap<>(Moment.class);
    private CountDownLatch wanted = new CountDownLatch(1);
    private CountDownLatch down = new CountDownLatch(1);
    private int acknowledged;
    private int failed;
    private int unknownAndKept;
    private int unknownAndNot;

    Stopping(CrashingPostgres server, Path directory, long seed) {
        this.server = server;
        this.directory = directory;
        this.random = new Random(seed);
        this.source = trap.under(Database.pool(server.dataSource(), CLIENTS + 2, Duration.ofSeconds(3)));
        this.store = Database.store(source);
        this.witness = new Witness(store.records());
        this.office = County.office(witness, store.people(), clock);
        for (int number = 0; number < CLIENTS; number++) {
            Choosing choosing = Choosing.anything(office, new Random(random.nextLong()), MOTHERS, CHILDREN);
            clients.add(new Client("t" + number, office, choosing, this::tick));
        }
    }

    private Instant tick() {
        return clock.advance(Duration.ofMinutes(3));
    }

    /** In the thread that reached the point: it goes on when the server is gone. */
    private void fall() {
        wanted.countDown();
        await(down);
    }

    private static boolean await(CountDownLatch latch) {
        return await(latch, 60_000);
    }

    private static boolean await(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Lets the server fall at a passage of a point, or at some time, and looks at what it has when it is back. */
    void stop(Moment moment, int count) {
        stops.merge(moment, 1, Integer::sum);
        Path path = directory.resolve("journal-" + stops);
        wanted = new CountDownLatch(1);
        down = new CountDownLatch(1);
        trap.lay(moment, count);
        try (Journal journal = Journal.at(path);
                Threads threads = new Threads()) {
            clients.forEach(client -> threads.start(() -> client.work(journal, () -> true)));
            threads.start(() -> relay(journal));
            await(wanted, moment == Moment.ANY_TIME ? random.nextInt(LONGEST) : 20_000);
            trap.lay(Moment.ANY_TIME, 0);
            server.stopImmediately();
            down.countDown();
            threads.join(StoreException.class::isInstance);
        }
        server.start();
        awaitConnection();
        try {
            judge(Journal.read(path));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("stop at " + moment + " " + count + " after " + stops + ": " + e.getMessage(), e);
        }
    }

    /** A pool that met a server that was gone tries again after a pause. */
    private void awaitConnection() {
        for (int tries = 0; ; tries++) {
            try (Connection connection = source.getConnection()) {
                Audit.require(connection.isValid(10), "no connection", tries);
                return;
            } catch (SQLException e) {
                Audit.require(tries < 20, "no connection", tries);
            }
        }
    }

    /** Until the store fails. */
    private void relay(Journal journal) {
        while (true) {
            new Relay(store.outbox(), new Hearing(source, store, journal::heard), 100).run(10);
            Pause.milliseconds(20);
        }
    }

    private void judge(Journal.Read journal) {
        for (Step step : journal.acknowledged()) {
            acknowledged++;
            boolean isSettled = Outcome.isSettled(journal.told().get(step.id()));
            Audit.require(isKept(step) || !isSettled, "acknowledged and lost:", step);
        }
        journal.open().forEach(step -> count(step, journal.failed().contains(step.id())));
        witness.require(Audit.of(store, source));
        store.outbox().takeOver(Duration.ZERO);
        journal.asked().forEach(step -> sendAgain(step, journal.told().getOrDefault(step.id(), Outcome.UNKNOWN)));
        witness.require(Audit.of(store, source));
    }

    private boolean isKept(Step step) {
        return store.records().answer(step.commandId()).isPresent();
    }

    private void count(Step step, boolean hasFailed) {
        boolean isKept = isKept(step);
        if (hasFailed) {
            failed++;
            // A round is several commits; one that fails leaves the ones before.
            Audit.require(!isKept || step.deed() == Deed.ROUND, "kept, though nothing was to be:", step);
        } else if (isKept) {
            unknownAndKept++;
        } else {
            unknownAndNot++;
        }
    }

    private void sendAgain(Step step, String told) {
        String again = step.ask(office);
        Audit.require(Outcome.isSettled(again), "not settled when sent again:", step);
        if (Outcome.isSettled(told)) {
            assertEquals(told, again, () -> "what " + step + " is told when sent again");
        }
    }

    void report() {
        System.out.println("stopped " + stops + ", " + acknowledged + " acknowledged, " + failed + " failed, unknown "
                + unknownAndKept + " kept and " + unknownAndNot + " not");
    }
}
