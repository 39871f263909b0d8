package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.junit.jupiter.api.AfterEach;

class PostgreSqlRecordsTest extends RecordsContract {

    private final JdbcStore kept = Stores.in(PostgresServer.briefPool());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected People people() {
        return kept.people();
    }

    @AfterEach
    void closeThePool() {
        PostgresServer.closePools();
    }
}
