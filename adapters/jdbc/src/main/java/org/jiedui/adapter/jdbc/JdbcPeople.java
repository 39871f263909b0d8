package org.jiedui.adapter.jdbc;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/**
 * The files of people in the table {@code jiedui_person}: nothing of a person is in the clear but her id and whether she
 * is a mother or a child. Each file is sealed with AES-256-GCM under a data key of its own, which only the keys unwrap.
 *
 * <p>Where the keys are {@link JdbcKeys} on the same source, key and file change in one transaction. With other keys,
 * erasing destroys the keys first, so that a failure in between leaves a row that nobody can read; erase again. A row
 * that came back with a backup after its key was destroyed counts as erased, where the keys can tell: those of this
 * module can. Safe for use by many threads.
 */
public final class JdbcPeople implements People {

    private static final String FILE = "jiedui_person/1";
    private static final SealedTable TABLE = SealedTable.PEOPLE;
    private static final int MOST_READS = 5;

    private final Transactions transactions;
    private final KeyRing keys;
    private final Sealing sealing;

    /**
     * A directory with the platform's randomness.
     *
     * @param source where the table of people is
     * @param keys guard the data key of each person
     */
    public JdbcPeople(DataSource source, Keys keys) {
        this(source, keys, new SecureRandom());
    }

    /**
     * A directory with this randomness.
     *
     * @param source where the table of people is
     * @param keys guard the data key of each person
     * @param random where data keys and nonces come from
     */
    public JdbcPeople(DataSource source, Keys keys, SecureRandom random) {
        this(source, keys instanceof JdbcKeys own ? own.ring(source) : new HostKeys(keys), new Sealing(random));
    }

    JdbcPeople(DataSource source, KeyRing keys, Sealing sealing) {
        this(new OwnTransactions(source), keys, sealing);
    }

    private JdbcPeople(Transactions transactions, KeyRing keys, Sealing sealing) {
        this.transactions = transactions;
        this.keys = keys;
        this.sealing = sealing;
    }

    /** The same people in other transactions on the same database. */
    JdbcPeople within(Transactions others) {
        return new JdbcPeople(others, keys, sealing);
    }

    @Override
    public Optional<PersonFile> find(PersonId id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<PersonFile> list(Collection<? extends PersonId> ids) {
        return ids.isEmpty() ? List.of() : transactions.read("reading people", connection -> list(connection, ids));
    }

    /**
     * Keeps a file, in place of an older one of the same person.
     *
     * @throws StoreException if the database fails and nothing was kept
     * @throws org.jiedui.port.OutcomeUnknownException if the file may be kept nevertheless: put it again
     * @throws IllegalArgumentException if a text of the file holds half a surrogate pair
     */
    @Override
    public void put(PersonFile file) {
        transactions.writeOrFail("keeping a person", connection -> {
            put(connection, List.of(file));
            return file;
        });
    }

    @Override
    public void erase(PersonId id) {
        transactions.writeOrFail("erasing a person", connection -> {
            erase(connection, id);
            return id;
        });
    }

    List<PersonFile> list(Connection connection, Collection<? extends PersonId> ids) throws SQLException {
        Map<PersonId, PersonFile> found = readSteadily(connection, ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * Keeps files within a transaction, the last one of each person.
     *
     * @throws SQLException in class 23 or 40 if somebody else was quicker: roll back and do it all again
     */
    void put(Connection connection, List<PersonFile> files) throws SQLException {
        Map<PersonId, byte[]> clear = new HashMap<>();
        files.forEach(file -> clear.put(file.person().id(), PersonForm.encode(file)));
        // before the rows: whoever erases takes the keys first as well
        KeyRing.Held held = keys.take(connection, clear.keySet());
        Map<PersonId, List<byte[]>> old = TABLE.find(connection, clear.keySet());
        Map<PersonId, List<byte[]>> added = new HashMap<>();
        Map<PersonId, List<byte[]>> changed = new HashMap<>();
        clear.forEach((id, file) -> {
            if (old.containsKey(id)) {
                changed.put(id, resealed(held, id, old.get(id).get(0), file));
            } else {
                added.put(id, sealed(held, id, file));
            }
        });
        TABLE.insert(connection, added);
        TABLE.update(connection, changed);
    }

    void erase(Connection connection, PersonId id) throws SQLException {
        keys.destroy(connection, id);
        TABLE.delete(connection, id);
    }

    /** Again if a file does not open: somebody may have been erased and put again between her row and her key. */
    private Map<PersonId, PersonFile> readSteadily(Connection connection, Collection<? extends PersonId> ids)
            throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return read(connection, ids);
            } catch (StoreException e) {
                if (tries == MOST_READS) {
                    throw e;
                }
            }
        }
    }

    /**
     * The files of those who have a row and a key.
     *
     * @throws StoreException if one of them does not open
     */
    Map<PersonId, PersonFile> read(Connection connection, Collection<? extends PersonId> ids) throws SQLException {
        Map<PersonId, List<byte[]>> rows = TABLE.find(connection, ids);
        KeyRing.Held held = keys.find(connection, rows.keySet());
        Map<PersonId, PersonFile> files = new HashMap<>();
        rows.forEach((id, row) -> held.unwrap(id, row.get(0))
                .map(key -> sealing.open(key, FILE, id, row.get(1)))
                .map(file -> PersonForm.decode(id, file))
                .ifPresent(file -> files.put(id, file)));
        return files;
    }

    private List<byte[]> sealed(KeyRing.Held held, PersonId id, byte[] file) {
        byte[] key = sealing.newKey();
        return List.of(held.wrap(id, key), sealing.seal(key, FILE, id, file));
    }

    /** Under the same data key, if it can still be had: the file in the row is replaced, so that it is not needed. */
    private List<byte[]> resealed(KeyRing.Held held, PersonId id, byte[] wrapped, byte[] file) {
        try {
            Optional<byte[]> key = held.unwrap(id, wrapped);
            if (key.isPresent()) {
                return List.of(wrapped, sealing.seal(key.get(), FILE, id, file));
            }
        } catch (StoreException lost) {
            return sealed(held, id, file);
        }
        return sealed(held, id, file);
    }
}
