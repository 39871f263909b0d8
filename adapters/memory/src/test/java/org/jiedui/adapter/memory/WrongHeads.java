package org.jiedui.adapter.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Query;

/** Records that are wrong about the heads of streams. */
final class WrongHeads {

    private WrongHeads() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "heads in the order of their names",
                        () -> new Listing.Sorting(
                                Query.Heads.class,
                                Comparator.comparing(
                                        (Head head) -> head.stream().toString())),
                        "S5_a_head_tells_the_last_fact_of_its_stream",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call",
                        "heads_come_by_kind_and_id_of_their_streams",
                        "heads_moved_meanwhile_come_once"),
                new Wrong<>(
                        "heads that stay where their streams begin",
                        StandingStill::new,
                        "S5_a_head_tells_the_last_fact_of_its_stream",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call"),
                new Wrong<>(
                        "heads that move before anything is kept",
                        MovingAhead::new,
                        "S5_what_is_not_kept_moves_no_head"),
                new Wrong<>(
                        "pages of heads in the order in which they moved",
                        ByLastMove::new,
                        "heads_moved_meanwhile_come_once"));
    }

    /** Shows each head otherwise. */
    abstract static class Showing extends Listing {

        abstract Head shown(Head head);

        @Override
        @SuppressWarnings("unchecked") // heads were asked for
        <T> List<T> list(Query<T> query) {
            return all(query).stream()
                    .map(item -> item instanceof Head head ? (T) shown(head) : item)
                    .toList();
        }
    }

    /** Shows the first fact in place of the last. */
    static final class StandingStill extends Showing {
        @Override
        Head shown(Head head) {
            RecordedFact first = all(new Query.FactsOf(head.stream())).get(0);
            return new Head(head.stream(), first.sequence(), first.hash());
        }
    }

    /** Counts the facts of commands that are not kept. */
    static final class MovingAhead extends Showing {
        private final Map<StreamId, Integer> lost = new ConcurrentHashMap<>();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit != Commit.DONE) {
                changes.facts().forEach(fact -> lost.merge(fact.stream(), 1, Integer::sum));
            }
            return commit;
        }

        @Override
        Head shown(Head head) {
            return new Head(head.stream(), head.sequence() + lost.getOrDefault(head.stream(), 0), head.hash());
        }
    }

    /** Goes on with the streams that moved since the page before. */
    static final class ByLastMove extends Listing {
        private final Map<StreamId, Long> moves = new ConcurrentHashMap<>();
        private long commits;

        @Override
        public synchronized Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            commits++;
            changes.facts().forEach(fact -> moves.put(fact.stream(), commits));
            return commit;
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            right.scan(query, visitor);
        }

        @Override
        <T> List<T> list(Query<T> query) {
            List<T> items = all(query);
            if (query instanceof Query.Heads) {
                items.sort(Comparator.comparing(item -> moves.get(((Head) item).stream())));
            }
            return items;
        }
    }
}
