package org.jiedui.adapter.jdbc.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;

/**
 * How paging and the nightly sweep grow from ten thousand pairings to a million, of which 300 fall due on a day: {@code
 * java GrowthLoad}.
 */
final class GrowthLoad {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int TIMES = 9;

    private GrowthLoad() {}

    public static void main(String[] arguments) throws SQLException {
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            look(
                    "H2 in memory",
                    StoreLoad.pooled(H2Databases.inMemory()),
                    size,
                    "SYSTEM_RANGE(1, " + size + ") AS t(i)");
            look(
                    "PostgreSQL",
                    StoreLoad.pooled(PostgresServer.emptySchema()),
                    size,
                    "generate_series(1, " + size + ") AS t(i)");
        }
    }

    private static void look(String database, DataSource source, int size, String numbers) throws SQLException {
        JdbcStore store =
                JdbcStore.on(source).masterKey(new byte[32]).makeTables().open();
        fill(source, size, numbers);
        Records records = store.records();
        String middle = cursor(records, size);
        long page = median(() -> records.page(new Query.RowsOf(RowKind.PAIRING), middle, 1000)
                .items()
                .size());
        long mothers = median(() -> {
            long[] found = {0};
            for (int i = 1; i <= 300; i++) {
                records.scan(
                        new Query.RowsWith(RowKind.PAIRING, Column.MOTHER, "m-" + i * (size / 300)), row -> found[0]++);
            }
            return found[0];
        });
        long sweep = median(() -> {
            long[] due = {0};
            records.scan(new Query.RowsDue(RowKind.PAIRING, DAY), row -> due[0]++);
            return due[0];
        });
        System.out.printf(
                "%-12s %,9d pairings: a page of 1,000 in the middle %,8d us; the 300 that are due %,8d us; the pairings of 300"
                        + " mothers %,8d us%n",
                database, size, page, sweep, mothers);
    }

    private static void fill(DataSource source, int size, String numbers) throws SQLException {
        int each = size / 300;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO jiedui_pairing (id, version, mother, child, state, due_on, begins_on, body)"
                    + " SELECT 'p-' || i, 1, 'm-' || i, 'c-' || i, 'ACTIVE', CASE WHEN MOD(i, " + each
                    + ") = 0 AND i <= "
                    + 300 * each + " THEN DATE '2026-03-01' ELSE DATE '2027-03-01' END, DATE '2025-03-01', 'x' FROM "
                    + numbers);
            statement.execute("ANALYZE");
        }
    }

    /** The cursor behind half of the pages. */
    private static String cursor(Records records, int size) {
        String cursor = "";
        for (int pages = 0; pages < size / 2_000; pages++) {
            cursor = records.page(new Query.RowsOf(RowKind.PAIRING), cursor, 1000)
                    .findNext()
                    .orElseThrow();
        }
        return cursor;
    }

    /** Microseconds of a question whose answer is not empty. */
    private static long median(LongSupplier question) {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            if (question.getAsLong() == 0) {
                throw new IllegalStateException("There must be an answer.");
            }
            took[i] = (System.nanoTime() - begun) / 1000;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }
}
