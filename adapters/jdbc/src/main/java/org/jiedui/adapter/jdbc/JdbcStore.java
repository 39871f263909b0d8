package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Inbox;
import org.jiedui.port.Key;
import org.jiedui.port.Keys;
import org.jiedui.port.Outbox;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.port.StoreException;
import org.jiedui.rule.Code;
import org.jspecify.annotations.Nullable;

/**
 * All of an office in one database, H2 or PostgreSQL: its states, facts and answers, the notices that wait to be
 * delivered, the messages that were taken in, and the files of people, sealed.
 *
 * <p>The tables {@code jiedui_qualification}, {@code jiedui_child}, {@code jiedui_pairing} and their like may be read by
 * a federation's own reports. Nothing else may write to any of them. Safe for use by many threads, except within a
 * host's own transaction.
 *
 * <p>What was acknowledged survives the death of the process on both. H2 hands each commit to the operating system and
 * does not force it to the disk, so a power cut may cost what it acknowledged last; PostgreSQL forces it.
 *
 * <pre>{@code
 * JdbcStore store = JdbcStore.on(dataSource).masterKey(secret).open();
 * ProgrammeOffice office = ProgrammeOffice.of(programmes)
 *         .records(store.records())
 *         .people(store.people())
 *         ...
 * }</pre>
 */
public final class JdbcStore {

    /** Why a message was parked: somebody edited it, so it is not delivered. Restore it and release it, or settle it. */
    public static final Code DAMAGED = Code.of("DAMAGED");

    private final Transactions transactions;
    private final Dialect dialect;
    private final JdbcPeople people;

    JdbcStore(Transactions transactions, Dialect dialect, JdbcPeople people) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.people = people;
    }

    /**
     * Starts a store.
     *
     * @param source gives connections to the database, best from a pool; a scan holds one while it lasts
     * @return a builder
     */
    public static Builder on(DataSource source) {
        return new Builder(source);
    }

    /**
     * The same store within a transaction of the host's: what is done through it becomes durable when the host commits,
     * together with what the host did itself. If anything fails, nothing more can be done through it, and the host must
     * roll back.
     *
     * @param connection a connection to the same database, not in the mode that commits each statement
     * @return a store for this transaction and this thread alone
     * @throws IllegalArgumentException if the connection commits each statement
     * @throws StoreException if it cannot tell
     */
    public JdbcStore within(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException("A transaction of the host's is needed, and this connection commits"
                        + " each statement. Maybe setAutoCommit(false) was forgotten?");
            }
        } catch (SQLException e) {
            throw SqlFailure.of(e, "joining a transaction");
        }
        return new JdbcStore(new HostTransaction(connection), dialect, people);
    }

    /**
     * States, facts and answers.
     *
     * @return the port
     */
    public Records records() {
        return new JdbcRecords(transactions, dialect, people::put);
    }

    /**
     * Notices that wait to be delivered.
     *
     * @return the port
     */
    public Outbox outbox() {
        return new JdbcOutbox(transactions, dialect);
    }

    /**
     * Messages that were taken in; take them {@link #within} the transaction of their effect.
     *
     * @return the port
     */
    public Inbox inbox() {
        return new JdbcInbox(transactions);
    }

    /**
     * Files of people.
     *
     * @return the port
     */
    public People people() {
        return people.within(transactions);
    }

    /**
     * Makes all that is derived from facts anew: the current states, and the contacts for reports. Each stream is done in
     * a transaction of its own while others go on. Facts are taken as they are: verify them first.
     *
     * @param changed is shown the key of each row that was missing, too many or other than the facts tell
     * @throws StoreException if the database fails, or facts of a stream cannot be read; what was done before stays done,
     *     and it may be run again
     */
    public void rebuild(Consumer<Key> changed) {
        List<StreamId> streams = transactions.read("listing streams", Rebuild::streams);
        for (StreamId stream : streams) {
            List<Key> keys = rebuilt(stream);
            keys.forEach(changed);
        }
    }

    private List<Key> rebuilt(StreamId stream) {
        List<Key> keys = new ArrayList<>();
        try {
            transactions.write("rebuilding a stream", connection -> {
                keys.clear();
                new Rebuild(connection, dialect).run(stream, keys::add);
                return keys;
            });
        } catch (Transactions.Unsettled | Transactions.Contended e) {
            throw new StoreException("Stream " + stream + " may not have been rebuilt. Run it again.");
        }
        return keys;
    }

    /**
     * Looks whether the store is as it was kept where {@code office.history().verify(...)} cannot see it: answers, notices
     * and their lines, the ledger for reports, the files of people and their keys, and rows under keys that the library
     * gives to none. One damage never hides another. Reads one moment, page by page, and changes nothing; what was taken
     * in, how often a message was tried and the answer to a command that kept nothing leave no trace elsewhere, so their
     * loss cannot be told. A file whose key cannot be had, for whatever reason, counts as one that cannot be read.
     *
     * @param damages is told each damage while a connection is held
     * @return how many rows were looked at, so that nobody takes an empty store for a sound one
     * @throws StoreException if the database fails
     */
    public long check(Consumer<? super StoreDamage> damages) {
        return transactions.readOneMoment(
                "checking the store", connection -> new StoreCheck(connection, dialect, people, damages).run());
    }

    /** Opens a store. */
    public static final class Builder {

        private final DataSource source;
        private @Nullable Keys keys;

        private Builder(DataSource source) {
            this.source = source;
        }

        /**
         * Keeps the keys of people in the same database, sealed under a master key. Required, unless {@link #keys} are
         * given.
         *
         * @param secret 32 random bytes that are kept nowhere near the database; without them no person can be read
         * @return this builder
         * @throws IllegalArgumentException if it has another length
         */
        public Builder masterKey(byte[] secret) {
            keys = new JdbcKeys(source, secret);
            return this;
        }

        /**
         * Uses keys of the host's, or {@link JdbcKeys} in another database, whose backups forget.
         *
         * @param port the port
         * @return this builder
         */
        public Builder keys(Keys port) {
            keys = port;
            return this;
        }

        /**
         * Makes the tables where there are none, with the scripts of the library. A host with a tool for migrations runs
         * {@code org/jiedui/adapter/jdbc/h2/V*.sql} or {@code .../postgresql/V*.sql} with it instead.
         *
         * @return this builder
         * @throws StoreException if the database fails
         */
        public Builder makeTables() {
            return new OwnTransactions(source).writeOrFail("making tables", connection -> {
                Schema.make(connection, Dialect.of(connection));
                return this;
            });
        }

        /**
         * Opens the store.
         *
         * @return the store
         * @throws StoreException if the database is not known, has no tables or older ones, or is set in a way that could
         *     lose what was acknowledged: H2 on disk with a WRITE_DELAY other than 0 or of version 2.5.250 or 2.5.252,
         *     PostgreSQL with fsync, full_page_writes or synchronous_commit off
         * @throws NullPointerException if there are neither a master key nor keys
         */
        public JdbcStore open() {
            Keys given = Objects.requireNonNull(keys, "A store needs a master key or keys of the host's.");
            OwnTransactions transactions = new OwnTransactions(source);
            Dialect dialect = transactions.read("opening the store", connection -> {
                Dialect found = Dialect.of(connection);
                Safety.check(connection, found);
                Schema.check(connection);
                return found;
            });
            return new JdbcStore(transactions, dialect, new JdbcPeople(source, given));
        }
    }
}
