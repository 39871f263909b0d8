package org.jiedui.adapter.jdbc.crash;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Sql;

/** Starts processes that work in one database and kills them, each at a point or a time that it chooses. */
final class Killing {

    /** How often one may pass each point before it is killed there, at most. */
    private static final Map<Moment, Integer> PASSAGES = new EnumMap<>(Map.of(
            Moment.ASKED, 40,
            Moment.TOLD, 40,
            Moment.HEARD, 15,
            Moment.BEFORE_WRITE, 250,
            Moment.AFTER_WRITE, 250,
            Moment.BEFORE_COMMIT, 60,
            Moment.AFTER_COMMIT, 60,
            Moment.ANY_TIME, 1));

    private static final int LONGEST_LIFE = 3000;
    private static final int LONGEST_WORK = 500;

    private final Path directory;
    private final Random random;
    private final Map<Moment, Integer> deaths = new EnumMap<>(Moment.class);
    private int number;
    private int acknowledged;
    private int kept;
    private int lost;

    Killing(Path directory, long seed) {
        this.directory = directory;
        this.random = new Random(seed);
    }

    /** Kills so many processes, one after the other, in a database that is empty at first, and looks after each. */
    void kill(String url, int times) {
        Inquest inquest = new Inquest(url);
        for (int time = 0; time < times; time++) {
            Moment moment = random.nextBoolean() ? Moment.ANY_TIME : pick(Moment.values());
            int count = 1 + random.nextInt(PASSAGES.get(moment));
            deaths.merge(moment, 1, Integer::sum);
            String what = "kill " + (number + 1) + " at " + moment + " " + count;
            try {
                Journal.Read journal = once(orders(url, moment, count, inquest.last(), Orders.Fault.NONE));
                requireNothingHeld(url);
                inquest.hold(journal);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(what + ": " + e.getMessage(), e);
            }
        }
        inquest.close();
        count(inquest.counts());
    }

    private void count(List<Integer> counts) {
        acknowledged += counts.get(0);
        kept += counts.get(1);
        lost += counts.get(2);
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private Orders orders(String url, Moment moment, int count, Instant start, Orders.Fault fault) {
        number++;
        Path journal = directory.resolve("journal-" + number + "-" + random.nextInt(Integer.MAX_VALUE));
        return new Orders(url, journal, random.nextInt(Integer.MAX_VALUE), start, moment, count, fault);
    }

    /** One process that is killed at a named point, and its journal. */
    Journal.Read once(String url, Moment moment, int count, Orders.Fault fault) {
        return once(orders(url, moment, count, County.START, fault));
    }

    private Journal.Read once(Orders orders) {
        try (Doomed process = Doomed.start(Victim.class, orders.arguments(), directory.resolve("errors"))) {
            if (orders.moment() == Moment.ANY_TIME) {
                live(process);
            } else {
                // ready, unless the point lies before
                if (process.listenTo().equals(Victim.READY)) {
                    process.listenTo();
                }
            }
            process.kill();
        }
        return Journal.read(orders.journal());
    }

    /** Some time from its start, or from when it is ready. */
    private void live(Doomed process) {
        if (random.nextInt(5) == 0) {
            process.speaksWithin(random.nextInt(LONGEST_LIFE));
        } else {
            process.listenTo();
            process.speaksWithin(random.nextInt(LONGEST_WORK));
        }
    }

    /** A server ends the sessions of a process that is gone, and with them what they held. */
    private static void requireNothingHeld(String url) {
        if (Database.isH2(url)) {
            return;
        }
        DataSource source = Database.at(url);
        String others = "select count(*) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()";
        for (int tries = 0; !Sql.value(source, others).equals("0"); tries++) {
            Audit.require(tries < 500, "sessions left behind", Sql.value(source, others));
            Pause.milliseconds(10);
        }
        String locks = "select count(*) from pg_locks where database ="
                + " (select oid from pg_database where datname = current_database()) and pid <> pg_backend_pid()";
        Audit.require(Sql.value(source, locks).equals("0"), "locks left behind", Sql.value(source, locks));
        String prepared = Sql.value(source, "select count(*) from pg_prepared_xacts");
        Audit.require(prepared.equals("0"), "half transactions left behind", prepared);
    }

    void report() {
        System.out.println(number + " killed " + deaths + ", " + acknowledged + " acknowledged, in flight " + kept
                + " kept and " + lost + " not");
    }
}
