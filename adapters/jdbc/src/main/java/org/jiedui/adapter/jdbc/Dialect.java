package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.port.StoreException;

/** What differs between the databases. */
enum Dialect {
    /** H2 in its regular mode: runs in the process, so a question for each key costs no round trip. */
    H2("h2", "= ?", "SELECT NEXT VALUE FOR %s FROM SYSTEM_RANGE(1, ?)", "REGEXP"),
    /** PostgreSQL: asks for many keys at once and locks in the order asked for. */
    POSTGRESQL("postgresql", "= ANY (?)", "SELECT nextval('%s') FROM generate_series(1, ?)", "~");

    private final String folder;
    private final String matching;
    private final String numbers;
    private final String holds;

    Dialect(String folder, String matching, String numbers, String holds) {
        this.folder = folder;
        this.matching = matching;
        this.numbers = numbers;
        this.holds = holds;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new StoreException(
                        "The database is neither H2 nor PostgreSQL. Maybe a dialect is missing for it?");
        };
    }

    /** Where its scripts lie. */
    String folder() {
        return folder;
    }

    /** How a column is compared with what {@link Keyed} binds. */
    String matching() {
        return matching;
    }

    /** The condition under which a column holds no text that may be an id of a stream or a row. */
    String isNoId(String column) {
        return "(" + column + " = '' OR " + column + " " + holds + " '[^!-~]')";
    }

    boolean asksForMany() {
        return this == POSTGRESQL;
    }

    /** Draws as many numbers from a sequence as are bound. */
    String numbersFrom(String sequence) {
        return String.format(numbers, sequence);
    }
}
