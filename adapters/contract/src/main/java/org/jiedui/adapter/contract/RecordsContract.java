package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.junit.jupiter.api.Test;

/**
 * What every {@link org.jiedui.port.Records} promises. Extend it in the tests of your adapter and give it an empty
 * store and the directory in which its commits keep files of people; each test that fails names the promise that is
 * broken, with the law's number where there is one.
 *
 * <pre>{@code
 * class OurRecordsTest extends RecordsContract {
 *     private final OurStore store = new OurStore(emptyDatabase());
 *
 *     @Override
 *     protected Records records() {
 *         return store.records();
 *     }
 *
 *     @Override
 *     protected People people() {
 *         return store.people();
 *     }
 * }
 * }</pre>
 */
public abstract class RecordsContract extends RecordsThreads {

    /** For your subclass. */
    protected RecordsContract() {}

    @Test
    void what_was_never_kept_is_not_found() {
        assertEquals(Optional.empty(), row(RowKind.CHILD, "c-1"));
        assertEquals(Optional.empty(), store.answer(CommandId.of("k-1")));
        for (Query<?> query : World.QUERIES) {
            assertEquals(List.of(), scanned(query));
            assertEquals(List.of(), paged(query, 5));
        }
    }

    @Test
    void S1_rows_are_kept_as_they_were_committed() {
        Map<Column, String> columns = Map.of(Column.DIVISION, "421102001000", Column.STATE, "WAITING");
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, columns, "since=2024-03-01\n"));
        assertEquals(
                Optional.of(new Row(new Key(RowKind.CHILD, "c-1"), 1, columns, "since=2024-03-01\n")),
                row(RowKind.CHILD, "c-1"));
    }

    @Test
    void S1_a_row_is_replaced_by_its_next_version() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, Map.of(Column.STATE, "WAITING"), "a"));
        keep(Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, Map.of(Column.STATE, "PAIRED"), "b"));
        Row second = new Row(new Key(RowKind.CHILD, "c-1"), 2, Map.of(Column.STATE, "PAIRED"), "b");
        assertEquals(Optional.of(second), row(RowKind.CHILD, "c-1"));
        assertEquals(List.of(second), scanned(new Query.RowsOf(RowKind.CHILD)));
    }

    @Test
    void S1_facts_are_kept_as_they_were_committed() {
        Changes changes = Draft.of("k-1").fact(CHILD, "first").changes();
        assertEquals(Commit.DONE, store.commit(changes));
        assertEquals(List.of(recorded(changes, 0, 1, RecordedFact.GENESIS)), scanned(new Query.FactsOf(CHILD)));
    }

    @Test
    void S1_any_text_of_any_length_is_kept() {
        String text = Texts.ofEveryKind();
        Changes changes = Draft.of("k-1")
                .row(RowKind.CHILD, "c-1", 1, text)
                .fact(CHILD, text)
                .answering(text)
                .changes();
        assertEquals(Commit.DONE, store.commit(changes));
        assertTrue(text.equals(row(RowKind.CHILD, "c-1").orElseThrow().body()));
        assertTrue(changes.facts()
                .get(0)
                .fact()
                .fields()
                .encode()
                .equals(scanned(new Query.FactsOf(CHILD)).get(0).body()));
        assertTrue(text.equals(store.answer(CommandId.of("k-1")).orElseThrow().answer()));
    }

    @Test
    void S1_facts_of_one_commit_keep_their_order() {
        Draft draft = Draft.of("k-1");
        draft.fact(CHILD, "a")
                .fact(MOTHER, "b")
                .fact(CHILD, "c")
                .fact(MOTHER, "d")
                .fact(CHILD, "e");
        keep(draft);
        assertEquals(List.of("text=a\n", "text=c\n", "text=e\n"), bodies(CHILD));
        assertEquals(List.of("text=b\n", "text=d\n"), bodies(MOTHER));
    }

    @Test
    void S5_the_facts_of_a_stream_are_chained() {
        List<RecordedFact> chain = new ArrayList<>();
        String end = RecordedFact.GENESIS;
        for (int i = 1; i <= 12; i++) {
            Changes changes = Draft.of("k-" + i)
                    .at(Instant.EPOCH.plusMillis(i))
                    .fact(CHILD, "text " + i)
                    .changes();
            assertEquals(Commit.DONE, store.commit(changes));
            chain.add(recorded(changes, 0, i, end));
            end = chain.get(i - 1).hash();
        }
        assertEquals(chain, scanned(new Query.FactsOf(CHILD)));
    }

    @Test
    void S3_the_same_command_id_has_one_effect() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first").fact(CHILD, "first"));
        Draft again = Draft.of("k-1").row(RowKind.CHILD, "c-1", 2, "again").fact(CHILD, "again");
        assertEquals(
                Commit.ANSWERED,
                store.commit(again.row(RowKind.CHILD, "c-2", 1, "again").changes()));
        assertEquals("first", row(RowKind.CHILD, "c-1").orElseThrow().body());
        assertEquals(Optional.empty(), row(RowKind.CHILD, "c-2"));
        assertEquals(List.of("text=first\n"), bodies(CHILD));
    }

    @Test
    void S3_the_first_answer_of_a_command_stays() {
        keep(Draft.of("k-1").answering("first"));
        assertEquals(
                Commit.ANSWERED, store.commit(Draft.of("k-1").answering("again").changes()));
        StoredAnswer first = new StoredAnswer("hash-of-k-1", "first");
        assertEquals(Optional.of(first), store.answer(CommandId.of("k-1")));
    }

    @Test
    void S3_a_command_id_is_checked_before_the_versions() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first"));
        assertEquals(
                Commit.ANSWERED,
                store.commit(
                        Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first").changes()));
    }

    @Test
    void S2_a_stale_version_keeps_nothing() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-2", 1, "first").fact(CHILD, "first"));
        Draft stale = Draft.of("k-2").row(RowKind.CHILD, "c-1", 1, "stale");
        stale.row(RowKind.CHILD, "c-2", 3, "stale")
                .row(RowKind.CHILD, "c-3", 1, "stale")
                .fact(CHILD, "stale");
        assertEquals(Commit.STALE, store.commit(stale.changes()));
        assertEquals(List.of("c-2"), ids(new Query.RowsOf(RowKind.CHILD)));
        assertEquals("first", row(RowKind.CHILD, "c-2").orElseThrow().body());
        assertEquals(Optional.empty(), store.answer(CommandId.of("k-2")));
        keep(Draft.of("k-2").fact(CHILD, "second"));
        assertEquals(List.of("text=first\n", "text=second\n"), bodies(CHILD));
        assertEquals(2, scanned(new Query.FactsOf(CHILD)).get(1).sequence());
    }

    @Test
    void a_row_that_must_be_new_is_stale_where_there_is_one() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "first"));
        assertEquals(
                Commit.STALE,
                store.commit(
                        Draft.of("k-2").row(RowKind.CHILD, "c-1", 1, "again").changes()));
        assertEquals("first", row(RowKind.CHILD, "c-1").orElseThrow().body());
    }

    @Test
    void a_version_of_a_missing_row_is_stale() {
        assertEquals(
                Commit.STALE,
                store.commit(
                        Draft.of("k-1").row(RowKind.CHILD, "c-1", 2, "second").changes()));
        assertEquals(Optional.empty(), row(RowKind.CHILD, "c-1"));
    }

    @Test
    void a_version_may_be_expected_of_a_row_that_stays() {
        Key read = new Key(RowKind.CHILD, "c-1");
        Key none = new Key(RowKind.CHILD, "c-2");
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, "read"));
        Draft stale = Draft.of("k-2").expecting(read, 2).row(RowKind.PLACES, "m-1", 1, "");
        assertEquals(Commit.STALE, store.commit(stale.changes()));
        keep(Draft.of("k-3").expecting(read, 1).expecting(none, 0).row(RowKind.PLACES, "m-1", 1, ""));
        assertEquals(1, row(RowKind.CHILD, "c-1").orElseThrow().version());
    }

    @Test
    void an_answer_may_be_kept_alone() {
        keep(Draft.of("k-1").answering("refused=UNDER_18\n"));
        StoredAnswer refused = new StoredAnswer("hash-of-k-1", "refused=UNDER_18\n");
        assertEquals(Optional.of(refused), store.answer(CommandId.of("k-1")));
    }

    @Test
    void ids_that_differ_in_case_are_different() {
        keep(Draft.of("k-a").row(RowKind.CHILD, "c-a", 1, "small").fact(stream("c-a"), "small"));
        keep(Draft.of("k-A").row(RowKind.CHILD, "c-A", 1, "large").fact(stream("c-A"), "large"));
        assertEquals("small", row(RowKind.CHILD, "c-a").orElseThrow().body());
        assertEquals("large", row(RowKind.CHILD, "c-A").orElseThrow().body());
        assertEquals(List.of("text=small\n"), bodies(stream("c-a")));
        assertEquals(
                "done=k-a\n", store.answer(CommandId.of("k-a")).orElseThrow().answer());
    }

    @Test
    void the_same_id_may_stand_in_every_kind() {
        Draft draft = Draft.of("k-1");
        for (RowKind kind : RowKind.values()) {
            draft.row(kind, "x", 1, kind.name());
        }
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            draft.fact(new StreamId(kind, "x"), kind.name());
        }
        keep(draft);
        for (RowKind kind : RowKind.values()) {
            assertEquals(kind.name(), row(kind, "x").orElseThrow().body());
            assertEquals(List.of("x"), ids(new Query.RowsOf(kind)));
        }
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            assertEquals(List.of("text=" + kind + "\n"), bodies(new StreamId(kind, "x")));
        }
    }

    private static StreamId stream(String id) {
        return new StreamId(StreamId.Kind.CHILD, id);
    }

    private static RecordedFact recorded(Changes changes, int index, long sequence, String previous) {
        NewFact fact = changes.facts().get(index);
        return RecordedFact.following(
                fact.stream(),
                sequence,
                changes.recordedAt(),
                changes.command().id(),
                changes.command().actor(),
                fact.fact(),
                previous);
    }
}
