package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.People;
import org.jiedui.port.Records;

class PostgreSqlRecordsTest extends RecordsContract {

    private final JdbcStore kept = Stores.in(PostgresServer.pooledSchema());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected People people() {
        return kept.people();
    }
}
