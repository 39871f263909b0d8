package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.Relay;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.memory.SteppingClock;

/** Opens what killed processes left behind, one after the other in one database, and holds it against the journals. */
final class Inquest {

    private final String url;
    private final Twin twin = new Twin();
    private Instant last = County.START;
    private int acknowledged;
    private int kept;
    private int lost;

    Inquest(String url) {
        this.url = url;
    }

    /** What the clock of the last process showed at the end. */
    Instant last() {
        return last;
    }

    /** How many steps ended how: acknowledged, in flight and kept, in flight and not kept. */
    List<Integer> counts() {
        return List.of(acknowledged, kept, lost);
    }

    /** Looks after a death, and sends again what was in flight. */
    void hold(Journal.Read journal) {
        open((store, source) -> {
            judge(journal, store);
            Map<String, List<String>> lines = Audit.of(store, source).lines();
            assertEquals(twin.lines(), lines, "notices");
            journal.heard().forEach(heard -> requireHeard(lines, heard.split(" ", 3)));
            twin.requireLike(store);
        });
    }

    /** First what is there, and only then again what was sent: that would mend what was lost. */
    private void judge(Journal.Read journal, JdbcStore store) {
        List<Step> told = journal.acknowledged();
        for (Step step : told) {
            acknowledged++;
            Audit.require(isKept(step, store), "acknowledged and lost:", step);
            assertEquals(journal.told().get(step.id()), twin.ask(step), () -> "what " + step + " is told elsewhere");
        }
        Resending resending = new Resending(store);
        journal.open().forEach(step -> inFlight(step, store, resending));
        twin.requireLike(store);
        told.forEach(step -> assertEquals(
                journal.told().get(step.id()), resending.ask(step), () -> "what " + step + " is told when sent again"));
        journal.asked().forEach(step -> last = step.at());
    }

    private static boolean isKept(Step step, JdbcStore store) {
        return store.records().answer(step.commandId()).isPresent();
    }

    /**
     * Whole or absent, and done once when it is sent again. A round is several commits, each whole: what is left of it
     * is done before anybody looks.
     */
    private void inFlight(Step step, JdbcStore store, Resending resending) {
        boolean isKept = isKept(step, store);
        if (isKept) {
            kept++;
        } else {
            lost++;
        }
        if (step.deed() == Deed.ROUND) {
            assertEquals(twin.ask(step), resending.ask(step), () -> "what " + step + " is told");
            return;
        }
        Optional<String> outcome = isKept ? Optional.of(twin.ask(step)) : Optional.empty();
        twin.requireLike(store);
        String again = resending.ask(step);
        assertEquals(outcome.orElseGet(() -> twin.ask(step)), again, () -> "what " + step + " is told");
    }

    /** Another office over the same store, with a clock that each step sets. */
    private static final class Resending {

        private final SteppingClock clock = SteppingClock.at(County.START);
        private final ProgrammeOffice office;

        Resending(JdbcStore store) {
            office = County.office(store.records(), store.people(), clock);
        }

        String ask(Step step) {
            clock.set(step.at());
            return step.ask(office);
        }
    }

    private static void requireHeard(Map<String, List<String>> lines, String[] heard) {
        int number = Integer.parseInt(heard[1]);
        List<String> line = lines.getOrDefault(heard[0], List.of());
        Audit.require(line.size() >= number && line.get(number - 1).equals(heard[2]), "taken and lost", heard[2]);
    }

    /** Delivers all that waits: each message there ever was has been heard once, in the order of its subject. */
    void close() {
        open((store, source) -> {
            store.outbox().takeOver(Duration.ZERO);
            new Relay(store.outbox(), new Hearing(source, store, heard -> {}), 100).run(Integer.MAX_VALUE);
            assertEquals(twin.lines(), Audit.of(store, source).lines(), "messages");
            assertEquals(List.of(), store.outbox().claim(1), "messages that wait");
        });
    }

    private interface Look {
        void at(JdbcStore store, DataSource source);
    }

    @SuppressWarnings("try") // a connection that is held and not used
    private void open(Look look) {
        DataSource bare = Database.at(url);
        // H2 closes its files with the last connection.
        try (Connection held = bare.getConnection();
                HikariDataSource source = Database.pool(bare, 2, Duration.ofSeconds(30))) {
            look.at(Database.store(source), source);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
