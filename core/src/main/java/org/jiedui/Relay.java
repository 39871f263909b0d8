package org.jiedui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.port.Messages;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;

/**
 * Carries messages from an outbox to where they go, any outbox and any destination. Runs when it is told to. Several
 * relays may share an outbox.
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
     */
    public Relay(Outbox outbox, Messages messages, int attempts) {
        this.outbox = outbox;
        this.messages = messages;
        this.attempts = attempts;
    }

    /**
     * Tries messages until none is handed out or as many as the limit were tried. One that fails is tried again in a
     * later run, or parked after its last attempt; either way it holds up only its own subject.
     *
     * @param limit the most messages tried
     * @return how many were delivered
     */
    public int run(int limit) {
        Map<Long, Outbox.Claim> open = new LinkedHashMap<>();
        int delivered = 0;
        try {
            List<Outbox.Claim> claims = outbox.claim(limit);
            for (int tried = claims.size(); !claims.isEmpty(); tried += claims.size()) {
                claims.forEach(claim -> open.put(claim.token(), claim));
                delivered += settle(claims, open);
                claims = tried < limit ? outbox.claim(limit - tried) : List.of();
            }
        } finally {
            open.values().forEach(outbox::release);
        }
        return delivered;
    }

    private int settle(List<Outbox.Claim> claims, Map<Long, Outbox.Claim> open) {
        int delivered = 0;
        for (Outbox.Claim claim : claims) {
            if (isDelivered(claim)) {
                outbox.done(claim);
                open.remove(claim.token());
                delivered++;
            } else if (claim.attempt() >= attempts) {
                outbox.park(claim, DELIVERY_FAILED);
                open.remove(claim.token());
            }
        }
        return delivered;
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
}
