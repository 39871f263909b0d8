package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.KeysContract;
import org.jiedui.port.Keys;

class H2KeysTest extends KeysContract {

    @Override
    protected Keys keys() {
        return new JdbcKeys(PeopleDatabase.H2.empty(), new byte[32]);
    }
}
