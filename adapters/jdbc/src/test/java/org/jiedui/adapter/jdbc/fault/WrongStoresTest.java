package org.jiedui.adapter.jdbc.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiedui.adapter.contract.InboxContract;
import org.jiedui.adapter.contract.OutboxContract;
import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.WrongStore;
import org.jiedui.adapter.jdbc.server.Fault;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.fact.Command;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Stores that keep every promise of the contract while nothing fails, and are caught once something does. */
@Tag("S2")
class WrongStoresTest {

    static final class RecordsSpecimen extends RecordsContract {
        private final JdbcStore store = fresh();

        @Override
        protected Records records() {
            return store.records();
        }

        @Override
        protected People people() {
            return store.people();
        }
    }

    static final class OutboxSpecimen extends OutboxContract {
        private final JdbcStore store = fresh();

        @Override
        protected Records records() {
            return store.records();
        }

        @Override
        protected Outbox outbox() {
            return store.outbox();
        }
    }

    static final class InboxSpecimen extends InboxContract {
        @Override
        protected Inbox inbox() {
            return fresh().inbox();
        }
    }

    private static Function<DataSource, JdbcStore> opening = WrongStore.TALKS::over;

    private static JdbcStore fresh() {
        DataSource database = H2Databases.inMemory();
        JdbcStore.on(database).masterKey(new byte[32]).makeTables().open();
        return opening.apply(database);
    }

    @ParameterizedTest
    @EnumSource
    void the_contract_finds_nothing_wrong_where_nothing_fails(WrongStore wrong) {
        opening = wrong::over;
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        DiscoverySelectors.selectClass(RecordsSpecimen.class),
                        DiscoverySelectors.selectClass(OutboxSpecimen.class),
                        DiscoverySelectors.selectClass(InboxSpecimen.class))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        assertTrue(summary.getTestsSucceededCount() > 50);
        assertEquals(
                List.of(),
                summary.getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITS_ANYWAY, registration.apply, another state",
        "COMMITS_ANYWAY, outbox.done, another state",
        "LEAVES_OPEN, registration.apply, left open",
        "GUESSES, registration.apply, another state",
        "GUESSES, outbox.done, another state",
        "TALKS, registration.apply, said too much"
    })
    void S2_a_failing_call_finds_what_is_wrong(WrongStore wrong, String scenario, String found) {
        assertCaught(Bench.on(H2Databases.inMemory(), wrong::over, UnaryOperator.identity()), scenario, found);
    }

    @Test
    void S3_a_commit_that_is_tried_again_under_another_id_is_caught() {
        Bench bench = Bench.on(
                H2Databases.inMemory(),
                source -> JdbcStore.on(source).masterKey(new byte[32]).open(),
                Insisting::new);
        assertCaught(bench, "duties.record", "another state");
    }

    @Test
    void S3_the_store_as_it_is_is_not_caught() {
        Bench bench = Bench.on(H2Databases.inMemory());
        for (String name : List.of("registration.apply", "outbox.done")) {
            assertEquals(List.of(), findings(bench, name).toList());
        }
    }

    private static void assertCaught(Bench bench, String scenario, String found) {
        List<String> findings = findings(bench, scenario).limit(1).toList();
        assertTrue(findings.stream().anyMatch(finding -> finding.contains(found)), findings.toString());
    }

    private static Stream<String> findings(Bench bench, String name) {
        Scenario scenario = Scenario.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Trial trial = bench.prepare(scenario);
        return IntStream.rangeClosed(1, trial.calls().size())
                .boxed()
                .flatMap(call -> Stream.of(Fault.before(call), Fault.after(call)))
                .flatMap(fault -> finding(trial, fault).stream());
    }

    private static List<String> finding(Trial trial, Fault fault) {
        try {
            trial.play(fault);
            return List.of();
        } catch (AssertionError e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Keeps the same again under another id where it does not know whether it was kept. */
    private static final class Insisting extends Noting {

        Insisting(Records kept) {
            super(kept, () -> {});
        }

        @Override
        public Commit commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (OutcomeUnknownException e) {
                Command again = new Command(
                        changes.command().id().part(2), changes.command().actor());
                return super.commit(new Changes(
                        again,
                        changes.recordedAt(),
                        changes.answer(),
                        changes.expected(),
                        changes.rows(),
                        changes.facts(),
                        changes.notices(),
                        changes.files()));
            }
        }
    }
}
