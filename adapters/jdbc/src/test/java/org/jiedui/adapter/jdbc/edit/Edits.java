package org.jiedui.adapter.jdbc.edit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Random edits of random rows of the library's tables. */
final class Edits {

    private final List<Table> tables = new ArrayList<>();
    private final Random random;

    Edits(DataSource source, long seed) throws SQLException {
        random = new Random(seed);
        try (Connection connection = source.getConnection()) {
            for (String name : new TreeSet<>(Table.KEYS.keySet())) {
                tables.add(Table.read(connection, name));
            }
        }
    }

    List<Table> tables() {
        return tables;
    }

    /** An edit, which the tables may refuse. */
    Edit next() {
        Table table = one(tables);
        List<Object> row = one(table.rows());
        return switch (random.nextInt(8)) {
            case 0 -> new Edit("deleted", table, Optional.empty(), List.of(row), List.of());
            case 1 -> doubled(table, row);
            case 2, 3 -> swapped(table, row, one(table.rows()));
            default -> changed(table, row);
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Edit doubled(Table table, List<Object> row) {
        int column = table.columns().indexOf(one(Table.KEYS.get(table.name())));
        return new Edit(
                "doubled", table, Optional.empty(), List.of(), List.of(with(row, column, value(table, row, column))));
    }

    private Edit swapped(Table table, List<Object> row, List<Object> other) {
        int column = random.nextInt(table.columns().size());
        return new Edit(
                "swapped",
                table,
                Optional.of(table.columns().get(column)),
                List.of(row, other),
                List.of(with(row, column, other.get(column)), with(other, column, row.get(column))));
    }

    private Edit changed(Table table, List<Object> row) {
        int column = random.nextInt(table.columns().size());
        Object value = table.nullable().get(column) && random.nextInt(4) == 0 ? null : value(table, row, column);
        return new Edit(
                "changed",
                table,
                Optional.of(table.columns().get(column)),
                List.of(row),
                List.of(with(row, column, value)));
    }

    private static List<Object> with(List<Object> row, int column, Object value) {
        List<Object> copy = new ArrayList<>(row);
        copy.set(column, value);
        return copy;
    }

    private Object value(Table table, List<Object> row, int column) {
        Object other = one(table.rows()).get(column);
        if (other != null && random.nextInt(4) == 0) {
            return other;
        }
        Object old = row.get(column);
        return switch (table.types().get(column)) {
            case Types.DATE -> date(old == null ? LocalDate.of(2026, 4, 1) : (LocalDate) old);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                moment(old == null ? OffsetDateTime.of(2026, 4, 1, 0, 0, 0, 0, ZoneOffset.UTC) : (OffsetDateTime) old);
            case Types.SMALLINT, Types.INTEGER -> (int) number(old == null ? 1 : ((Number) old).longValue());
            case Types.BIGINT -> number(old == null ? 1 : ((Number) old).longValue());
            case Types.BINARY, Types.VARBINARY -> bytes((byte[]) old);
            default -> text(old == null ? "PAUSED" : (String) old);
        };
    }

    private LocalDate date(LocalDate date) {
        return one(List.of(
                date.plusDays(1), date.minusDays(1), date.plusYears(1), date.plusYears(9_999), LocalDate.EPOCH));
    }

    private OffsetDateTime moment(OffsetDateTime moment) {
        return one(
                List.of(moment.plusNanos(1_000), moment.minusSeconds(1), moment.plusDays(1), moment.plusYears(9_000)));
    }

    private long number(long number) {
        return one(List.of(
                number + 1,
                number - 1,
                number + 100,
                0L,
                -1L,
                9L,
                (long) Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE));
    }

    private String text(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        String flipped = text.isEmpty()
                ? "a"
                : text.substring(0, at) + (text.charAt(at) == '1' ? '2' : '1') + text.substring(at + 1);
        return one(List.of(
                flipped,
                text + "x",
                text.substring(0, at),
                "",
                "a b",
                "王小明",
                "x\u0001\n",
                text + "\n",
                "M-9",
                "SIGNED"));
    }

    private byte[] bytes(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return one(List.of(
                flipped,
                flipped,
                Arrays.copyOf(bytes, random.nextInt(bytes.length)),
                Arrays.copyOf(bytes, bytes.length + 1)));
    }
}
