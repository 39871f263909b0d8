package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.DeliveryContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;
import org.junit.jupiter.api.AfterEach;

class PostgreSqlDeliveryTest extends DeliveryContract {

    private final JdbcStore kept = Stores.in(PostgresServer.briefPool());

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

    @AfterEach
    void closeThePool() {
        PostgresServer.closePools();
    }
}
