package org.jiedui.adapter.jdbc.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.port.Records;

/**
 * Many threads of one process that all work with the same few mothers and children, for whom all is prepared. Days pass
 * as seconds do, in all processes alike.
 */
final class Crowd {

    static final int MOTHERS = 20;
    static final int CHILDREN = 30;
    static final int THREADS = 16;

    private static final long DAYS_A_SECOND = 86_400;

    private final ProgrammeOffice office;
    private final InstantSource clock;
    private final long seed;
    private final int mothers;

    Crowd(Records records, JdbcStore store, Instant began, long seed, int mothers) {
        this.clock =
                () -> County.START.plus(Duration.between(began, Instant.now()).multipliedBy(DAYS_A_SECOND));
        this.office = County.office(records, store.people(), clock);
        this.seed = seed;
        this.mothers = mothers;
    }

    /** Another process: URL, journal, beginning, seed, seconds. */
    public static void main(String[] arguments) {
        DataSource source = Database.pool(Database.at(arguments[0]), THREADS, Duration.ofSeconds(60));
        JdbcStore store = Database.store(source);
        Crowd crowd =
                new Crowd(store.records(), store, Instant.parse(arguments[2]), Long.parseLong(arguments[3]), MOTHERS);
        try (Journal journal = Journal.at(Path.of(arguments[1]))) {
            System.out.println(Victim.READY);
            System.out.flush();
            crowd.work(journal, Integer.parseInt(arguments[4]));
        }
        System.exit(0);
    }

    /** Approves the mothers, registers the children and records that their guardians agree. */
    static void prepare(JdbcStore store) {
        SteppingClock clock = SteppingClock.at(County.START);
        ProgrammeOffice office = County.office(store.records(), store.people(), clock);
        for (int mother = 0; mother < MOTHERS; mother++) {
            for (Deed deed : new Deed[] {Deed.APPLY, Deed.ATTEST, Deed.CHECK, Deed.OPINE_UNIT, Deed.OPINE_COUNTY}) {
                prepare(office, new Step("m" + mother + deed, deed, mother, 0, "-", County.START));
            }
        }
        for (int child = 0; child < CHILDREN; child++) {
            for (Deed deed : new Deed[] {Deed.REGISTER, Deed.CONSENT}) {
                prepare(office, new Step("c" + child + deed, deed, 0, child, "-", County.START));
            }
        }
    }

    private static void prepare(ProgrammeOffice office, Step step) {
        String outcome = step.ask(office);
        Audit.require(Outcome.isCommitted(outcome), "not prepared:", outcome);
    }

    /** Works for so long. */
    void work(Journal journal, int seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (Threads threads = new Threads()) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed * THREADS + thread);
                Client client = new Client(
                        "h" + seed + "-" + thread, office, Choosing.passing(office, random, mothers, CHILDREN), clock);
                threads.start(() -> client.work(journal, () -> System.nanoTime() < end));
            }
            threads.join();
        }
    }
}
