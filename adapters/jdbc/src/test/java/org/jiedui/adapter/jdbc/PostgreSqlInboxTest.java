package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.InboxContract;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.Inbox;
import org.junit.jupiter.api.AfterEach;

class PostgreSqlInboxTest extends InboxContract {

    @Override
    protected Inbox inbox() {
        return Stores.in(PostgresServer.briefPool()).inbox();
    }

    @AfterEach
    void closeThePool() {
        PostgresServer.closePools();
    }
}
