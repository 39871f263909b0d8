package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.adapter.jdbc.StoreDamage.Kind;

/** Whether the ledger for reports is what the facts tell; a row that no fact tells of is a {@link Strays stray}. */
final class ContactCheck {

    private final Consumer<? super StoreDamage> damages;

    ContactCheck(Consumer<? super StoreDamage> damages) {
        this.damages = damages;
    }

    long run(Connection connection) throws SQLException {
        List<String> key = List.of("f.kind", "f.stream", "f.sequence");
        return new Walk(connection, ContactTable.WITH_FACTS, ContactTable.FACTS, key).each(row -> {
            if (row.getString("pairing") == null) {
                tell(Kind.MISSING, row.getString(2), row.getLong(3));
            } else if (!isSame(row)) {
                tell(Kind.DIFFERS, row.getString(2), row.getLong(3));
            }
        });
    }

    private void tell(Kind kind, String pairing, long sequence) {
        damages.accept(StoreDamage.of(kind, "jiedui_contact", pairing, sequence));
    }

    private static boolean isSame(ResultSet row) throws SQLException {
        try {
            return ContactTable.isSame(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false; // the fact itself was edited
        }
    }
}
