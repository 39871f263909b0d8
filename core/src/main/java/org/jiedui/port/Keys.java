package org.jiedui.port;

import org.jiedui.person.PersonId;

/**
 * Guards the data key of each person, so that her values can be made unreadable by destroying it. A mother and a child
 * are two persons, whatever their ids. Safe for use by many threads.
 */
public interface Keys {

    /**
     * Wraps a data key for storage.
     *
     * @param person whose key it is
     * @param dataKey the key in the clear
     * @return the wrapped key
     */
    byte[] wrap(PersonId person, byte[] dataKey);

    /**
     * Unwraps a stored key.
     *
     * @param person whose key it is
     * @param wrapped as {@link #wrap} gave it
     * @return the key in the clear
     * @throws StoreException if it was destroyed, is another person's or was altered
     */
    byte[] unwrap(PersonId person, byte[] wrapped);

    /**
     * Makes every key of a person that was wrapped so far impossible to unwrap, for ever. Doing it twice does no more.
     *
     * @param person whose keys
     */
    void destroy(PersonId person);
}
