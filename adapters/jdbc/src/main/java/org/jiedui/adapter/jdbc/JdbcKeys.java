package org.jiedui.adapter.jdbc;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.StoreException;

/**
 * One key a person in the table {@code jiedui_key}, sealed with AES-256-GCM under a master key that only the host has.
 * Each wraps her data keys with AES-256-GCM, bound to her.
 *
 * <p>Destroying a key deletes its row. Where the table lives in a database of its own, whose backups are few and short
 * kept, the backups of the records forget with it; where it lives beside the records, both change in one transaction. A
 * database gives the bytes of a deleted row away only when it tidies up (VACUUM, SHUTDOWN COMPACT); until then they are
 * still sealed under the master key. Safe for use by many threads.
 */
public final class JdbcKeys implements Keys {

    private final DataSource source;
    private final Transactions transactions;
    private final KeyTable table;

    /**
     * Keys with the platform's randomness.
     *
     * @param source where the table of keys is
     * @param masterKey 32 random bytes that are kept nowhere near the database; without them no person can be read
     * @throws IllegalArgumentException if the master key has another length
     */
    public JdbcKeys(DataSource source, byte[] masterKey) {
        this(source, masterKey, new SecureRandom());
    }

    /**
     * Keys with this randomness.
     *
     * @param source where the table of keys is
     * @param masterKey 32 random bytes that are kept nowhere near the database; without them no person can be read
     * @param random where keys and nonces come from
     * @throws IllegalArgumentException if the master key has another length
     */
    public JdbcKeys(DataSource source, byte[] masterKey, SecureRandom random) {
        if (masterKey.length != Sealing.KEY_BYTES) {
            throw new IllegalArgumentException("A master key has " + Sealing.KEY_BYTES + " bytes.");
        }
        this.source = source;
        this.transactions = new OwnTransactions(source);
        this.table = new KeyTable(new Sealing(random), masterKey);
    }

    @Override
    public byte[] wrap(PersonId person, byte[] dataKey) {
        return transactions.writeOrFail("taking a key", connection -> wrap(connection, person, dataKey));
    }

    @Override
    public byte[] unwrap(PersonId person, byte[] wrapped) {
        return transactions.read("reading a key", connection -> unwrap(connection, person, wrapped));
    }

    @Override
    public void destroy(PersonId person) {
        transactions.writeOrFail("destroying a key", connection -> {
            destroy(connection, person);
            return person;
        });
    }

    byte[] wrap(Connection connection, PersonId person, byte[] dataKey) throws SQLException {
        return table.take(connection, List.of(person)).wrap(person, dataKey);
    }

    byte[] unwrap(Connection connection, PersonId person, byte[] wrapped) throws SQLException {
        return table.find(connection, List.of(person))
                .unwrap(person, wrapped)
                .orElseThrow(() -> new StoreException("The key of " + person + " was destroyed or never made."));
    }

    void destroy(Connection connection, PersonId person) throws SQLException {
        table.destroy(connection, person);
    }

    /** These keys for a store: within its transactions if it is on the same source, else in ones of their own. */
    KeyRing ring(DataSource store) {
        return store == source ? table : new Elsewhere();
    }

    /** The keys in a database of their own: what they did stays done, whatever becomes of the store's transaction. */
    private final class Elsewhere implements KeyRing {

        @Override
        public Held find(Connection store, Collection<? extends PersonId> people) {
            return transactions.read("reading keys", connection -> table.find(connection, people));
        }

        @Override
        public Held take(Connection store, Collection<? extends PersonId> people) {
            return transactions.writeOrFail("taking keys", connection -> table.take(connection, people));
        }

        @Override
        public void destroy(Connection store, PersonId person) {
            JdbcKeys.this.destroy(person);
        }
    }
}
