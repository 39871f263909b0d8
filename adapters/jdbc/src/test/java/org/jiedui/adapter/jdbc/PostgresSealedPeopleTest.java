package org.jiedui.adapter.jdbc;

import javax.sql.DataSource;
import org.jiedui.port.Keys;
import org.jiedui.port.People;

class PostgresSealedPeopleTest extends SealedPeople {

    @Override
    DataSource database() {
        return PeopleDatabase.POSTGRESQL.empty();
    }

    @Override
    People people(DataSource database) {
        return people(database, new JdbcKeys(database, new byte[32]));
    }

    @Override
    People people(DataSource database, Keys keys) {
        return new JdbcPeople(database, keys);
    }
}
