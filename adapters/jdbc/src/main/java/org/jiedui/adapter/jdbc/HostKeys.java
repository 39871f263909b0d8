package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.util.Collection;
import java.util.Optional;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;

/** Keys of the host, which know nothing of the store's transaction: one call a person. */
record HostKeys(Keys keys) implements KeyRing, KeyRing.Held {

    @Override
    public Held find(Connection connection, Collection<? extends PersonId> people) {
        return this;
    }

    @Override
    public Held take(Connection connection, Collection<? extends PersonId> people) {
        return this;
    }

    @Override
    public void destroy(Connection connection, PersonId person) {
        keys.destroy(person);
    }

    @Override
    public byte[] wrap(PersonId person, byte[] dataKey) {
        return keys.wrap(person, dataKey);
    }

    @Override
    public Optional<byte[]> unwrap(PersonId person, byte[] wrapped) {
        return Optional.of(keys.unwrap(person, wrapped));
    }
}
