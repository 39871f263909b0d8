package org.jiedui.port;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void rows_are_asked_for_by_columns_of_their_kind_that_are_indexed() {
        assertDoesNotThrow(() -> new Query.RowsWith(RowKind.CHILD, Column.STATE, "WAITING"));
        assertRefused(RowKind.CHILD, Column.MOTHER);
        assertRefused(RowKind.CHILD, Column.DUE);
        assertRefused(RowKind.CHILD, Column.REASON);
    }

    @Test
    void rows_of_a_kind_without_the_column_are_neither_under_digits_nor_due() {
        assertThrows(IllegalArgumentException.class, () -> new Query.RowsUnder(RowKind.PAIRING, "42"));
        assertThrows(IllegalArgumentException.class, () -> new Query.RowsDue(RowKind.PLACES, LocalDate.EPOCH));
    }

    @Test
    void rows_are_due_by_a_day_of_a_year_with_four_digits() {
        assertDoesNotThrow(() -> new Query.RowsDue(RowKind.CHILD, LocalDate.of(0, 1, 1)));
        assertDoesNotThrow(() -> new Query.RowsDue(RowKind.CHILD, LocalDate.of(9999, 12, 31)));
        for (LocalDate day :
                new LocalDate[] {LocalDate.MIN, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX}) {
            assertThrows(IllegalArgumentException.class, () -> new Query.RowsDue(RowKind.CHILD, day));
        }
    }

    private static void assertRefused(RowKind kind, Column column) {
        assertThrows(IllegalArgumentException.class, () -> new Query.RowsWith(kind, column, "x"));
    }
}
