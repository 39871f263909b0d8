package org.jiedui.adapter.jdbc.fault;

import java.util.List;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * S2 and S3: a failing statement costs nothing. Every JDBC call of every command is failed in turn, before and after its
 * effect, alone, with its connection and with the database; {@link Share} tells which ones this time.
 */
@Tag("S2")
@Tag("S3")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Faults {

    private Bench bench;
    private int scenarios;
    private int calls;
    private int runs;
    private long nanos;

    abstract DataSource empty();

    abstract Share share();

    @BeforeAll
    void open() {
        nanos = System.nanoTime();
        bench = Bench.on(empty());
    }

    @AfterAll
    void tell() {
        System.out.printf(
                "%s, %s: %d scenarios, %d calls, %d runs in %d s%n",
                getClass().getSimpleName(),
                share(),
                scenarios,
                calls,
                runs,
                (System.nanoTime() - nanos) / 1_000_000_000);
    }

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void S2_a_failing_call_loses_doubles_and_tears_nothing(Scenario scenario) {
        Trial trial = bench.prepare(scenario);
        List<Fault> faults = share().faults(scenario, trial.calls().size());
        faults.forEach(trial::play);
        List<Fault> conflicts = share().conflicts(scenario, trial.calls().size());
        conflicts.forEach(trial::playConflict);
        scenarios++;
        calls += trial.calls().size();
        runs += faults.size() + conflicts.size();
    }
}
