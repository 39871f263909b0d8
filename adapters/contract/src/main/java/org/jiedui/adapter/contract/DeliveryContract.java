package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.junit.jupiter.api.Test;

/**
 * What an outbox and an inbox promise together (law S4): whatever a bus does, a committed notice takes effect once and in
 * order. Extend it in the tests of your adapter; the outbox and the inbox may be of two adapters. {@link HostileDelivery}
 * does the same with other numbers.
 */
public abstract class DeliveryContract extends StoreContract {

    private static final int NOTICES = 600;
    private static final int SUBJECTS = 30;

    /** For your subclass. */
    protected DeliveryContract() {}

    /**
     * The outbox of the records that {@link #records()} gave last. Asked for once a test.
     *
     * @return an outbox in which nothing waits
     */
    protected abstract Outbox outbox();

    /**
     * The inbox of whoever receives. Asked for once a test.
     *
     * @return an inbox that took nothing yet
     */
    protected abstract Inbox inbox();

    @Test
    void S4_every_notice_takes_effect_exactly_once_through_a_hostile_bus() {
        int effects = HostileDelivery.of(NOTICES, SUBJECTS, 20_240_229).run(store, outbox(), inbox());
        assertTrue(effects > NOTICES * 9 / 10);
    }
}
