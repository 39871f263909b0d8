package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.OutboxContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;
import org.junit.jupiter.api.AfterEach;

class PostgreSqlOutboxTest extends OutboxContract {

    private final JdbcStore kept = Stores.in(PostgresServer.briefPool());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected Outbox outbox() {
        return kept.outbox();
    }

    @AfterEach
    void closeThePool() {
        PostgresServer.closePools();
    }
}
