package org.jiedui.example.office.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoreException;
import org.jspecify.annotations.Nullable;

/** Connections to one database, and what stands in the way of them in words that hold no address and no password. */
final class Database implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 8;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    private final HikariDataSource source;

    private Database(HikariDataSource source) {
        this.source = source;
    }

    static Database of(String url, @Nullable String user, @Nullable String password) {
        try {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setMaximumPoolSize(MOST_CONNECTIONS);
            config.setMinimumIdle(1);
            config.setMaxLifetime(0);
            config.setConnectionTimeout(PATIENCE);
            return new Database(new HikariDataSource(config));
        } catch (RuntimeException e) {
            throw new UnusableStoreException(reason(e));
        }
    }

    /** The driver's own words may repeat an address, so only the state of its failure is looked at. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return reason(sql.getSQLState());
            }
        }
        return "the database cannot be opened";
    }

    private static String reason(String state) {
        if (state.equals("90020")) {
            return "another program is using it";
        } else if (state.startsWith("28")) {
            return "the database refuses the user or the password";
        } else if (state.startsWith("08")) {
            return "the database cannot be reached";
        } else if (state.equals("3D000") || state.equals("90146")) {
            return "there is no such database";
        }
        return "the database cannot be opened" + (state.matches("[0-9A-Z]{5}") ? " (SQLState " + state + ")" : "");
    }

    /** Opens the store and makes sure that the people in it can be read. */
    Store storeUnder(MasterKey key, Runnable closing) {
        JdbcStore store = opened(key);
        try {
            store.people().list(somePeople(store.records()));
        } catch (StoreException e) {
            throw new UnusableStoreException(
                    "the people in it cannot be read; maybe the master key is of another store");
        }
        return new InDatabase(this, store, key, closing);
    }

    private JdbcStore opened(MasterKey key) {
        try {
            return JdbcStore.on(source).masterKey(key.bytes()).makeTables().open();
        } catch (StoreException e) {
            throw new UnusableStoreException(String.valueOf(e.getMessage()));
        }
    }

    boolean hasPeople(MasterKey anyKey) {
        return !somePeople(opened(anyKey).records()).isEmpty();
    }

    private static List<PersonId> somePeople(Records records) {
        List<PersonId> people = new ArrayList<>();
        records.page(new Query.RowsOf(RowKind.QUALIFICATION), "", 1)
                .items()
                .forEach(row -> people.add(MotherId.of(row.key().id())));
        records.page(new Query.RowsOf(RowKind.CHILD), "", 1)
                .items()
                .forEach(row -> people.add(ChildId.of(row.key().id())));
        return people;
    }

    /** Closes an H2 and writes its file anew without what nobody needs any more; it stays as it was if that fails. */
    void compact() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            // All is kept; the file is only larger than it need be.
        }
    }

    HikariDataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
