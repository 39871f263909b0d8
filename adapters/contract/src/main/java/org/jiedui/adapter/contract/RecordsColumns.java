package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise of columns that are shown and of days on which rows are due. */
abstract class RecordsColumns extends RecordsQueries {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final int LONGEST = 160;

    @Test
    void S1_every_column_of_every_kind_is_kept() {
        Draft first = Draft.of("k-1");
        Draft second = Draft.of("k-2");
        for (RowKind kind : RowKind.values()) {
            first.row(kind, "full", 1, columns(kind, "x"), "").row(kind, "bare", 1, "");
            second.row(kind, "full", 2, "").row(kind, "bare", 2, columns(kind, "y"), "");
        }
        keep(first);
        assertColumns("full", "x", "bare");
        keep(second);
        assertColumns("bare", "y", "full");
    }

    private void assertColumns(String full, String letter, String bare) {
        for (RowKind kind : RowKind.values()) {
            Map<Column, String> expected = columns(kind, letter);
            assertEquals(expected, row(kind, full).orElseThrow().columns());
            assertEquals(Map.of(), row(kind, bare).orElseThrow().columns());
            for (Row row : scanned(new Query.RowsOf(kind))) {
                assertEquals(row.key().id().equals(full) ? expected : Map.of(), row.columns());
            }
        }
    }

    private static Map<Column, String> columns(RowKind kind, String letter) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (Column column : kind.columns()) {
            columns.put(
                    column,
                    switch (column) {
                        case DIVISION -> "421102001001";
                        case DUE, SINCE, FROM, UNTIL ->
                            LEAP_DAY.plusYears(letter.length())
                                    .plusDays(column.name().length())
                                    .toString();
                        case STATE, MOTHER, CHILD, REASON -> letter.repeat(LONGEST);
                    });
        }
        return columns;
    }

    @Test
    void rows_that_are_due_come_by_day_and_id() {
        keep(World.draft());
        for (LocalDate day : World.DAYS) {
            List<String> expected = IntStream.range(0, World.IDS.size())
                    .filter(n -> World.due(n).filter(due -> !due.isAfter(day)).isPresent())
                    .boxed()
                    .sorted(Comparator.comparing((Integer n) -> World.due(n).orElseThrow())
                            .thenComparing(World.IDS::get))
                    .map(World.IDS::get)
                    .toList();
            assertEquals(expected, due(day), day.toString());
        }
    }

    @Test
    void a_row_is_due_from_its_day_on() {
        keep(dueOn("k-1", 1, LEAP_DAY));
        assertEquals(List.of(), due(LocalDate.of(0, 1, 1)));
        assertEquals(List.of(), due(LEAP_DAY.minusDays(1)));
        assertEquals(List.of("c-1"), due(LEAP_DAY));
        assertEquals(List.of("c-1"), due(LEAP_DAY.plusDays(1)));
        assertEquals(List.of("c-1"), due(LocalDate.of(9999, 12, 31)));
    }

    @Test
    void a_row_whose_day_moved_is_due_on_its_new_day_alone() {
        keep(dueOn("k-1", 1, LEAP_DAY));
        keep(dueOn("k-2", 2, LEAP_DAY.plusDays(10)));
        assertEquals(List.of(), due(LEAP_DAY.plusDays(9)));
        assertEquals(List.of("c-1"), due(LEAP_DAY.plusDays(10)));
        keep(dueOn("k-3", 3, LEAP_DAY.minusDays(10)));
        assertEquals(List.of("c-1"), due(LEAP_DAY.minusDays(10)));
    }

    @Test
    void a_row_without_a_day_is_never_due() {
        keep(dueOn("k-1", 1, LEAP_DAY).row(RowKind.CHILD, "c-2", 1, ""));
        assertEquals(List.of("c-1"), due(LocalDate.of(9999, 12, 31)));
        keep(Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, ""));
        assertEquals(List.of(), due(LocalDate.of(9999, 12, 31)));
    }

    @Test
    void rows_of_another_kind_are_not_due_with_it() {
        Map<Column, String> columns = Map.of(Column.DUE, LEAP_DAY.toString());
        keep(dueOn("k-1", 1, LEAP_DAY)
                .row(RowKind.QUALIFICATION, "m-1", 1, columns, "")
                .row(RowKind.PAIRING, "p-1", 1, columns, ""));
        assertEquals(List.of("c-1"), due(LEAP_DAY));
        assertEquals(List.of("m-1"), ids(new Query.RowsDue(RowKind.QUALIFICATION, LEAP_DAY)));
        assertEquals(List.of("p-1"), ids(new Query.RowsDue(RowKind.PAIRING, LEAP_DAY)));
    }

    private List<String> due(LocalDate day) {
        return ids(new Query.RowsDue(RowKind.CHILD, day));
    }

    private static Draft dueOn(String command, long version, LocalDate day) {
        Map<Column, String> columns = Map.of(Column.DUE, day.toString());
        return Draft.of(command).row(RowKind.CHILD, "c-1", version, columns, "");
    }
}
