package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.StoreException;

/** Where work on the database is done: in transactions of our own, or inside the host's. Nothing of it is thread-bound. */
interface Transactions {

    /** What is done on a connection. */
    interface Unit<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Reads.
     *
     * @param doing what is done, for the message of a failure
     */
    <T> T read(String doing, Unit<T> unit);

    /** Reads as many times as the unit likes and sees one moment, where the transaction is our own. */
    <T> T readOneMoment(String doing, Unit<T> unit);

    /**
     * Writes, whole or not at all; what passes is tried again.
     *
     * @throws Unsettled if the commit itself failed, so that it may have been done
     * @throws Contended if others were in the way each time
     */
    <T> T write(String doing, Unit<T> unit) throws Unsettled, Contended;

    /** Writes where nobody can ask later what became of it: all but a success is a failure. */
    default <T> T writeOrFail(String doing, Unit<T> unit) {
        try {
            return write(doing, unit);
        } catch (Unsettled e) {
            throw new OutcomeUnknownException(doing);
        } catch (Contended e) {
            throw new StoreException("Others were in the way of " + doing + " each time. Nothing was done.");
        }
    }

    /** Whether work that met somebody is undone and done again. */
    default boolean areTriedAgain() {
        return false;
    }

    /** It is not known whether a commit was done. */
    final class Unsettled extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Others were in the way as often as it was tried; nothing was kept. */
    final class Contended extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
