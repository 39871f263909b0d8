package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.port.People;
import org.junit.jupiter.api.Test;

/** People whose keys live in a database of their own, so that the backups of the records forget with it. */
class PeopleWithKeysElsewhereTest extends PeopleContract {

    private final DataSource records = PeopleDatabase.H2.empty();
    private final DataSource keys = PeopleDatabase.H2.empty();

    @Override
    protected People people() {
        return new JdbcPeople(records, new JdbcKeys(keys, new byte[32]));
    }

    @Test
    void keys_and_files_lie_apart() {
        people().put(Marked.mother());
        assertEquals("0", Sql.value(records, "select count(*) from jiedui_key"));
        assertEquals("1", Sql.value(keys, "select count(*) from jiedui_key"));
        assertEquals("0", Sql.value(keys, "select count(*) from jiedui_person"));
    }

    @Test
    void V3_a_backup_of_the_records_forgets_with_the_keys() {
        people().put(Marked.mother());
        people().put(Marked.child());
        Sql.run(records, "create table backup as select * from jiedui_person");
        people().erase(Marked.MOTHER);
        Sql.run(records, "delete from jiedui_person");
        Sql.run(records, "insert into jiedui_person select * from backup");
        assertEquals(Optional.empty(), people().find(Marked.MOTHER));
        assertEquals(1, people().list(List.of(Marked.MOTHER, Marked.CHILD)).size());
    }
}
