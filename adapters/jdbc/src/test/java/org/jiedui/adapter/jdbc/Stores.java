package org.jiedui.adapter.jdbc;

import javax.sql.DataSource;

/** Stores for tests, with tables and a master key. */
final class Stores {

    private static final byte[] MASTER_KEY = new byte[32];

    private Stores() {}

    static JdbcStore in(DataSource source) {
        return JdbcStore.on(source).masterKey(MASTER_KEY).makeTables().open();
    }
}
