package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.Records;

class PostgreSqlRecordsTest extends RecordsContract {

    @Override
    protected Records records() {
        return Stores.in(PostgresServer.pooledSchema()).records();
    }
}
