package org.jiedui.adapter.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jiedui.port.StoreException;

/** The tables: made by the scripts of the dialect, which a host may also run with a tool of its own. */
final class Schema {

    /** The form of the schema that this code needs. */
    static final int VERSION = 1;

    private static final int NONE = 0;

    private static final List<String> SCRIPTS = List.of("V1__jiedui.sql");

    private Schema() {}

    /** Makes the tables where there are none, or finishes them where somebody fell before the last statement. */
    static void make(Connection connection, Dialect dialect) throws SQLException {
        if (!exists(connection) || version(connection) == NONE) {
            try (Statement statement = connection.createStatement()) {
                for (String script : SCRIPTS) {
                    for (String command : commands(dialect.folder() + "/" + script)) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        for (String name : List.of("jiedui_schema", "JIEDUI_SCHEMA")) {
            try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Refuses tables of another form. */
    static void check(Connection connection) throws SQLException {
        if (!exists(connection)) {
            throw new StoreException("The database holds no tables of this library. Maybe its scripts were not run?");
        }
        int version = version(connection);
        if (version != VERSION) {
            throw new StoreException("The tables are of version " + version + ", and this library needs " + VERSION
                    + ". Maybe its newer scripts were not run?");
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT MAX(version) FROM jiedui_schema")) {
            return found.next() ? found.getInt(1) : NONE;
        }
    }

    private static List<String> commands(String resource) {
        try (InputStream script = Schema.class.getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("The script " + resource + " is missing from the library.");
            }
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(text.split(";\\s*\n", -1))
                    .map(String::strip)
                    .filter(command -> !command.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The script " + resource + " cannot be read from the library.", e);
        }
    }
}
