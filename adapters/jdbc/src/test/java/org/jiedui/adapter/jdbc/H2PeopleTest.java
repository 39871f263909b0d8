package org.jiedui.adapter.jdbc;

import javax.sql.DataSource;
import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.port.People;

class H2PeopleTest extends PeopleContract {

    @Override
    protected People people() {
        DataSource database = PeopleDatabase.H2.empty();
        return new JdbcPeople(database, new JdbcKeys(database, new byte[32]));
    }
}
