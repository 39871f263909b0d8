package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.port.Records;

class H2RecordsTest extends RecordsContract {

    @Override
    protected Records records() {
        return Stores.in(H2Databases.inMemory()).records();
    }
}
