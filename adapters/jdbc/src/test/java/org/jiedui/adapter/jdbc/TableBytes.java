package org.jiedui.adapter.jdbc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Whatever the tables of a database hold. */
final class TableBytes {

    private static final String TABLES =
            "select table_name from information_schema.tables where lower(table_schema) = 'public'";

    private TableBytes() {}

    /** Every column of every row of every table, one after the other. */
    static byte[] of(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    copy(rows, bytes);
                }
            }
            return bytes.toByteArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void copy(ResultSet rows, ByteArrayOutputStream bytes) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                bytes.writeBytes(value(rows, column));
                bytes.write('\n');
            }
        }
    }

    private static byte[] value(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        if (type == Types.VARBINARY || type == Types.BINARY || type == Types.BLOB) {
            byte[] value = row.getBytes(column);
            return value == null ? new byte[0] : value;
        }
        return String.valueOf(row.getString(column)).getBytes(StandardCharsets.UTF_8);
    }
}
