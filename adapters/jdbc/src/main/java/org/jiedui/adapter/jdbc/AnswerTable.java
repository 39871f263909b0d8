package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.StoredAnswer;

/** What each command was answered. */
final class AnswerTable {

    private static final String INSERT = "INSERT INTO jiedui_answer (command, content_hash, answer) VALUES (?, ?, ?)";
    private static final String FIND = "SELECT content_hash, answer FROM jiedui_answer WHERE command = ?";

    private AnswerTable() {}

    static Optional<StoredAnswer> find(Connection connection, CommandId command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, command.value());
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new StoredAnswer(found.getString(1), found.getString(2)))
                        : Optional.empty();
            }
        }
    }

    /** Which of some commands were answered before. */
    static Set<CommandId> answered(Connection connection, Dialect dialect, Collection<Changes> all)
            throws SQLException {
        Set<String> ids = new TreeSet<>();
        all.forEach(changes -> ids.add(changes.command().id().value()));
        Set<CommandId> answered = new HashSet<>();
        String sql = "SELECT command FROM jiedui_answer WHERE command " + dialect.matching();
        new Keyed(connection, dialect).each(sql, ids, row -> answered.add(CommandId.of(row.getString(1))));
        return answered;
    }

    /** In one order, so that two with the same commands do not wait for each other. */
    static void insert(Connection connection, List<Changes> all) throws SQLException {
        List<Changes> sorted = all.stream()
                .sorted(Comparator.comparing(changes -> changes.command().id().value()))
                .toList();
        try (Batch batch = new Batch(connection, INSERT)) {
            for (Changes changes : sorted) {
                batch.statement().setString(1, changes.command().id().value());
                batch.statement().setString(2, changes.answer().contentHash());
                batch.statement().setString(3, changes.answer().answer());
                batch.add();
            }
            batch.finish();
        }
    }
}
