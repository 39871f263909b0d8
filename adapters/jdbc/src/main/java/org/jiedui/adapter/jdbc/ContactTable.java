package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;

/** The ledger as a table for reports: a copy of what the facts of pairings say of contacts. */
final class ContactTable {

    private static final String TYPE = "ContactRecorded";
    private static final List<String> TEXTS =
            List.of("entry", "mother", "children", "channel", "counterparts", "activities", "venue", "outcome");
    private static final String INSERT = "INSERT INTO jiedui_contact (" + String.join(", ", TEXTS)
            + ", pairing, sequence, happened_on, recorded_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The beginning of a question for each contact that {@link #FACTS} tell of, beside its row here. */
    static final String WITH_FACTS = "SELECT f.kind, f.stream, f.sequence, f.happened_on AS told_on, f.body, c.pairing,"
            + " c.happened_on, c.recorded_on, c." + String.join(", c.", TEXTS) + " FROM jiedui_fact f"
            + " LEFT JOIN jiedui_contact c ON c.pairing = f.stream AND c.sequence = f.sequence";

    /** Which facts; to be asked for in the order of their table, by kind as well, so that its index serves. */
    static final List<String> FACTS = List.of("f.kind = 3", "f.type = '" + TYPE + "'");

    private ContactTable() {}

    /** Whether the row beside a fact is what the fact tells. */
    static boolean isSame(ResultSet row) throws SQLException {
        Fields fields = Fields.decode(row.getString("body"));
        for (String name : TEXTS) {
            if (!fields.text(name).equals(row.getString(name))) {
                return false;
            }
        }
        return date(row, "told_on").equals(date(row, "happened_on"))
                && fields.date("recordedOn").equals(date(row, "recorded_on"));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Adds the contacts among some facts. */
    static void insert(Connection connection, List<RecordedFact> facts) throws SQLException {
        List<RecordedFact> contacts =
                facts.stream().filter(fact -> fact.type().equals(TYPE)).toList();
        if (contacts.isEmpty()) {
            return;
        }
        try (Batch batch = new Batch(connection, INSERT)) {
            for (RecordedFact contact : contacts) {
                bind(batch.statement(), contact, Fields.decode(contact.body()));
                batch.add();
            }
            batch.finish();
        }
    }

    private static void bind(PreparedStatement statement, RecordedFact contact, Fields fields) throws SQLException {
        int at = 0;
        for (String name : TEXTS) {
            statement.setString(++at, fields.text(name));
        }
        statement.setString(++at, contact.stream().id());
        statement.setLong(++at, contact.sequence());
        statement.setObject(++at, contact.happenedOn());
        statement.setObject(++at, fields.date("recordedOn"));
    }

    static void deleteOf(Connection connection, String pairing) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM jiedui_contact WHERE pairing = ?")) {
            delete.setString(1, pairing);
            delete.executeUpdate();
        }
    }
}
