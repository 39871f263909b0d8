package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.port.StoreException;

/**
 * The host's own transaction: what is written becomes durable when the host commits. Once anything has failed nothing
 * more is done on it, because nobody can tell what is left of it: the host must roll back. Of use to one thread.
 */
final class HostTransaction implements Transactions {

    private final Connection connection;
    private boolean isBroken;

    HostTransaction(Connection connection) {
        this.connection = connection;
    }

    @Override
    public <T> T read(String doing, Unit<T> unit) {
        if (isBroken) {
            throw new StoreException("The host's transaction failed before: it can only be rolled back.");
        }
        try {
            return unit.on(connection);
        } catch (SQLException e) {
            isBroken = true;
            throw SqlFailure.of(e, doing);
        }
    }

    @Override
    public <T> T readOneMoment(String doing, Unit<T> unit) {
        return read(doing, unit);
    }

    @Override
    public <T> T write(String doing, Unit<T> unit) {
        try {
            return read(doing, unit);
        } catch (RuntimeException e) {
            isBroken = true; // whatever failed, half of it may be written
            throw e;
        }
    }
}
