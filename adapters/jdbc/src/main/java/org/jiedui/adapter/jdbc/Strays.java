package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.jiedui.adapter.jdbc.StoreDamage.Kind;
import org.jiedui.port.RowKind;

/** Rows that stand alone: those that others must tell of, and those that others tell of and that are gone. */
final class Strays {

    private static final Set<String> WITH_KIND = Set.of("jiedui_fact", "jiedui_head", "jiedui_key");

    private static final String UNANSWERED = "SELECT DISTINCT t.command FROM %s t"
            + " WHERE NOT EXISTS (SELECT 1 FROM jiedui_answer a WHERE a.command = t.command)";
    private static final String CONTACTS = "SELECT pairing, sequence FROM jiedui_contact c WHERE NOT EXISTS"
            + " (SELECT 1 FROM jiedui_fact f WHERE f.kind = 3 AND f.stream = c.pairing AND f.sequence = c.sequence"
            + " AND f.type = 'ContactRecorded')";
    private static final String MESSAGES = "SELECT subject, sequence FROM jiedui_message m"
            + " WHERE NOT EXISTS (SELECT 1 FROM jiedui_line l WHERE l.subject = m.subject)";
    private static final String KEYS = "SELECT kind, id FROM jiedui_key k"
            + " WHERE NOT EXISTS (SELECT 1 FROM jiedui_person p WHERE p.id = k.id AND p.kind = k.kind)";
    private static final String NO_STREAM = " WHERE kind NOT BETWEEN 1 AND 4 OR ";

    private final Connection connection;
    private final Dialect dialect;
    private final Consumer<? super StoreDamage> damages;

    Strays(Connection connection, Dialect dialect, Consumer<? super StoreDamage> damages) {
        this.connection = connection;
        this.dialect = dialect;
        this.damages = damages;
    }

    void tell() throws SQLException {
        String noStream = NO_STREAM + dialect.isNoId("stream");
        tell(Kind.FOREIGN, "jiedui_fact", "SELECT kind, stream, sequence FROM jiedui_fact" + noStream);
        tell(Kind.FOREIGN, "jiedui_head", "SELECT kind, stream FROM jiedui_head" + noStream);
        for (RowKind kind : RowKind.values()) {
            StateTable table = StateTable.of(kind);
            tell(Kind.FOREIGN, table.name(), table.selectIds() + " WHERE " + dialect.isNoId("id"));
        }
        tell(Kind.MISSING, "jiedui_answer", String.format(UNANSWERED, "jiedui_fact"));
        tell(Kind.MISSING, "jiedui_answer", String.format(UNANSWERED, "jiedui_message"));
        tell(Kind.UNKNOWN, "jiedui_contact", CONTACTS);
        tell(Kind.UNKNOWN, "jiedui_message", MESSAGES);
        tell(Kind.UNKNOWN, "jiedui_key", KEYS);
        schema();
    }

    private void tell(Kind kind, String table, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                damages.accept(StoreDamage.of(kind, table, key(table, rows)));
            }
        }
    }

    /** All columns of a result. */
    private static Object[] key(String table, ResultSet row) throws SQLException {
        Object[] key = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < key.length; i++) {
            key[i] = i == 0 && WITH_KIND.contains(table) ? Streams.name(row.getInt(1)) : row.getObject(i + 1);
        }
        return key;
    }

    private void schema() throws SQLException {
        boolean isThere = false;
        try (PreparedStatement statement = connection.prepareStatement("SELECT version FROM jiedui_schema");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getInt(1) == Schema.VERSION) {
                    isThere = true;
                } else {
                    damages.accept(StoreDamage.of(Kind.UNKNOWN, "jiedui_schema", rows.getInt(1)));
                }
            }
        }
        if (!isThere) {
            damages.accept(StoreDamage.of(Kind.MISSING, "jiedui_schema", Schema.VERSION));
        }
    }
}
