package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.KeysContract;
import org.jiedui.port.Keys;

class PostgresKeysTest extends KeysContract {

    @Override
    protected Keys keys() {
        return new JdbcKeys(PeopleDatabase.POSTGRESQL.empty(), new byte[32]);
    }
}
