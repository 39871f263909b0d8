package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.adapter.jdbc.StoreDamage.Kind;

/**
 * Looks at what the port of states and facts does not show: answers, notices, contacts, people, and rows whose keys are
 * none. What was taken in cannot be looked at: nothing else in the database tells of it.
 */
final class StoreCheck {

    private final Connection connection;
    private final Dialect dialect;
    private final JdbcPeople people;
    private final Consumer<? super StoreDamage> damages;

    StoreCheck(Connection connection, Dialect dialect, JdbcPeople people, Consumer<? super StoreDamage> damages) {
        this.connection = connection;
        this.dialect = dialect;
        this.people = people;
        this.damages = damages;
    }

    /** Tells each damage; returns how many rows were looked at. */
    long run() throws SQLException {
        new Strays(connection, dialect, damages).tell();
        return answers()
                + messages()
                + new LineCheck(damages).run(connection)
                + new ContactCheck(damages).run(connection)
                + new PeopleCheck(connection, people, damages).run();
    }

    private long answers() throws SQLException {
        return new Walk(connection, AnswerTable.SELECT, List.of(), List.of("command")).each(row -> {
            if (!AnswerTable.isIntact(row)) {
                damages.accept(StoreDamage.of(Kind.EDITED, "jiedui_answer", row.getString(1)));
            }
        });
    }

    private long messages() throws SQLException {
        List<String> key = List.of("subject", "sequence");
        return new Walk(connection, MessageTable.SELECT, List.of(), key).each(row -> {
            if (!MessageTable.isIntact(row)) {
                damages.accept(StoreDamage.of(Kind.EDITED, "jiedui_message", row.getString(1), row.getLong(2)));
            }
        });
    }
}
