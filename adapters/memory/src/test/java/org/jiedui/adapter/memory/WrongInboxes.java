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

/** Inboxes that take a message twice, or take two for one. */
final class WrongInboxes {

    private WrongInboxes() {}

    static Stream<Wrong<Inbox>> all() {
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
        private final Inbox right = new MemoryInbox();

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
}
