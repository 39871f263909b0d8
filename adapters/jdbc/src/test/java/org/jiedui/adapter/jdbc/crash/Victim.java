package org.jiedui.adapter.jdbc.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.Relay;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.memory.SteppingClock;

/** A process that works in an office until it is killed. It says when it is at the point, and after its first step. */
final class Victim {

    static final String READY = "ready";
    static final int MOTHERS = 12;
    static final int CHILDREN = 24;

    private static final int POOL = 4;
    private static final int MESSAGES = 8;

    private final Orders orders;
    private final Trap trap;
    private final RandomGenerator random;
    private final SteppingClock clock;
    private final Journal journal;

    private Victim(Orders orders) {
        this.orders = orders;
        this.trap = new Trap(Victim::await).lay(orders.moment(), orders.count());
        this.random = new java.util.Random(orders.seed());
        this.clock = SteppingClock.at(orders.start());
        this.journal = Journal.at(orders.journal());
    }

    /** The process. */
    public static void main(String[] arguments) throws SQLException {
        new Victim(Orders.parse(arguments)).work();
    }

    private static void await() {
        say("at the point");
        while (true) {
            LockSupport.park();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    @SuppressWarnings("try") // a connection that is held and not used
    private void work() throws SQLException {
        DataSource bare = Database.at(orders.url());
        DataSource real = Database.isH2(orders.url()) ? bare : Database.pool(bare, POOL, Duration.ofSeconds(30));
        DataSource wrong = orders.fault() == Orders.Fault.LATE_COMMIT ? LateCommit.over(real) : real;
        DataSource source = trap.under(wrong);
        // H2 closes its files with the last connection.
        try (Connection held = bare.getConnection()) {
            JdbcStore store = Database.store(source);
            if (orders.fault() == Orders.Fault.WRITE_DELAY) {
                Database.delayWrites(bare);
            }
            store.outbox().takeOver(Duration.ZERO);
            workIn(store, source);
        }
    }

    private void workIn(JdbcStore store, DataSource source) {
        ProgrammeOffice office = County.office(store.records(), store.people(), clock);
        Choosing choosing = Choosing.anything(office, random, MOTHERS, CHILDREN);
        Relay relay = new Relay(store.outbox(), new Hearing(source, store, this::heard), 3);
        for (int number = 1; ; number++) {
            clock.advance(Duration.ofMinutes(random.nextInt(8) == 0 ? 720 : 10));
            Step step = choosing.next("c" + orders.seed() + "-" + number, clock.instant());
            journal.asked(step);
            trap.pass(Moment.ASKED);
            journal.told(step, step.ask(office));
            trap.pass(Moment.TOLD);
            if (number == 1) {
                say(READY);
            }
            if (random.nextInt(4) == 0) {
                relay.run(MESSAGES);
            }
        }
    }

    private void heard(String message) {
        journal.heard(message);
        trap.pass(Moment.HEARD);
    }
}
