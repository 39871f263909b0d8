package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.adapter.memory.law.Store;
import org.jiedui.port.Key;

/** One database for many histories, each of which finds it empty. */
final class HistoryDatabase {

    private static final String EMPTYING = Stream.of(
                    "qualification",
                    "places",
                    "standing",
                    "leave",
                    "child",
                    "reports",
                    "pairing",
                    "fact",
                    "contact",
                    "head",
                    "answer",
                    "message",
                    "line",
                    "person",
                    "key")
            .map(table -> "delete from jiedui_" + table)
            .collect(Collectors.joining("; "));

    private final DataSource source;
    private final JdbcStore kept;

    private HistoryDatabase(DataSource source) {
        this.source = source;
        this.kept = Stores.in(source);
    }

    /** H2 in memory. */
    static HistoryDatabase h2() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(H2Databases.inMemory());
        config.setMaximumPoolSize(4);
        return new HistoryDatabase(new HikariDataSource(config));
    }

    /** A schema of PostgreSQL. */
    static HistoryDatabase postgresql() {
        return new HistoryDatabase(PostgresServer.pooledSchema());
    }

    /** The store without what the history before left in it. */
    Store emptied() {
        Sql.run(source, EMPTYING);
        return new Store(kept.records(), kept.people(), kept.outbox());
    }

    /** Whatever is derived from facts is as a rebuilding makes it. */
    void requireRebuilt() {
        List<String> contacts = contacts();
        List<Key> changed = new ArrayList<>();
        kept.rebuild(changed::add);
        assertEquals(List.of(), changed);
        assertEquals(contacts, contacts());
    }

    private List<String> contacts() {
        List<String> contacts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from jiedui_contact order by pairing, sequence")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    contacts.add(rows.getString(column));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contacts;
    }
}
