package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.DeliveryContract;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;

class H2DeliveryTest extends DeliveryContract {

    private final JdbcStore kept = Stores.in(H2Databases.inMemory());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected Outbox outbox() {
        return kept.outbox();
    }

    @Override
    protected Inbox inbox() {
        return kept.inbox();
    }
}
