package org.jiedui.adapter.jdbc;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedui.port.StoreException;

/**
 * What may be told of a database's failure: its SQLState and what was being done. Neither the driver's message nor the
 * exception itself goes further, since they repeat the values of a row.
 */
final class SqlFailure {

    private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failures and deadlocks of both databases, and H2's concurrent update of a row. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "90131", UNIQUE_VIOLATION);

    private SqlFailure() {}

    /**
     * The failure without what must not leave.
     *
     * @param doing what was being done, such as "reading a person"
     */
    static StoreException of(SQLException failure, String doing) {
        return new StoreException("The database failed while " + doing + " (SQLState " + state(failure) + ").");
    }

    /** Whether somebody else was quicker, so that the whole transaction is worth another try. */
    static boolean isConflict(SQLException failure) {
        return CONFLICTS.contains(state(failure));
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && STATE.matcher(state).matches() ? state : "none";
    }
}
