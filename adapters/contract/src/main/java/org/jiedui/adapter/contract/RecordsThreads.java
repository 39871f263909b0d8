package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise to many threads. */
abstract class RecordsThreads extends RecordsFiles {

    private static final int ROUNDS = 25;
    private static final int PLACES = 3;
    private static final int MOST_TRIES = 2000;
    private static final int SECONDS = 3;

    @Test
    void each_version_has_one_winner_and_no_update_is_lost() {
        keep(counters(0, false));
        CyclicBarrier allHaveRead = new CyclicBarrier(Together.THREADS);
        List<List<Long>> won = Together.run(Together.THREADS, thread -> countOn(thread, allHaveRead));
        int total = Together.THREADS * ROUNDS;
        List<Long> versions = won.stream().flatMap(List::stream).sorted().toList();
        assertEquals(LongRange.of(2, total + 1), versions);
        for (String id : List.of("m-1", "m-2")) {
            assertEquals(
                    Integer.toString(total),
                    row(RowKind.PLACES, id).orElseThrow().body());
        }
    }

    private List<Long> countOn(int thread, CyclicBarrier allHaveRead) {
        List<Long> won = new ArrayList<>();
        for (int i = 0; won.size() < ROUNDS && i < MOST_TRIES; i++) {
            int counted =
                    Integer.parseInt(row(RowKind.PLACES, "m-1").orElseThrow().body());
            if (i == 0) {
                Together.meet(allHaveRead);
            }
            if (store.commit(counters(counted + 1, thread % 2 == 0).changes()) == Commit.DONE) {
                won.add(counted + 2L);
            }
        }
        return won;
    }

    /** The same count in two rows: their version is one more than the count. */
    private static Draft counters(int count, boolean reversed) {
        Draft draft = Draft.of("count-" + count + "-" + Thread.currentThread().getId());
        List<String> ids = reversed ? List.of("m-2", "m-1") : List.of("m-1", "m-2");
        ids.forEach(id -> draft.row(RowKind.PLACES, id, count + 1L, Integer.toString(count)));
        return draft;
    }

    @Test
    void P2_threads_never_take_more_places_than_there_are() {
        keep(Draft.of("open").row(RowKind.PLACES, "m-1", 1, "0"));
        CyclicBarrier allHaveRead = new CyclicBarrier(Together.THREADS);
        List<Boolean> taken = Together.run(Together.THREADS, thread -> takePlace(thread, allHaveRead));
        assertEquals(PLACES, Collections.frequency(taken, true));
        Query.RowsWith pairings = new Query.RowsWith(RowKind.PAIRING, Column.MOTHER, "m-1");
        assertEquals(PLACES, scanned(pairings).size());
        assertEquals(
                Integer.toString(PLACES),
                row(RowKind.PLACES, "m-1").orElseThrow().body());
    }

