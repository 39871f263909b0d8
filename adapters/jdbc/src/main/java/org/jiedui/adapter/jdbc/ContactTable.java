package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private ContactTable() {}

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
