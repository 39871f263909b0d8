package org.jiedui.example.office.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.Relay;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.port.Messages;
import org.jiedui.port.People;
import org.jiedui.port.Records;

/** A store in a database. */
final class InDatabase implements Store {

    private final Database database;
    private final JdbcStore store;
    private final MasterKey key;
    private final Runnable closing;

    /** A store, and what is done before it is closed. */
    InDatabase(Database database, JdbcStore store, MasterKey key, Runnable closing) {
        this.database = database;
        this.store = store;
        this.key = key;
        this.closing = closing;
    }

    @Override
    public Records records() {
        return store.records();
    }

    @Override
    public People people() {
        return store.people();
    }

    @Override
    public byte[] secret() {
        return key.contentKey();
    }

    /** In one transaction: if it fails, all are handed over again, as whoever takes them must bear (S4). */
    @Override
    public void relay(Messages messages, int attempts) {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            new Relay(store.within(connection).outbox(), messages, attempts).run(Integer.MAX_VALUE);
            connection.commit();
        } catch (SQLException e) {
            throw new UnusableStoreException("the notices could not be settled");
        }
    }

    @Override
    public void close() {
        closing.run();
        database.close();
    }
}
