package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.InboxContract;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.port.Inbox;

class H2InboxTest extends InboxContract {

    @Override
    protected Inbox inbox() {
        return Stores.in(H2Databases.inMemory()).inbox();
    }
}
