package org.jiedui.adapter.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Row;

/** Records that are wrong in how they check what is expected. */
final class WrongVersions {

    private WrongVersions() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "a store that writes rows before it checks all versions",
                        HalfCommitting::new,
                        "P2_threads_never_take_more_places_than_there_are",
                        "S2_a_stale_version_keeps_nothing",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "a_version_may_be_expected_of_a_row_that_stays"),
                new Wrong<>(
                        "a store that checks versions and then writes without a lock",
                        CheckingThenActing::new,
                        "P2_of_two_that_rely_on_each_others_row_one_is_kept",
                        "P2_threads_never_take_more_places_than_there_are",
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "each_version_has_one_winner_and_no_update_is_lost"),
                new Wrong<>("a store that shows half of a commit", Torn::new, "S2_a_scan_sees_no_half_of_a_commit"),
                new Wrong<>(
                        "a store that does not tell of stale versions",
                        SwallowingStale::new,
                        "P2_of_two_that_rely_on_each_others_row_one_is_kept",
                        "P2_threads_never_take_more_places_than_there_are",
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "S2_a_command_never_builds_on_another_row_of_the_version_it_expects",
                        "S2_a_stale_command_keeps_no_file",
                        "S2_a_stale_version_keeps_nothing",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "S3_a_command_that_was_stale_may_come_again",
                        "S5_what_is_not_kept_moves_no_head",
                        "a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row",
                        "a_row_that_must_be_new_is_stale_where_there_is_one",
                        "a_version_may_be_expected_of_a_row_that_stays",
                        "a_version_of_a_missing_row_is_stale",
                        "each_version_has_one_winner_and_no_update_is_lost"),
                new Wrong<>(
                        "a store that takes a new row in place of an old one",
                        Upserting::new,
                        "S2_a_command_never_builds_on_another_row_of_the_version_it_expects",
                        "S2_a_stale_command_keeps_no_file",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "S5_what_is_not_kept_moves_no_head",
                        "a_row_that_must_be_new_is_stale_where_there_is_one"),
                new Wrong<>(
                        "a store that does not count the rows it updates",
                        UpdatingNothing::new,
                        "S3_a_command_that_was_stale_may_come_again",
                        "a_version_of_a_missing_row_is_stale"),
                new Wrong<>(
                        "a store that checks only the rows it writes",
                        CheckingOwnRows::new,
                        "P2_of_two_that_rely_on_each_others_row_one_is_kept",
                        "a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row",
                        "a_version_may_be_expected_of_a_row_that_stays"),
                new Wrong<>(
                        "a store that looks at the rows that stay and lets them go",
                        LettingGo::new,
                        "P2_of_two_that_rely_on_each_others_row_one_is_kept"),
                new Wrong<>(
                        "a store that checks versions before the command id",
                        CheckingVersionsFirst::new,
                        "S3_a_command_id_is_checked_before_the_versions",
                        "S3_a_command_that_comes_again_in_a_later_call_is_answered"));
    }

    /** Writes the rows that are current before it sees that another is not. */
    static final class HalfCommitting extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit == Commit.STALE) {
                List<Row> current = changes.rows().stream()
                        .filter(row -> version(row.key()) == row.version() - 1)
                        .toList();
                force(current, changes.command().id().value());
            }
            return commit;
        }
    }

    /** Checks the versions, then writes without looking again. */
    static final class CheckingThenActing extends RecordsAround {
        private final AtomicInteger pauses = new AtomicInteger(200);

        @Override
        public Commit commit(Changes changes) {
            for (Map.Entry<Key, Long> expected : changes.expected().entrySet()) {
                if (version(expected.getKey()) != expected.getValue()) {
                    return right.answer(changes.command().id()).isPresent() ? Commit.ANSWERED : Commit.STALE;
                }
            }
            if (pauses.decrementAndGet() > 0) {
                Pause.of(10);
            }
            Commit commit = right.commit(changes);
            if (commit != Commit.STALE) {
                return commit;
            }
            force(changes.rows(), changes.command().id().value());
            return right.commit(with(changes, Map.of(), List.of()));
        }
    }

    /** Writes one row after the other, each in a commit of its own. */
    static final class Torn extends RecordsAround {
        @Override
        public synchronized Commit commit(Changes changes) {
            boolean current = changes.rows().stream().allMatch(row -> version(row.key()) == row.version() - 1);
            boolean fresh = right.answer(changes.command().id()).isEmpty();
            if (changes.rows().size() != 2 || !current || !fresh) {
                return right.commit(changes);
            }
            Row first = changes.rows().get(0);
            force(List.of(first), changes.command().id().value());
            Pause.of(2);
            Map<Key, Long> rest = new HashMap<>(changes.expected());
            rest.remove(first.key());
            return right.commit(with(changes, rest, changes.rows().subList(1, 2)));
        }
    }

    /** Says that a stale commit was done. */
    static final class SwallowingStale extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            return commit == Commit.STALE ? Commit.DONE : commit;
        }
    }

    /** Takes a row that must be new in place of the one that is there. */
    static final class Upserting extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            boolean allNew = changes.expected().values().stream().allMatch(version -> version == 0);
            if (commit == Commit.STALE && allNew && !changes.rows().isEmpty()) {
                force(changes.rows(), changes.command().id().value());
                return right.commit(with(changes, Map.of(), List.of()));
            }
            return commit;
        }
    }

    /** Updates no row where there is none and does not count what it updated. */
    static final class UpdatingNothing extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Map<Key, Long> there = new HashMap<>(changes.expected());
            there.entrySet().removeIf(expected -> expected.getValue() > 0 && version(expected.getKey()) == 0);
            List<Row> rows = changes.rows().stream()
                    .filter(row -> there.containsKey(row.key()))
                    .toList();
            return right.commit(with(changes, there, rows));
        }
    }

    /** Checks the versions of the rows that it writes and of no other. */
    static final class CheckingOwnRows extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Map<Key, Long> written = new HashMap<>();
            changes.rows().forEach(row -> written.put(row.key(), row.version() - 1));
            return right.commit(with(changes, written, changes.rows()));
        }
    }

    /** Looks at the rows that are only relied on, and holds those alone that it writes. */
    static final class LettingGo extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Map<Key, Long> written = new HashMap<>(changes.expected());
            Set<Key> rows = changes.rows().stream().map(Row::key).collect(Collectors.toSet());
            written.keySet().retainAll(rows);
            boolean stays = changes.expected().entrySet().stream()
                    .allMatch(row -> rows.contains(row.getKey()) || version(row.getKey()) == row.getValue());
            if (!stays && right.answer(changes.command().id()).isEmpty()) {
                return Commit.STALE;
            }
            Pause.of(written.size() < changes.expected().size() ? 20 : 0);
            return right.commit(with(changes, written, changes.rows()));
        }
    }

    /** Checks versions first and the command id later. */
    static final class CheckingVersionsFirst extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            boolean current = changes.expected().entrySet().stream()
                    .allMatch(expected -> version(expected.getKey()) == expected.getValue());
            return current ? right.commit(changes) : Commit.STALE;
        }
    }
}
