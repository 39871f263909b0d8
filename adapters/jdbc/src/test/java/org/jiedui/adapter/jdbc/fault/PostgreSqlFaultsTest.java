package org.jiedui.adapter.jdbc.fault;

import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.PostgresServer;

class PostgreSqlFaultsTest extends Faults {

    private static final Share SHARE = new Share(true);

    @Override
    DataSource empty() {
        return PostgresServer.pooledSchema();
    }

    @Override
    Share share() {
        return SHARE;
    }
}
