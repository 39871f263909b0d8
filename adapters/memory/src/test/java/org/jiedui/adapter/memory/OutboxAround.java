package org.jiedui.adapter.memory;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;

/** A right outbox, for wrong ones to be made of by changing one thing. */
class OutboxAround implements Outbox {
    final Outbox right;

    OutboxAround(Outbox right) {
        this.right = right;
    }

    @Override
    public List<Claim> claim(int limit) {
        return right.claim(limit);
    }

    @Override
    public boolean done(Claim claim) {
        return right.done(claim);
    }

    @Override
    public boolean release(Claim claim) {
        return right.release(claim);
    }

    @Override
    public boolean park(Claim claim, Code reason) {
        return right.park(claim, reason);
    }

    @Override
    public List<Parked> parked() {
        return right.parked();
    }

    @Override
    public int takeOver(Duration held) {
        return right.takeOver(held);
    }

    /** Takes a message for delivered when it is handed out; now and then handing out takes long. */
    static final class Acknowledging extends OutboxAround {
        private static final int OFTEN = 8;
        private final Set<Long> claimed = ConcurrentHashMap.newKeySet();
        private final AtomicInteger calls = new AtomicInteger();

        Acknowledging(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(limit);
            claims.forEach(claim -> claimed.add(claim.token()));
            claims.forEach(right::done);
            if (calls.getAndIncrement() % OFTEN == 0) {
                Pause.of(50);
            }
            return claims;
        }

        @Override
        public boolean done(Claim claim) {
            return claimed.remove(claim.token());
        }

        @Override
        public boolean release(Claim claim) {
            return claimed.remove(claim.token());
        }
    }

    /** Shows each claim otherwise. */
    static class Showing extends OutboxAround {
        private final UnaryOperator<Claim> change;

        Showing(Outbox right, UnaryOperator<Claim> change) {
            super(right);
            this.change = change;
        }

        @Override
        public List<Claim> claim(int limit) {
            return right.claim(limit).stream().map(change).toList();
        }
    }

    /** Numbers the messages of all subjects together. */
    static final class Numbering extends Showing {
        Numbering(Outbox right) {
            this(right, new ConcurrentHashMap<>());
        }

        private Numbering(Outbox right, Map<String, Long> numbers) {
            super(right, claim -> numbered(claim, numbers));
        }

        private static Claim numbered(Claim claim, Map<String, Long> numbers) {
            Message message = claim.message();
            long number = numbers.computeIfAbsent(message.id(), id -> numbers.size() + 1L);
            Message renumbered =
                    new Message(message.id(), number, message.recordedAt(), message.command(), message.notice());
            return new Claim(claim.token(), claim.attempt(), renumbered);
        }
    }

    /** Does not count the attempts anew when a parked message is released. */
    static final class CountingOn extends Showing {
        CountingOn(Outbox right) {
            this(right, new ConcurrentHashMap<>());
        }

        private CountingOn(Outbox right, Map<String, Integer> attempts) {
            super(
                    right,
                    claim -> new Claim(
                            claim.token(), attempts.merge(claim.message().id(), 1, Integer::sum), claim.message()));
        }
    }

    /** Hands messages out in another order. */
    static final class Sorting extends OutboxAround {
        private final Comparator<Claim> order;

        Sorting(Outbox right, Function<Claim, String> name) {
            super(right);
            order = Comparator.comparing(name);
        }

        @Override
        public synchronized List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(1000).stream().sorted(order).toList();
            int end = Math.min(limit, claims.size());
            claims.subList(end, claims.size()).forEach(right::release);
            return claims.subList(0, end);
        }
    }

    /** Hands out as many as there are. */
    static final class Generous extends OutboxAround {
        Generous(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            return right.claim(1000);
        }
    }

    /** Loses one message in a hundred. */
    static final class Losing extends OutboxAround {
        Losing(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(limit);
            List<Claim> kept =
                    claims.stream().filter(claim -> claim.token() % 100 != 0).toList();
            claims.stream().filter(claim -> !kept.contains(claim)).forEach(right::done);
            return kept;
        }
    }

    /** Marks a message whatever the token. */
    static final class Unfenced extends OutboxAround {
        private final Map<String, Claim> current = new ConcurrentHashMap<>();

        Unfenced(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            List<Claim> claims = right.claim(limit);
            claims.forEach(claim -> current.put(claim.message().id(), claim));
            return claims;
        }

        @Override
        public boolean done(Claim claim) {
            return right.done(current.get(claim.message().id()));
        }
    }

    /** Lets the messages pass that wait behind a parked one. */
    static final class LettingPass extends OutboxAround {
        private final Map<Long, Parked> parked = new LinkedHashMap<>();

        LettingPass(Outbox right) {
            super(right);
        }

        @Override
        public synchronized boolean park(Claim claim, Code reason) {
            boolean held = right.done(claim);
            if (held) {
                parked.put(claim.token(), new Parked(claim, reason));
            }
            return held;
        }

        @Override
        public synchronized List<Parked> parked() {
            return List.copyOf(parked.values());
        }
    }

    /** Hands nothing out while anything is parked. */
    static final class Stopping extends OutboxAround {
        Stopping(Outbox right) {
            super(right);
        }

        @Override
        public List<Claim> claim(int limit) {
            return right.parked().isEmpty() ? right.claim(limit) : List.of();
        }
    }

    /** Does not say why a message was parked. */
    static final class Mute extends OutboxAround {
        Mute(Outbox right) {
            super(right);
        }

        @Override
        public boolean park(Claim claim, Code reason) {
            return right.park(claim, Code.of("PARKED"));
        }
    }

    /** Takes no mark of a parked message. */
    static final class Deaf extends OutboxAround {
        private final boolean toRelease;

        Deaf(Outbox right, boolean toRelease) {
            super(right);
            this.toRelease = toRelease;
        }

        @Override
        public boolean done(Claim claim) {
            return (!toRelease && isParked(claim)) || right.done(claim);
        }

        @Override
        public boolean release(Claim claim) {
            return (toRelease && isParked(claim)) || right.release(claim);
        }

        private boolean isParked(Claim claim) {
            return right.parked().stream().anyMatch(parked -> parked.claim().token() == claim.token());
        }
    }
}
