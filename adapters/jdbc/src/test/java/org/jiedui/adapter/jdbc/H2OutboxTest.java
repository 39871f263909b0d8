package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.OutboxContract;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;

class H2OutboxTest extends OutboxContract {

    private final JdbcStore kept = Stores.in(H2Databases.inMemory());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected Outbox outbox() {
        return kept.outbox();
    }
}
