package org.jiedui.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.junit.jupiter.api.Test;

/** What a store without a way of its own does with many at once. */
class RecordsTest {

    private static final Row ROW = new Row(new Key(RowKind.CHILD, "c-1"), 1, Map.of(), "");

    /** Knows one row and answers commits as it was told. */
    private static final class Told implements Records {

        private final Deque<Commit> outcomes;
        private final List<String> tried = new ArrayList<>();

        Told(Commit... outcomes) {
            this.outcomes = new ArrayDeque<>(List.of(outcomes));
        }

        @Override
        public Optional<Row> find(Key key) {
            return key.equals(ROW.key()) ? Optional.of(ROW) : Optional.empty();
        }

        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            return new Page<>(List.of(), "");
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {}

        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            return Optional.empty();
        }

        @Override
        public Commit commit(Changes changes) {
            tried.add(changes.command().id().value());
            return outcomes.remove();
        }
    }

    private static Changes changes(String command) {
        return new Changes(
                Command.of(command, "clerk"),
                Instant.EPOCH,
                new StoredAnswer("hash", "!NO BROKEN HARD JD-2\n"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void several_rows_are_those_that_there_are() {
        assertEquals(List.of(ROW), new Told().list(List.of(new Key(RowKind.CHILD, "c-2"), ROW.key())));
    }

    @Test
    void all_are_kept_in_their_order() {
        Told records = new Told(Commit.DONE, Commit.DONE);
        assertEquals(List.of(Commit.DONE, Commit.DONE), records.commitAll(List.of(changes("a"), changes("b"))));
        assertEquals(List.of("a", "b"), records.tried);
    }

    @Test
    void nothing_is_kept_after_the_first_that_is_not() {
        for (Commit outcome : List.of(Commit.STALE, Commit.ANSWERED)) {
            Told records = new Told(Commit.DONE, outcome);
            assertEquals(
                    List.of(Commit.DONE, outcome, Commit.STALE, Commit.STALE),
                    records.commitAll(List.of(changes("a"), changes("b"), changes("c"), changes("d"))));
            assertEquals(List.of("a", "b"), records.tried);
        }
    }
}
