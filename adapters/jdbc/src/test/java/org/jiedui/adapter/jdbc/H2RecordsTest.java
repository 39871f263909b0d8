package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.port.People;
import org.jiedui.port.Records;

class H2RecordsTest extends RecordsContract {

    private final JdbcStore kept = Stores.in(H2Databases.inMemory());

    @Override
    protected Records records() {
        return kept.records();
    }

    @Override
    protected People people() {
        return kept.people();
    }
}
