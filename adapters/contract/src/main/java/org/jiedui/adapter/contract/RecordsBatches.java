package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise of several commands at once. */
abstract class RecordsBatches extends RecordsLists {

    private static final int MANY_COMMANDS = 1000;
    private static final int ROUNDS = 25;

    @Test
    void nothing_becomes_of_no_commands() {
        assertEquals(List.of(), store.commitAll(List.of()));
    }

    @Test
    void a_later_command_builds_on_an_earlier_one_of_the_same_call() {
        assertCommitted(
                "DONE DONE DONE",
                Draft.of("k-1")
                        .row(RowKind.CHILD, "c-1", 1, "first")
                        .fact(CHILD, "a")
                        .fact(MOTHER, "b"),
                Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, "second").fact(CHILD, "c"),
                Draft.of("k-3")
                        .row(RowKind.CHILD, "c-1", 3, "third")
                        .fact(MOTHER, "d")
                        .fact(CHILD, "e"));
        assertEquals("third", row(RowKind.CHILD, "c-1").orElseThrow().body());
        assertEquals(List.of("text=a\n", "text=c\n", "text=e\n"), bodies(CHILD));
        assertEquals(List.of("text=b\n", "text=d\n"), bodies(MOTHER));
        assertChained(CHILD);
        assertHeadsTellTheLastFacts();
    }

    @Test
    void S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it() {
        keep(Draft.of("k-0").row(RowKind.CHILD, "c-1", 1, "old").fact(CHILD, "0"));
        Draft stale = Draft.of("k-2").row(RowKind.CHILD, "c-2", 1, "stale").row(RowKind.CHILD, "c-1", 1, "stale");
        assertCommitted(
                "DONE STALE STALE",
                Draft.of("k-1").row(RowKind.PLACES, "m-1", 1, "kept").fact(CHILD, "1"),
                stale.fact(CHILD, "2").fact(MOTHER, "2"),
                Draft.of("k-3").row(RowKind.CHILD, "c-1", 2, "behind").fact(CHILD, "3"));
        assertEquals(Optional.empty(), row(RowKind.CHILD, "c-2"));
        assertEquals("old", row(RowKind.CHILD, "c-1").orElseThrow().body());
        assertEquals("kept", row(RowKind.PLACES, "m-1").orElseThrow().body());
        assertEquals(List.of("text=0\n", "text=1\n"), bodies(CHILD));
        assertEquals(List.of(), bodies(MOTHER));
        assertEquals(Optional.empty(), store.answer(CommandId.of("k-2")));
        assertEquals(Optional.empty(), store.answer(CommandId.of("k-3")));
        assertChained(CHILD);
    }

    /** The second was decided on the row of the first, not on the other one of the same version. */
    @Test
    void S2_a_command_never_builds_on_another_row_of_the_version_it_expects() {
        keep(Draft.of("k-0").row(RowKind.CHILD, "c-1", 1, "somebody else's"));
        assertCommitted(
                "STALE STALE",
                Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first"),
                Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, "second"));
        assertEquals("somebody else's", row(RowKind.CHILD, "c-1").orElseThrow().body());
    }

    @Test
    void a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row() {
        keep(Draft.of("k-0").row(RowKind.PLACES, "m-1", 1, "none"));
        assertCommitted(
                "DONE STALE",
                Draft.of("k-1").row(RowKind.PLACES, "m-1", 2, "first"),
                Draft.of("k-2").row(RowKind.PLACES, "m-1", 2, "second"));
        assertCommitted(
                "DONE STALE",
                Draft.of("k-3").row(RowKind.PLACES, "m-1", 3, "third"),
                Draft.of("k-4").expecting(new Key(RowKind.PLACES, "m-1"), 2).fact(CHILD, "k-4"));
        assertEquals("third", row(RowKind.PLACES, "m-1").orElseThrow().body());
        assertEquals(List.of(), bodies(CHILD));
    }

    @Test
    void S3_a_command_that_comes_again_in_one_call_is_answered() {
        assertCommitted(
                "DONE DONE ANSWERED STALE",
                Draft.of("k-1").fact(CHILD, "first").answering("first"),
                Draft.of("k-2").fact(CHILD, "other"),
                Draft.of("k-1").fact(CHILD, "again").answering("again"),
                Draft.of("k-3").fact(CHILD, "behind"));
        assertEquals(List.of("text=first\n", "text=other\n"), bodies(CHILD));
        assertEquals("first", store.answer(CommandId.of("k-1")).orElseThrow().answer());
    }

    @Test
    void S3_a_command_that_comes_again_in_a_later_call_is_answered() {
        Draft first = Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first").fact(CHILD, "first");
        assertCommitted("DONE", first);
        assertCommitted("ANSWERED STALE", first, Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, "second"));
        assertCommitted("DONE ANSWERED", Draft.of("k-3").fact(CHILD, "third"), first);
        assertEquals("first", row(RowKind.CHILD, "c-1").orElseThrow().body());
        assertEquals(List.of("text=first\n", "text=third\n"), bodies(CHILD));
    }

    @Test
    void S3_a_command_that_was_stale_may_come_again() {
        Draft second = Draft.of("k-1").row(RowKind.CHILD, "c-1", 2, "in time");
        assertCommitted("STALE", second);
        assertCommitted("DONE DONE", Draft.of("k-2").row(RowKind.CHILD, "c-1", 1, "first"), second);
        assertEquals("in time", row(RowKind.CHILD, "c-1").orElseThrow().body());
    }

    @Test
    void a_thousand_commands_are_kept_in_one_call() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < MANY_COMMANDS; i++) {
            Draft draft =
                    Draft.of("k-" + i).fact(CHILD, "" + i).fact(new StreamId(StreamId.Kind.PAIRING, "p-" + i), "");
            drafts.add(draft.row(RowKind.PLACES, "m-1", i + 1L, "" + i));
        }
        assertEquals(Collections.nCopies(MANY_COMMANDS, Commit.DONE), store.commitAll(changes(drafts)));
        assertEquals(MANY_COMMANDS, row(RowKind.PLACES, "m-1").orElseThrow().version());
        assertEquals(MANY_COMMANDS, bodies(CHILD).size());
        assertChained(CHILD);
    }

    @Test
    void P2_threads_that_keep_commands_in_opposite_orders_lose_no_update() {
        keep(Draft.of("open").row(RowKind.PLACES, "m-1", 1, "0").row(RowKind.PLACES, "m-2", 1, "0"));
        CyclicBarrier allHaveRead = new CyclicBarrier(Together.THREADS);
        List<Integer> done = Together.run(Together.THREADS, thread -> countInBoth(thread, allHaveRead));
        long updates = Stream.of("m-1", "m-2")
                .mapToLong(id ->
                        Long.parseLong(row(RowKind.PLACES, id).orElseThrow().body()))
                .sum();
        assertEquals(done.stream().mapToLong(count -> count).sum(), updates);
        assertEquals(updates, bodies(MOTHER).size());
        assertChained(MOTHER);
    }

    private int countInBoth(int thread, CyclicBarrier allHaveRead) {
        int done = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<Draft> drafts = new ArrayList<>(List.of(counting("m-1", thread, i), counting("m-2", thread, i)));
            if (thread % 2 == 0) {
                Collections.reverse(drafts);
            }
            if (i == 0) {
                Together.meet(allHaveRead);
            }
            done += Collections.frequency(store.commitAll(changes(drafts)), Commit.DONE);
        }
        return done;
    }

    private Draft counting(String id, int thread, int round) {
        Row before = row(RowKind.PLACES, id).orElseThrow();
        int count = Integer.parseInt(before.body());
        Draft draft = Draft.of(id + "." + thread + "." + round).fact(MOTHER, id);
        return draft.row(RowKind.PLACES, id, before.version() + 1, Integer.toString(count + 1));
    }

    private void assertCommitted(String outcomes, Draft... drafts) {
        List<String> found = store.commitAll(changes(List.of(drafts))).stream()
                .map(Commit::name)
                .toList();
        assertEquals(outcomes, String.join(" ", found));
    }

    private static List<Changes> changes(List<Draft> drafts) {
        return drafts.stream().map(Draft::changes).toList();
    }

    private void assertChained(StreamId stream) {
        String end = RecordedFact.GENESIS;
        List<RecordedFact> facts = scanned(new Query.FactsOf(stream));
        for (RecordedFact fact : facts) {
            assertEquals(end, fact.previousHash());
            end = fact.hash();
        }
        assertEquals(
                LongRange.of(1, facts.size()),
                facts.stream().map(RecordedFact::sequence).toList());
    }

    final List<String> bodies(StreamId stream) {
        return scanned(new Query.FactsOf(stream)).stream()
                .map(RecordedFact::body)
                .toList();
    }
}
