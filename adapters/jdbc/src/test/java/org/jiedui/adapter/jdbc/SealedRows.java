package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jiedui.person.PersonId;

/** The rows of one table as somebody sees and changes them who has the database but no key. */
record SealedRows(DataSource database, SealedTable table) {

    static SealedRows ofPeople(DataSource database) {
        return new SealedRows(database, SealedTable.PEOPLE);
    }

    static SealedRows ofKeys(DataSource database) {
        return new SealedRows(database, SealedTable.KEYS);
    }

    /** The values of a row, or none if there is no row. */
    List<byte[]> of(PersonId person) {
        try (Connection connection = database.getConnection()) {
            return table.find(connection, List.of(person)).getOrDefault(person, List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts values in place of those of a row, if there is one, or adds a row. */
    void set(PersonId person, List<byte[]> values) {
        try (Connection connection = database.getConnection()) {
            table.delete(connection, person);
            table.insert(connection, Map.of(person, values));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
