package org.jiedui.adapter.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jiedui.port.StoreException;

/** Transactions of our own, each on a connection that is given back whatever happens. */
final class OwnTransactions implements Transactions {

    private static final int ATTEMPTS = 10;
    private static final String NO_CONNECTION = "08001";

    private final DataSource source;

    OwnTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T read(String doing, Unit<T> unit) {
        try (Lease lease = open()) {
            return unit.on(lease.connection());
        } catch (SQLException e) {
            throw SqlFailure.of(e, doing);
        }
    }

    @Override
    public <T> T readOneMoment(String doing, Unit<T> unit) {
        try (Lease lease = open()) {
            lease.seeOneMoment();
            return unit.on(lease.connection());
        } catch (SQLException e) {
            throw SqlFailure.of(e, doing);
        }
    }

    @Override
    public boolean areTriedAgain() {
        return true;
    }

    @Override
    public <T> T write(String doing, Unit<T> unit) throws Unsettled, Contended {
        for (int attempt = 1; ; attempt++) {
            try (Lease lease = open()) {
                T result = unit.on(lease.connection());
                lease.commit();
                return result;
            } catch (SQLException e) {
                if (!SqlFailure.isConflict(e)) {
                    throw SqlFailure.of(e, doing);
                }
                if (attempt == ATTEMPTS) {
                    throw new Contended();
                }
            }
            pause(attempt);
        }
    }

    private Lease open() throws SQLException {
        try {
            return new Lease(source.getConnection());
        } catch (RuntimeException e) {
            throw new SQLException("a pool gave no connection", NO_CONNECTION); // what else it says may name anything
        }
    }

    /** Longer each time and never the same, so that those who met do not meet again. */
    private static void pause(int attempt) {
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(500L << Math.min(attempt, 7)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The thread was interrupted while it waited to try again. Nothing was kept.");
        }
    }
}
