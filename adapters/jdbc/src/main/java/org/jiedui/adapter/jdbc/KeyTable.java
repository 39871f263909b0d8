package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.person.PersonId;
import org.jiedui.port.StoreException;

/** A key a person in the table of keys, each sealed under the master key and bound to her. */
final class KeyTable implements KeyRing {

    private static final String KEY = "jiedui_key/1";
    private static final String DATA_KEY = "jiedui_data_key/1";

    private final Sealing sealing;
    private final byte[] masterKey;

    /** The keys under a master key of 32 bytes. */
    KeyTable(Sealing sealing, byte[] masterKey) {
        this.sealing = sealing;
        this.masterKey = masterKey.clone();
    }

    @Override
    public Held find(Connection connection, Collection<? extends PersonId> people) throws SQLException {
        return new Opened(opened(SealedTable.KEYS.find(connection, people)));
    }

    @Override
    public Held take(Connection connection, Collection<? extends PersonId> people) throws SQLException {
        Map<PersonId, byte[]> keys = opened(SealedTable.KEYS.lock(connection, people));
        Map<PersonId, List<byte[]>> added = new HashMap<>();
        for (PersonId person : people) {
            if (!keys.containsKey(person)) {
                byte[] key = sealing.newKey();
                keys.put(person, key);
                added.put(person, List.of(sealing.seal(masterKey, KEY, person, key)));
            }
        }
        SealedTable.KEYS.insert(connection, added);
        return new Opened(keys);
    }

    @Override
    public void destroy(Connection connection, PersonId person) throws SQLException {
        SealedTable.KEYS.delete(connection, person);
    }

    private Map<PersonId, byte[]> opened(Map<PersonId, List<byte[]>> rows) {
        Map<PersonId, byte[]> keys = new HashMap<>();
        rows.forEach((person, row) -> keys.put(person, sealing.open(masterKey, KEY, person, row.get(0))));
        return keys;
    }

    private final class Opened implements Held {

        private final Map<PersonId, byte[]> keys;

        Opened(Map<PersonId, byte[]> keys) {
            this.keys = keys;
        }

        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            byte[] key = keys.get(person);
            if (key == null) {
                throw new StoreException("The key of " + person + " was not taken before a data key was wrapped.");
            }
            return sealing.seal(key, DATA_KEY, person, dataKey);
        }

        @Override
        public Optional<byte[]> unwrap(PersonId person, byte[] wrapped) {
            return Optional.ofNullable(keys.get(person)).map(key -> sealing.open(key, DATA_KEY, person, wrapped));
        }
    }
}
