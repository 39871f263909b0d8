package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jiedui.port.StoreException;

/** Stores that do everything right while nothing fails. */
public enum WrongStore {
    /** It commits in the end, whatever failed before. */
    COMMITS_ANYWAY(CommitsAnyway::new),
    /** It gives a connection back where nothing failed. */
    LEAVES_OPEN(LeavesOpen::new),
    /** It takes a commit that failed for one that was not done. */
    GUESSES(Guesses::new),
    /** It tells what the driver said. */
    TALKS(Talks::new);

    private final Function<DataSource, Transactions> transactions;

    WrongStore(Function<DataSource, Transactions> transactions) {
        this.transactions = transactions;
    }

    /** Over a database that has tables. */
    public JdbcStore over(DataSource source) {
        Dialect dialect = new OwnTransactions(source).read("opening", Dialect::of);
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        return new JdbcStore(transactions.apply(source), dialect, people);
    }

    private abstract static class Around implements Transactions {

        final Transactions right;

        Around(DataSource source) {
            right = new OwnTransactions(source);
        }

        @Override
        public <T> T read(String doing, Unit<T> unit) {
            return right.read(doing, unit);
        }

        @Override
        public <T> T readOneMoment(String doing, Unit<T> unit) {
            return right.readOneMoment(doing, unit);
        }

        @Override
        public <T> T write(String doing, Unit<T> unit) throws Unsettled, Contended {
            return right.write(doing, unit);
        }
    }

    private static final class CommitsAnyway extends Around {

        CommitsAnyway(DataSource source) {
            super(source);
        }

        @Override
        public <T> T write(String doing, Unit<T> unit) throws Unsettled, Contended {
            return right.write(doing, connection -> {
                try {
                    return unit.on(connection);
                } catch (SQLException e) {
                    if (!SqlFailure.isConflict(e)) {
                        connection.commit();
                    }
                    throw e;
                }
            });
        }
    }

    private static final class LeavesOpen extends Around {

        private final DataSource source;

        LeavesOpen(DataSource source) {
            super(source);
            this.source = source;
        }

        @Override
        public <T> T read(String doing, Unit<T> unit) {
            try {
                Connection connection = source.getConnection();
                T result = unit.on(connection);
                connection.close();
                return result;
            } catch (SQLException e) {
                throw SqlFailure.of(e, doing);
            }
        }
    }

    private static final class Guesses extends Around {

        Guesses(DataSource source) {
            super(source);
        }

        @Override
        public <T> T write(String doing, Unit<T> unit) throws Contended {
            try {
                return right.write(doing, unit);
            } catch (Unsettled e) {
                throw new StoreException("The database failed while " + doing + ".");
            }
        }
    }

    private static final class Talks extends Around {

        Talks(DataSource source) {
            super(source);
        }

        @Override
        public <T> T write(String doing, Unit<T> unit) throws Unsettled, Contended {
            return right.write(doing, connection -> {
                try {
                    return unit.on(connection);
                } catch (SQLException e) {
                    if (SqlFailure.isConflict(e)) {
                        throw e;
                    }
                    throw new StoreException("The database failed while " + doing + ": " + e.getMessage());
                }
            });
        }
    }
}
