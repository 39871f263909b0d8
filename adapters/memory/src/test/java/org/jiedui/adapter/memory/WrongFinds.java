package org.jiedui.adapter.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;

/** Records that are wrong in what they find. */
final class WrongFinds {

    private WrongFinds() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "an index that keeps an old value",
                        KeepingOldEntries::new,
                        "a_changed_column_no_longer_finds_its_old_value",
                        "a_column_that_was_left_out_finds_nothing_any_more"),
                new Wrong<>(
                        "a store that finds a row as it first was",
                        Caching::new,
                        "P2_of_two_that_rely_on_each_others_row_one_is_kept",
                        "P2_threads_never_take_more_places_than_there_are",
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "S1_a_row_is_replaced_by_its_next_version",
                        "S1_every_column_of_every_kind_is_kept",
                        "S3_a_command_that_was_stale_may_come_again",
                        "a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call",
                        "a_scan_holds_up_no_commit",
                        "a_thousand_commands_are_kept_in_one_call",
                        "each_version_has_one_winner_and_no_update_is_lost"),
                new Wrong<>(
                        "a store that drops columns",
                        DroppingColumns::new,
                        "S1_a_row_is_replaced_by_its_next_version",
                        "S1_every_column_of_every_kind_is_kept",
                        "S1_rows_are_kept_as_they_were_committed"),
                new Wrong<>(
                        "ids that ignore case",
                        IgnoringCase::new,
                        "ids_that_differ_in_case_are_different",
                        "rows_are_listed_that_there_are"),
                new Wrong<>(
                        "a store that mixes kinds",
                        MixingKinds::new,
                        "S1_every_column_of_every_kind_is_kept",
                        "rows_are_listed_that_there_are",
                        "the_same_id_may_stand_in_every_kind"),
                new Wrong<>(
                        "a store that invents answers",
                        Inventing::new,
                        "S2_a_stale_version_keeps_nothing",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "what_was_never_kept_is_not_found"),
                new Wrong<>(
                        "rows in an order that ignores case",
                        () -> new Listing.Sorting(
                                Query.RowsOf.class,
                                Comparator.comparing((Row row) -> row.key().id(), String.CASE_INSENSITIVE_ORDER)),
                        "rows_added_meanwhile_do_not_disturb_a_cursor",
                        "rows_come_in_the_order_of_the_code_points_of_their_ids"),
                new Wrong<>(
                        "rows under digits in the order of ids",
                        () -> new Listing.Sorting(
                                Query.RowsUnder.class,
                                Comparator.comparing((Row row) -> row.key().id())),
                        "rows_under_leading_digits_come_by_division_and_id"),
                new Wrong<>(
                        "facts in the order of sequences as text",
                        () -> new Listing.Sorting(
                                Query.FactsOf.class,
                                Comparator.comparing((RecordedFact fact) -> Long.toString(fact.sequence()))),
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "S1_days_are_kept_in_any_default_time_zone",
                        "S1_instants_are_kept_in_any_default_time_zone",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "S5_the_facts_of_a_stream_are_chained",
                        "a_thousand_commands_are_kept_in_one_call",
                        "facts_of_a_stream_come_by_sequence"),
                new Wrong<>(
                        "streams in the order of their names",
                        () -> new Listing.Sorting(
                                Query.AllFacts.class,
                                Comparator.comparing((RecordedFact fact) ->
                                                fact.stream().toString())
                                        .thenComparing(RecordedFact::sequence)),
                        "S5_a_head_tells_the_last_fact_of_its_stream",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call",
                        "facts_of_all_streams_come_by_kind_and_id_and_sequence"),
                new Wrong<>(
                        "a column compared by wildcards",
                        () -> new Listing.Finding((query, row, rightly) -> rightly
                                || (query instanceof Query.RowsWith with
                                        && isLike(row.columns().getOrDefault(with.column(), ""), with.value()))),
                        "a_column_is_compared_exactly"),
                new Wrong<>(
                        "rows without a division under no digits",
                        () -> new Listing.Finding((query, row, rightly) -> rightly
                                || (query instanceof Query.RowsUnder under
                                        && under.digits().isEmpty()
                                        && !row.columns().containsKey(Column.DIVISION))),
                        "a_column_that_was_left_out_finds_nothing_any_more",
                        "rows_under_leading_digits_come_by_division_and_id"));
    }

    /** Still finds rows by what a column held before. */
    static final class KeepingOldEntries extends RecordsAround {
        private final Map<Query<?>, Set<String>> entries = new ConcurrentHashMap<>();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            for (Row row : commit == Commit.DONE ? changes.rows() : List.<Row>of()) {
                Map<Column, String> asked = new HashMap<>(row.columns());
                asked.keySet().retainAll(Query.ASKED);
                asked.forEach((column, value) -> entries.computeIfAbsent(
                                new Query.RowsWith(row.key().kind(), column, value), with -> new HashSet<>())
                        .add(row.key().id()));
            }
            return commit;
        }

        @Override
        @SuppressWarnings("unchecked") // rows are asked for
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            if (query instanceof Query.RowsWith with) {
                entries.getOrDefault(with, Set.of()).stream()
                        .sorted()
                        .forEach(id -> visitor.accept(
                                (T) right.find(new Key(with.kind(), id)).orElseThrow()));
            } else {
                right.scan(query, visitor);
            }
        }
    }

    /** Finds a row again as it was found first. */
    static final class Caching extends RecordsAround {
        private final Map<Key, Row> found = new ConcurrentHashMap<>();

        @Override
        public Optional<Row> find(Key key) {
            right.find(key).ifPresent(row -> found.putIfAbsent(key, row));
            return Optional.ofNullable(found.get(key));
        }

        @Override
        public Commit commit(Changes changes) {
            changes.rows().forEach(row -> find(row.key()));
            return right.commit(changes);
        }
    }

    /** Leaves the columns out of a row that is found. */
    static final class DroppingColumns extends RecordsAround {
        @Override
        public Optional<Row> find(Key key) {
            return right.find(key).map(row -> new Row(key, row.version(), Map.<Column, String>of(), row.body()));
        }
    }

    /** Finds rows by ids in any case. */
    static final class IgnoringCase extends RecordsAround {
        @Override
        public Optional<Row> find(Key key) {
            return all(new Query.RowsOf(key.kind())).stream()
                    .filter(row -> row.key().id().equalsIgnoreCase(key.id()))
                    .findFirst();
        }
    }

    /** Finds a row of another kind where there is one. */
    static final class MixingKinds extends RecordsAround {
        @Override
        public Optional<Row> find(Key key) {
            return Stream.of(RowKind.values())
                    .map(kind -> right.find(new Key(kind, key.id())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** Answers commands that never came. */
    static final class Inventing extends RecordsAround {
        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            return right.answer(command).or(() -> Optional.of(new StoredAnswer("", "")));
        }
    }

    /** Whether a text fits a pattern of SQL's LIKE. */
    static boolean isLike(String text, String pattern) {
        StringBuilder regex = new StringBuilder();
        IntStream.range(0, pattern.length())
                .mapToObj(i -> pattern.substring(i, i + 1))
                .map(c -> c.equals("_") ? "." : c.equals("%") ? ".*" : "\\Q" + c + "\\E")
                .forEach(regex::append);
        return text.matches(regex.toString());
    }
}
