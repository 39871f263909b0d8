package org.jiedui.adapter.jdbc.fault;

import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;

class H2FaultsTest extends Faults {

    private static final Share SHARE = new Share(false);

    @Override
    DataSource empty() {
        return H2Databases.inMemory();
    }

    @Override
    Share share() {
        return SHARE;
    }
}
