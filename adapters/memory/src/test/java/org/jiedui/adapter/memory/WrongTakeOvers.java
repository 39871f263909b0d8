package org.jiedui.adapter.memory;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.adapter.memory.WrongOutboxes.Store;
import org.jiedui.port.Outbox;

/** Stores whose outbox is wrong about claims that are taken over. */
final class WrongTakeOvers {

    private WrongTakeOvers() {}

    static Stream<Wrong<Store>> all() {
        return Stream.of(
                wrong(
                        "an outbox that leaves claims with the dead",
                        Patient::new,
                        "S4_a_claim_taken_over_marks_nothing_any_more",
                        "S4_attempts_are_counted_on_over_a_take_over",
                        "S4_messages_taken_over_come_at_their_old_places",
                        "S4_taking_over_tells_how_many_claims_it_ended"),
                wrong(
                        "an outbox that ends no fence when it takes over",
                        Unfenced::new,
                        "S4_a_claim_taken_over_marks_nothing_any_more",
                        "S4_each_message_is_settled_once_while_threads_take_each_other_over"),
                wrong(
                        "an outbox that counts attempts from 1 after a take-over",
                        Recounting::new,
                        "S4_attempts_are_counted_on_over_a_take_over"),
                wrong(
                        "an outbox that takes parked messages over",
                        Unparking::new,
                        "S4_a_parked_message_is_not_taken_over"),
                wrong(
                        "an outbox that takes claims over at once",
                        Impatient::new,
                        "S4_a_claim_that_is_not_held_for_long_is_not_taken_over"),
                wrong(
                        "an outbox that cannot look far back",
                        ShortSighted::new,
                        "S4_a_claim_that_is_not_held_for_long_is_not_taken_over"),
                wrong(
                        "an outbox that counts parked messages among those taken over",
                        Miscounting::new,
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_taking_over_tells_how_many_claims_it_ended"),
                wrong(
                        "an outbox that puts messages behind when it takes them over",
                        PuttingBehind::new,
                        "S4_messages_taken_over_come_at_their_old_places"));
    }

    private static Wrong<Store> wrong(String name, Function<Outbox, Outbox> outbox, String... promises) {
        return new Wrong<>(name, () -> Store.of(outbox), promises);
    }

    private static final class Patient extends OutboxAround {
        Patient(Outbox right) {
            super(right);
        }

        @Override
        public int takeOver(Duration held) {
            return 0;
        }
    }

    /** Takes any mark for done of a message that was ever taken over. */
    private static final class Unfenced extends OutboxAround {
        private final Map<String, Claim> current = new ConcurrentHashMap<>();
        private final Set<String> takenOver = ConcurrentHashMap.newKeySet();

        Unfenced(Outbox right) {
            super(right);
        }

        @Override
        public synchronized List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(limit);
            claims.forEach(claim -> current.put(claim.message().id(), claim));
            return claims;
        }

        @Override
        public synchronized int takeOver(Duration held) {
            takenOver.addAll(current.keySet());
            return right.takeOver(held);
        }

        @Override
        public synchronized boolean done(Claim claim) {
            String id = claim.message().id();
            boolean fenced = !takenOver.contains(id);
            return right.done(fenced ? claim : current.getOrDefault(id, claim)) || !fenced;
        }
    }

    private static final class Recounting extends OutboxAround {
        private final Set<String> takenOver = ConcurrentHashMap.newKeySet();
        private final Map<String, Claim> open = new ConcurrentHashMap<>();

        Recounting(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            return right.claim(limit).stream().map(this::recounted).toList();
        }

        private Claim recounted(Claim claim) {
            open.put(claim.message().id(), claim);
            boolean anew = takenOver.contains(claim.message().id());
            return anew ? new Claim(claim.token(), 1, claim.message()) : claim;
        }

        @Override
        public int takeOver(Duration held) {
            takenOver.addAll(open.keySet());
            return right.takeOver(held);
        }
    }

    private static final class Unparking extends OutboxAround {
        Unparking(Outbox right) {
            super(right);
        }

        @Override
        public int takeOver(Duration held) {
            right.parked().forEach(parked -> right.release(parked.claim()));
            return right.takeOver(held);
        }
    }

    private static final class Impatient extends OutboxAround {
        Impatient(Outbox right) {
            super(right);
        }

        @Override
        public int takeOver(Duration held) {
            return right.takeOver(Duration.ZERO);
        }
    }

    private static final class ShortSighted extends OutboxAround {
        ShortSighted(Outbox right) {
            super(right);
        }

        @Override
        public int takeOver(Duration held) {
            return right.takeOver(Duration.ofNanos(held.toNanos()));
        }
    }

    private static final class Miscounting extends OutboxAround {
        Miscounting(Outbox right) {
            super(right);
        }

        @Override
        public int takeOver(Duration held) {
            return right.takeOver(held) + right.parked().size();
        }
    }

    private static final class PuttingBehind extends OutboxAround {
        private final Set<String> open = ConcurrentHashMap.newKeySet();
        private final Set<String> behind = ConcurrentHashMap.newKeySet();

        PuttingBehind(Outbox right) {
            super(right);
        }

        @Override
        public synchronized List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(1000).stream()
                    .sorted(Comparator.comparing(
                            claim -> behind.contains(claim.message().id())))
                    .toList();
            int end = Math.min(limit, claims.size());
            claims.subList(end, claims.size()).forEach(right::release);
            claims.subList(0, end).forEach(claim -> open.add(claim.message().id()));
            return claims.subList(0, end);
        }

        @Override
        public synchronized int takeOver(Duration held) {
            behind.addAll(open);
            open.clear();
            return right.takeOver(held);
        }
    }
}
