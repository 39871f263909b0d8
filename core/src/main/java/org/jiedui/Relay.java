package org.jiedui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedui.port.Messages;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;

/**
 * Carries messages from an outbox to where they go, any outbox and any destination. Runs when it is told to, on the
 * thread that tells it, so that a destination that hangs holds up this run and no command. Several relays may share an
 * outbox.
 *
 * <p>A relay takes nothing over by itself. What a dead process held stays claimed until its host calls
 * {@link Outbox#takeOver}: with zero when it starts and is the only one, else with a time that is longer than any
 * delivery lasts. A relay whose claim was taken over stops its run, since the others that it holds were too. Safe for
 * use by many threads.
 */
public final class Relay {

    /** Why a message was parked: its delivery failed as often as was allowed. */
    public static final Code DELIVERY_FAILED = Code.of("DELIVERY_FAILED");

    private final Outbox outbox;
    private final Messages messages;
    private final int attempts;

    /**
     * A relay.
     *
     * @param outbox where messages wait
     * @param messages where they go
     * @param attempts how often the delivery of a message is tried before it is parked, at least 1
     * @throws IllegalArgumentException if no attempt is allowed
     */
    public Relay(Outbox outbox, Messages messages, int attempts) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.messages = Objects.requireNonNull(messages, "messages");
        if (attempts < 1) {
            throw new IllegalArgumentException("A delivery is tried at least once.");
        }
        this.attempts = attempts;
    }

    /**
     * Tries messages until none is handed out or as many as the limit were tried. One that fails is tried again in a
     * later run, or parked after its last attempt; either way it holds up only its own subject.
     *
     * @param limit the most messages tried, at least 1
     * @return how many were delivered and marked so
     * @throws org.jiedui.port.StoreException if the outbox fails; whatever it could not mark comes again, at the latest
     *     when it is taken over
     */
    public int run(int limit) {
        Run run = new Run();
        try {
            List<Outbox.Claim> claims = outbox.claim(limit);
            for (int tried = claims.size(); !claims.isEmpty(); tried += claims.size()) {
                boolean goesOn = run.settle(claims) && tried < limit;
                claims = goesOn ? outbox.claim(limit - tried) : List.of();
            }
        } finally {
            run.giveBack();
        }
        return run.delivered;
    }

    private boolean isDelivered(Outbox.Claim claim) {
        if (claim.attempt() > attempts) {
            return false; // the process died in the last attempt
        }
        try {
            messages.deliver(claim.message());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The claims of one run that are not marked yet. */
    private final class Run {
        private final Map<Long, Outbox.Claim> open = new LinkedHashMap<>();
        private int delivered;

        /** Returns false once a claim was taken over. */
        private boolean settle(List<Outbox.Claim> claims) {
            claims.forEach(claim -> open.put(claim.token(), claim));
            for (Outbox.Claim claim : claims) {
                if (!settle(claim)) {
                    return false;
                }
            }
            return true;
        }

        private boolean settle(Outbox.Claim claim) {
            boolean arrived = isDelivered(claim);
            if (!arrived && claim.attempt() < attempts) {
                return true; // given back when the run is over, so as not to be tried twice in it
            }
            boolean held = arrived ? outbox.done(claim) : outbox.park(claim, DELIVERY_FAILED);
            open.remove(claim.token());
            delivered += arrived && held ? 1 : 0;
            return held;
        }

        private void giveBack() {
            open.values().forEach(outbox::release);
        }
    }
}
