package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jiedui.port.StoreException;

/** Refuses settings under which what was acknowledged could be lost, or two could win. */
final class Safety {

    private static final String H2_SETTING =
            "SELECT setting_value FROM information_schema.settings WHERE setting_name = ?";
    private static final String POSTGRESQL_SETTING = "SELECT current_setting(?)";

    private Safety() {}

    static void check(Connection connection, Dialect dialect) throws SQLException {
        if (connection.getTransactionIsolation() < Connection.TRANSACTION_READ_COMMITTED) {
            throw unsafe("its transactions read what is not committed");
        }
        if (dialect == Dialect.POSTGRESQL) {
            for (Map.Entry<String, String> unsafe : Map.of(
                            "fsync", "off", "full_page_writes", "off", "synchronous_commit", "off")
                    .entrySet()) {
                if (unsafe.getValue().equals(setting(connection, POSTGRESQL_SETTING, unsafe.getKey()))) {
                    throw unsafe("its " + unsafe.getKey() + " is " + unsafe.getValue());
                }
            }
        } else {
            checkH2(connection);
        }
    }

    private static void checkH2(Connection connection) throws SQLException {
        if (!"REGULAR".equalsIgnoreCase(setting(connection, H2_SETTING, "MODE"))) {
            throw unsafe("its MODE is not REGULAR");
        }
        if (!isOnDisk(connection)) {
            return;
        }
        if (!"0".equals(setting(connection, H2_SETTING, "WRITE_DELAY"))) {
            throw unsafe("its WRITE_DELAY is not 0");
        }
        if (losesCommits(connection.getMetaData().getDatabaseProductVersion())) {
            throw unsafe("H2 2.5 up to 2.5.252 does not find the last commit again after a crash");
        }
    }

    /** Builds whose file header names the chunk before the last, so that the last is found only where it was expected. */
    static boolean losesCommits(String h2) {
        return h2.startsWith("2.5.250") || h2.startsWith("2.5.252");
    }

    private static boolean isOnDisk(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT DATABASE_PATH()");
                ResultSet found = statement.executeQuery()) {
            return found.next() && found.getString(1) != null;
        }
    }

    private static String setting(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? String.valueOf(found.getString(1)) : "";
            }
        }
    }

    private static StoreException unsafe(String why) {
        return new StoreException("The database is refused, because " + why + ": acknowledged work could be lost.");
    }
}
