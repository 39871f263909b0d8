package org.jiedui.adapter.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.StoreException;

/** Records that are wrong about several commands at once. */
final class WrongBatches {

    private WrongBatches() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.concat(wrongOrders(), wrongLimits());
    }

    private static Stream<Wrong<RecordsAround>> wrongOrders() {
        return Stream.of(
                new Wrong<>(
                        "a store that keeps all of a call or nothing",
                        AllOrNothing::new,
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row"),
                new Wrong<>(
                        "a store that goes on behind a command that is stale",
                        GoingOn::new,
                        "S2_a_command_never_builds_on_another_row_of_the_version_it_expects",
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "S3_a_command_that_comes_again_in_a_later_call_is_answered",
                        "S3_a_command_that_comes_again_in_one_call_is_answered"),
                new Wrong<>(
                        "a store that checks the versions of a whole call at its start",
                        CheckingAtTheStart::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S3_a_command_that_was_stale_may_come_again",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call",
                        "a_thousand_commands_are_kept_in_one_call"),
                new Wrong<>(
                        "a store that does not see what an earlier command of a call changed",
                        NotLookingAgain::new,
                        "a_command_is_stale_once_an_earlier_one_of_the_same_call_changed_its_row"),
                new Wrong<>(
                        "a store that answers no command before its call is over",
                        AnsweringLate::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S3_a_command_that_comes_again_in_one_call_is_answered"),
                new Wrong<>(
                        "a store that tells what became of commands in another order",
                        Sorting::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S3_a_command_that_comes_again_in_a_later_call_is_answered",
                        "S3_a_command_that_comes_again_in_one_call_is_answered"));
    }

    private static Stream<Wrong<RecordsAround>> wrongLimits() {
        return Stream.of(
                new Wrong<>(
                        "a store that keeps some hundred commands at most",
                        () -> new Limited(0, 500),
                        "a_thousand_commands_are_kept_in_one_call"),
                new Wrong<>(
                        "a store that wants a command in every call",
                        () -> new Limited(1, Integer.MAX_VALUE),
                        "nothing_becomes_of_no_commands"),
                new Wrong<>(
                        "a store that locks rows in the order of the commands",
                        Deadlocking::new,
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update"));
    }

    /** Keeps nothing where one command is stale. */
    static final class AllOrNothing extends RecordsAround {
        @Override
        public synchronized List<Commit> commitAll(List<Changes> all) {
            Set<CommandId> answered = new HashSet<>();
            Map<Key, Long> versions = new HashMap<>();
            for (Changes changes : all) {
                boolean again = right.answer(changes.command().id()).isPresent()
                        || !answered.add(changes.command().id());
                boolean stale = changes.expected().entrySet().stream()
                        .anyMatch(row -> !row.getValue().equals(versions.computeIfAbsent(row.getKey(), this::version)));
                if (!again && stale) {
                    return all.stream().map(each -> Commit.STALE).toList();
                }
                changes.rows().forEach(row -> versions.put(row.key(), row.version()));
            }
            return right.commitAll(all);
        }
    }

    /** Keeps what it can, also behind what it could not. */
    static final class GoingOn extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            return all.stream().map(right::commit).toList();
        }
    }

    /** Takes a command for stale that builds on another of its call. */
    static final class CheckingAtTheStart extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            List<Changes> current = all.stream()
                    .filter(changes -> right.answer(changes.command().id()).isPresent()
                            || changes.expected().entrySet().stream()
                                    .allMatch(row -> version(row.getKey()) == row.getValue()))
                    .toList();
            int end = 0;
            while (end < all.size() && current.contains(all.get(end))) {
                end++;
            }
            List<Commit> outcomes = new ArrayList<>(right.commitAll(all.subList(0, end)));
            outcomes.addAll(Collections.nCopies(all.size() - end, Commit.STALE));
            return outcomes;
        }
    }

    /** Keeps a command that was not stale when its call began. */
    static final class NotLookingAgain extends RecordsAround {
        @Override
        public synchronized List<Commit> commitAll(List<Changes> all) {
            Map<Key, Long> start = all.stream()
                    .flatMap(changes -> changes.expected().keySet().stream())
                    .distinct()
                    .collect(Collectors.toMap(key -> key, this::version));
            List<Commit> outcomes = new ArrayList<>();
            for (Changes changes : all) {
                boolean whole = Collections.frequency(outcomes, Commit.DONE) == outcomes.size();
                outcomes.add(whole ? commit(changes, start) : Commit.STALE);
            }
            return outcomes;
        }

        private Commit commit(Changes changes, Map<Key, Long> start) {
            Commit commit = right.commit(changes);
            if (commit != Commit.STALE
                    || !start.entrySet().containsAll(changes.expected().entrySet())) {
                return commit;
            }
            force(changes.rows(), changes.command().id().value());
            return right.commit(with(changes, Map.of(), List.of()));
        }
    }

    /** Keeps a command again that comes again in its call. */
    static final class AnsweringLate extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            Set<CommandId> done = new HashSet<>();
            List<Commit> outcomes = new ArrayList<>();
            for (Changes changes : all) {
                Command command = changes.command();
                boolean again = done.contains(command.id());
                if (Collections.frequency(outcomes, Commit.DONE) < outcomes.size()) {
                    outcomes.add(Commit.STALE);
                    continue;
                }
                outcomes.add(right.commit(
                        again ? as(new Command(command.id().part(2), command.actor()), changes) : changes));
                if (outcomes.get(outcomes.size() - 1) == Commit.DONE) {
                    done.add(command.id());
                }
            }
            return outcomes;
        }

        private static Changes as(Command command, Changes changes) {
            return new Changes(
                    command,
                    changes.recordedAt(),
                    changes.answer(),
                    changes.expected(),
                    changes.rows(),
                    changes.facts(),
                    changes.notices(),
                    changes.files());
        }
    }

    /** Tells first what was done. */
    static final class Sorting extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            return right.commitAll(all).stream().sorted().toList();
        }
    }

    /** Keeps neither few nor many commands in one call. */
    static final class Limited extends RecordsAround {
        private final int least;
        private final int most;

        Limited(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            if (all.size() < least || all.size() > most) {
                throw new StoreException("so many commands are not kept at once");
            }
            return right.commitAll(all);
        }
    }

    /** Holds the rows of a call as it comes to them, and fails where another call holds one. */
    static final class Deadlocking extends RecordsAround {
        private final Map<Key, ReentrantLock> locks = new ConcurrentHashMap<>();

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            List<Commit> outcomes = new ArrayList<>();
            Set<ReentrantLock> held = new HashSet<>();
            try {
                for (Changes changes : all) {
                    changes.expected().keySet().forEach(key -> held.add(hold(key)));
                    Pause.of(all.size() == 2 ? 5 : 0);
                    boolean whole = Collections.frequency(outcomes, Commit.DONE) == outcomes.size();
                    outcomes.add(whole ? right.commit(changes) : Commit.STALE);
                }
                return outcomes;
            } finally {
                held.forEach(ReentrantLock::unlock);
            }
        }

        private ReentrantLock hold(Key key) {
            ReentrantLock lock = locks.computeIfAbsent(key, any -> new ReentrantLock());
            try {
                if (!lock.isHeldByCurrentThread() && !lock.tryLock(1, TimeUnit.SECONDS)) {
                    throw new StoreException("deadlock");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return lock;
        }
    }
}
