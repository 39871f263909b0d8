package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jiedui.person.PersonId;

/** The keys of people, for many at once: within the transaction that is given where they live in the same store. */
interface KeyRing {

    /** The keys of some people, taken from where they are kept. */
    interface Held {

        /**
         * Wraps a data key.
         *
         * @param person whose key it is, one of these people
         * @param dataKey the key in the clear
         * @return the wrapped key
         */
        byte[] wrap(PersonId person, byte[] dataKey);

        /**
         * Unwraps a data key.
         *
         * @param person whose key it is, one of these people
         * @param wrapped as {@link #wrap} gave it
         * @return empty if it is known that her key was destroyed
         * @throws org.jiedui.port.StoreException if it cannot be unwrapped for this or any other reason
         */
        Optional<byte[]> unwrap(PersonId person, byte[] wrapped);
    }

    /** The keys of those who have one, to unwrap with. */
    Held find(Connection connection, Collection<? extends PersonId> people) throws SQLException;

    /** The keys of all of these people, new where there was none. In the same store none is destroyed meanwhile. */
    Held take(Connection connection, Collection<? extends PersonId> people) throws SQLException;

    /** Destroys the keys of a person. */
    void destroy(Connection connection, PersonId person) throws SQLException;
}
