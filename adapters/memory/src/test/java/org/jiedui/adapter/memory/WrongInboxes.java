package org.jiedui.adapter.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiedui.port.Inbox;
import org.jiedui.port.Inbox.Turn;

/** Inboxes that take a message twice, or take two for one. */
final class WrongInboxes {

    private WrongInboxes() {}

    static Stream<Wrong<Inbox>> all() {
        return Stream.concat(wrongIds(), wrongNumbers());
    }

    private static Stream<Wrong<Inbox>> wrongIds() {
        return Stream.of(
                new Wrong<>("an inbox that forgets the oldest", Forgetful::new, "S4_every_message_is_remembered"),
                new Wrong<>(
                        "an inbox that forgets a message once it refused it",
                        Flipping::new,
                        "S4_a_message_is_taken_once",
                        "S4_one_of_many_threads_takes_a_message"),
                new Wrong<>(
                        "an inbox that ignores case",
                        naming(id -> id.toLowerCase(Locale.ROOT)),
                        "S4_messages_are_told_apart_by_every_character_of_a_long_id"),
                new Wrong<>(
                        "an inbox that cuts ids",
                        naming(id -> id.substring(0, Math.min(100, id.length()))),
                        "S4_messages_are_told_apart_by_every_character_of_a_long_id"),
                new Wrong<>(
                        "an inbox that looks and then writes",
                        LookingThenWriting::new,
                        "S4_one_of_many_threads_takes_a_message"));
    }

    private static Stream<Wrong<Inbox>> wrongNumbers() {
        return Stream.of(
                new Wrong<>(
                        "an inbox that forgets that a number was taken",
                        () -> new Forgetting(new MemoryInbox()),
                        "S4_a_number_that_was_taken_is_stale",
                        "S4_many_threads_take_each_number_once_and_in_order",
                        "S4_one_of_many_threads_takes_the_first_number"),
                new Wrong<>(
                        "an inbox that takes early numbers",
                        TakingEarly::new,
                        "S4_a_number_before_its_turn_is_early_and_not_taken",
                        "S4_every_subject_has_numbers_of_its_own",
                        "S4_many_threads_take_each_number_once_and_in_order"),
                new Wrong<>(
                        "an inbox that counts from 0",
                        numbering((inbox, subject, number) -> inbox.take(subject, number + 1)),
                        "S4_a_number_before_its_turn_is_early_and_not_taken",
                        "S4_a_number_that_was_taken_is_stale",
                        "S4_every_subject_has_numbers_of_its_own",
                        "S4_ids_and_numbers_are_taken_apart",
                        "S4_many_threads_take_each_number_once_and_in_order",
                        "S4_one_of_many_threads_takes_the_first_number",
                        "S4_the_next_number_of_a_subject_is_taken"),
                new Wrong<>(
                        "an inbox that numbers subjects without regard to case",
                        numbering((inbox, subject, number) -> inbox.take(subject.toLowerCase(Locale.ROOT), number)),
                        "S4_every_subject_has_numbers_of_its_own"),
                new Wrong<>(
                        "an inbox that cuts subjects",
                        numbering((inbox, subject, number) ->
                                inbox.take(subject.substring(0, Math.min(128, subject.length())), number)),
                        "S4_every_subject_has_numbers_of_its_own"),
                new Wrong<>("an inbox that keeps numbers among ids", Mixing::new, "S4_ids_and_numbers_are_taken_apart"),
                new Wrong<>(
                        "an inbox that looks for a number and then writes it",
                        LookingThenNumbering::new,
                        "S4_many_threads_take_each_number_once_and_in_order",
                        "S4_one_of_many_threads_takes_the_first_number"));
    }

    /** Takes a number by way of a right inbox. */
    private interface Numbering {
        Turn take(Inbox right, String subject, long number);
    }

    private static Supplier<Inbox> numbering(Numbering numbering) {
        return () -> new Around() {
            @Override
            public Turn take(String subject, long number) {
                return numbering.take(right, subject, number);
            }
        };
    }

    private static Supplier<Inbox> naming(UnaryOperator<String> name) {
        return () -> new Around() {
            @Override
            public boolean take(String id) {
                return super.take(name.apply(id));
            }
        };
    }

    /** An inbox that is right but for what is overridden. */
    private abstract static class Around implements Inbox {
        final Inbox right = new MemoryInbox();

        @Override
        public boolean take(String id) {
            return right.take(id);
        }

        @Override
        public Turn take(String subject, long sequence) {
            return right.take(subject, sequence);
        }
    }

    private static final class Forgetful extends Around {
        private final Deque<String> taken = new ArrayDeque<>();

        @Override
        public synchronized boolean take(String id) {
            if (taken.contains(id)) {
                return false;
            }
            taken.add(id);
            if (taken.size() > 1000) {
                taken.remove();
            }
            return true;
        }
    }

    private static final class Flipping extends Around {
        private final Map<String, Boolean> taken = new ConcurrentHashMap<>();

        @Override
        public boolean take(String id) {
            return taken.merge(id, true, (before, now) -> !before);
        }
    }

    private static final class LookingThenWriting extends Around {
        private final Set<String> taken = ConcurrentHashMap.newKeySet();

        @Override
        public boolean take(String id) {
            if (taken.contains(id)) {
                return false;
            }
            if (taken.size() < 50) {
                Pause.of(1);
            }
            taken.add(id);
            return true;
        }
    }

    /** Takes a number though one before it is missing. */
    static final class TakingEarly extends Around {
        private final Map<String, Long> last = new ConcurrentHashMap<>();

        @Override
        public synchronized Turn take(String subject, long number) {
            if (number <= last.getOrDefault(subject, 0L)) {
                return Turn.STALE;
            }
            last.put(subject, number);
            return Turn.NEXT;
        }
    }

    /** Takes a number again. */
    record Forgetting(Inbox right) implements Inbox {
        @Override
        public boolean take(String id) {
            return right.take(id);
        }

        @Override
        public Turn take(String subject, long number) {
            Turn turn = right.take(subject, number);
            return turn == Turn.STALE ? Turn.NEXT : turn;
        }
    }

    private static final class Mixing extends Around {
        @Override
        public Turn take(String subject, long number) {
            Turn turn = right.take(subject, number);
            return turn == Turn.NEXT && !right.take(subject + "/" + number) ? Turn.STALE : turn;
        }
    }

    private static final class LookingThenNumbering extends Around {
        private final Map<String, Long> last = new ConcurrentHashMap<>();

        @Override
        public Turn take(String subject, long number) {
            long next = last.getOrDefault(subject, 0L) + 1;
            if (number != next) {
                return number < next ? Turn.STALE : Turn.EARLY;
            }
            if (number < 20) {
                Pause.of(1);
            }
            last.put(subject, number);
            return Turn.NEXT;
        }
    }
}
