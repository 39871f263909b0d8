package org.jiedui.adapter.jdbc.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.port.Records;

/** A database under an office, on which a scenario can be played again and again, each time with another fault. */
final class Bench {

    static final Instant START = Instant.parse("2026-01-05T01:30:00Z");
    private static final byte[] MASTER_KEY = new byte[32];

    private final FaultyDataSource faulty;
    private final JdbcStore sound;
    private final Tables tables;
    private final JdbcStore tried;
    private final Map<List<String>, List<OpenFile>> opened = new HashMap<>();
    private final UnaryOperator<Records> before;

    private Bench(DataSource real, Function<DataSource, JdbcStore> opening, UnaryOperator<Records> before) {
        this.sound = JdbcStore.on(real).masterKey(MASTER_KEY).makeTables().open();
        this.tables = new Tables(real);
        this.faulty = new FaultyDataSource(real);
        this.tried = opening.apply(faulty);
        this.before = before;
    }

    /** For the store as it is. */
    static Bench on(DataSource empty) {
        return on(empty, faulty -> JdbcStore.on(faulty).masterKey(MASTER_KEY).open(), UnaryOperator.identity());
    }

    /** For another store. */
    static Bench on(DataSource empty, Function<DataSource, JdbcStore> opening, UnaryOperator<Records> before) {
        return new Bench(empty, opening, before);
    }

    /** Plays a scenario without a fault, and compares with an office in memory. */
    Trial prepare(Scenario scenario) {
        tables.wipe();
        opened.clear();
        SteppingClock clock = SteppingClock.at(START);
        Desk clean = Desk.over(sound, clock);
        Function<Desk, Object> asking = scenario.before().tell(new Tale(clean));
        tables.keep();
        List<State> states = new ArrayList<>(List.of(state()));
        Desk recorded = clean.through(new Noting(sound.records(), () -> states.add(state())));
        Outcome reference = Outcome.of(() -> asking.apply(recorded));
        states.add(state());
        Reference.compare(scenario, reference, clean);
        Desk desk = Desk.over(tried, clock);
        Trial trial = new Trial(
                this,
                scenario,
                asking,
                desk.through(before.apply(desk.records())),
                new Trial.Expected(reference, states));
        tables.restore(states.get(0), states.get(states.size() - 1));
        trial.record();
        return trial;
    }

    FaultyDataSource faulty() {
        return faulty;
    }

    /** Puts back what a trial may change if it goes well. */
    void restore() {
        tables.restore();
    }

    /** Puts back what a trial may change if it does not. */
    void restoreAll() {
        tables.restoreAll();
    }

    /** Files are opened once as long as not a byte of them changes. */
    State state() {
        Map<Boolean, List<String>> rows =
                tables.rows().stream().collect(Collectors.partitioningBy(row -> row.startsWith(State.SEALED)));
        return new State(rows.get(false), opened.computeIfAbsent(rows.get(true), any -> OpenFile.all(sound.people())));
    }
}