    private boolean takePlace(int thread, CyclicBarrier allHaveRead) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Row places = row(RowKind.PLACES, "m-1").orElseThrow();
            int used = Integer.parseInt(places.body());
            if (i == 0) {
                Together.meet(allHaveRead);
            }
            if (used >= PLACES) {
                return false;
            }
            Draft draft = Draft.of("take-" + thread);
            draft.row(RowKind.PLACES, "m-1", places.version() + 1, Integer.toString(used + 1));
            draft.row(RowKind.PAIRING, "p-" + thread, 1, Map.of(Column.MOTHER, "m-1"), "");
            if (store.commit(draft.changes()) == Commit.DONE) {
                return true;
            }
        }
        throw new AssertionError("Too many commits were stale.");
    }

    @Test
    void P2_of_two_that_rely_on_each_others_row_one_is_kept() {
        keep(Draft.of("open")
                .row(RowKind.PLACES, "m-1", 1, "")
                .row(RowKind.PLACES, "m-2", 1, "")
                .fact(mother("m-1"), "")
                .fact(mother("m-2"), ""));
        for (int i = 0; i < ROUNDS; i++) {
            List<Changes> both = List.of(relying("a-" + i, "m-1", "m-2"), relying("b-" + i, "m-2", "m-1"));
            List<Commit> results = Together.run(2, thread -> store.commit(both.get(thread)));
            assertEquals(1, Collections.frequency(results, Commit.DONE), results.toString());
        }
    }

    private Changes relying(String command, String own, String others) {
        Draft draft = Draft.of(command).fact(mother(own), "").row(RowKind.PLACES, own, version(own) + 1, "");
        return draft.expecting(new Key(RowKind.PLACES, others), version(others)).changes();
    }

    private long version(String id) {
        return row(RowKind.PLACES, id).orElseThrow().version();
    }

    private static StreamId mother(String id) {
        return new StreamId(StreamId.Kind.MOTHER, id);
    }

    @Test
    void S3_a_command_sent_by_many_threads_has_one_effect() {
        for (int i = 0; i < ROUNDS; i++) {
            String id = "k-" + i;
            List<Commit> results = Together.run(
                    Together.THREADS,
                    thread -> store.commit(Draft.of(id).fact(CHILD, id).changes()));
            assertEquals(1, Collections.frequency(results, Commit.DONE));
            assertEquals(Together.THREADS - 1, Collections.frequency(results, Commit.ANSWERED));
        }
        assertEquals(ROUNDS, scanned(new Query.FactsOf(CHILD)).size());
    }

    @Test
    void S5_appends_by_many_threads_keep_the_chain_whole() {
        Together.run(Together.THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                keep(Draft.of("k-" + thread + "-" + i)
                        .fact(CHILD, "a")
                        .fact(MOTHER, "b")
                        .fact(CHILD, "c"));
            }
            return thread;
        });
        List<RecordedFact> facts = scanned(new Query.FactsOf(CHILD));
        int total = 2 * Together.THREADS * ROUNDS;
        assertEquals(
                LongRange.of(1, total),
                facts.stream().map(RecordedFact::sequence).toList());
        String end = RecordedFact.GENESIS;
        for (RecordedFact fact : facts) {
            assertEquals(end, fact.previousHash());
            assertTrue(fact.isIntact());
            end = fact.hash();
        }
        assertHeadsTellTheLastFacts();
    }

    @Test
    void S2_a_scan_sees_no_half_of_a_commit() {
        keep(counters(0, false));
        AtomicBoolean running = new AtomicBoolean(true);
        Together.run(2, thread -> {
            return thread == 0 ? countUp(running) : lookOn(running);
        });
    }

    private int countUp(AtomicBoolean running) {
        try {
            LongRange.of(1, 4L * ROUNDS).forEach(n -> keep(counters(n.intValue(), false)));
        } finally {
            running.set(false);
        }
        return 0;
    }

    private int lookOn(AtomicBoolean running) {
        Query.RowsOf both = new Query.RowsOf(RowKind.PLACES);
        while (running.get()) {
            List<Row> rows = scanned(both);
            assertEquals(rows.get(0).body(), rows.get(1).body());
            List<Row> page = store.page(both, "", 2).items();
            assertEquals(page.get(0).body(), page.get(1).body());
        }
        return 0;
    }

    @Test
    void a_scan_holds_up_no_commit() {
        keep(Draft.of("k-1").row(RowKind.PLACES, "m-1", 1, "first"));
        store.scan(new Query.RowsOf(RowKind.PLACES), row -> {
            Draft draft = Draft.of("k-2").row(RowKind.PLACES, "m-1", 2, "second");
            Commit commit = CompletableFuture.supplyAsync(() -> store.commit(draft.changes()))
                    .completeOnTimeout(Commit.STALE, SECONDS, TimeUnit.SECONDS)
                    .join();
            assertEquals(Commit.DONE, commit);
        });
        assertEquals(2, store.find(new Key(RowKind.PLACES, "m-1")).orElseThrow().version());
    }
}
