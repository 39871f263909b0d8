package org.jiedui.adapter.jdbc;

import javax.sql.DataSource;
import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.port.People;

class PostgresPeopleTest extends PeopleContract {

    @Override
    protected People people() {
        DataSource database = PeopleDatabase.POSTGRESQL.empty();
        return new JdbcPeople(database, new JdbcKeys(database, new byte[32]));
    }
}
