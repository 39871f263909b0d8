package org.jiedui.adapter.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Records that are wrong about the days on which rows are due, and about columns. */
final class WrongDays {

    private static final Set<Column> SHOWN = EnumSet.of(Column.SINCE, Column.FROM, Column.UNTIL, Column.REASON);

    private WrongDays() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.concat(wrongDays(), wrongColumns());
    }

    private static Stream<Wrong<RecordsAround>> wrongDays() {
        return Stream.of(
                new Wrong<>(
                        "rows that are due before a day",
                        () -> new Listing.Finding((query, row, rightly) -> rightly
                                && !(query instanceof Query.RowsDue due
                                        && row.columns()
                                                .get(Column.DUE)
                                                .equals(due.day().toString()))),
                        "a_row_is_due_from_its_day_on",
                        "a_row_whose_day_moved_is_due_on_its_new_day_alone",
                        "rows_of_another_kind_are_not_due_with_it",
                        "rows_that_are_due_come_by_day_and_id"),
                new Wrong<>(
                        "rows that are due in the order of ids",
                        () -> new Listing.Sorting(
                                Query.RowsDue.class,
                                Comparator.comparing((Row row) -> row.key().id())),
                        "rows_that_are_due_come_by_day_and_id"),
                new Wrong<>(
                        "rows without a day that are always due",
                        () -> new Listing.Finding((query, row, rightly) -> rightly
                                || (query instanceof Query.RowsDue
                                        && !row.columns().containsKey(Column.DUE))),
                        "a_row_without_a_day_is_never_due",
                        "rows_that_are_due_come_by_day_and_id"),
                new Wrong<>(
                        "an index that keeps old days",
                        KeepingOldDays::new,
                        "a_row_whose_day_moved_is_due_on_its_new_day_alone",
                        "a_row_without_a_day_is_never_due"),
                new Wrong<>(
                        "rows of all kinds that are due together",
                        MixingKinds::new,
                        "rows_of_another_kind_are_not_due_with_it"),
                new Wrong<>(
                        "pages of due rows that go on with the next day",
                        SkippingDays::new,
                        "a_page_of_any_limit_goes_on_where_the_one_before_ended"));
    }

    private static Stream<Wrong<RecordsAround>> wrongColumns() {
        return Stream.of(
                new Wrong<>(
                        "a store that keeps the columns it indexes",
                        () -> new Columns(column -> SHOWN.contains(column) ? 0 : Integer.MAX_VALUE),
                        "S1_every_column_of_every_kind_is_kept"),
                new Wrong<>(
                        "a store that cuts columns",
                        () -> new Columns(column -> 64),
                        "S1_every_column_of_every_kind_is_kept"));
    }

    /** Still finds a row by the earliest day on which it ever was due. */
    static final class KeepingOldDays extends Listing {
        private final Map<Key, String> earliest = new ConcurrentHashMap<>();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            for (Row row : commit == Commit.DONE ? changes.rows() : List.<Row>of()) {
                Optional.ofNullable(row.columns().get(Column.DUE))
                        .ifPresent(day -> earliest.merge(row.key(), day, (a, b) -> a.compareTo(b) < 0 ? a : b));
            }
            return commit;
        }

        @Override
        @SuppressWarnings("unchecked") // rows are asked for
        <T> List<T> list(Query<T> query) {
            if (!(query instanceof Query.RowsDue due)) {
                return all(query);
            }
            return all(new Query.RowsOf(due.kind())).stream()
                    .filter(row -> earliest.getOrDefault(row.key(), "9")
                                    .compareTo(due.day().toString())
                            <= 0)
                    .sorted(Comparator.comparing((Row row) -> earliest.get(row.key()))
                            .thenComparing(row -> row.key().id()))
                    .map(row -> (T) row)
                    .toList();
        }
    }

    /** Finds due rows of every kind. */
    static final class MixingKinds extends Listing {
        @Override
        @SuppressWarnings("unchecked") // rows are asked for
        <T> List<T> list(Query<T> query) {
            if (!(query instanceof Query.RowsDue due)) {
                return all(query);
            }
            return Stream.of(RowKind.values())
                    .filter(kind -> kind.columns().contains(Column.DUE))
                    .flatMap(kind -> all(new Query.RowsDue(kind, due.day())).stream())
                    .map(row -> (T) row)
                    .toList();
        }
    }

    /** Takes the day alone for a cursor. */
    static final class SkippingDays extends RecordsAround {
        @Override
        @SuppressWarnings("unchecked") // rows are asked for
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            if (!(query instanceof Query.RowsDue due)) {
                return right.page(query, after, limit);
            }
            Function<Row, String> day = row -> row.columns().get(Column.DUE);
            LocalDate last = due.day();
            List<Row> rows = all(new Query.RowsDue(due.kind(), last)).stream()
                    .filter(row -> day.apply(row).compareTo(after) > 0)
                    .toList();
            List<Row> items = rows.subList(0, Math.min(limit, rows.size()));
            boolean more = items.size() < rows.size();
            return new Page<>((List<T>) items, more ? day.apply(items.get(items.size() - 1)) : "");
        }
    }

    /** Cuts the values of columns off. */
    static final class Columns extends RecordsAround {
        private final Function<Column, Integer> longest;

        Columns(Function<Column, Integer> longest) {
            this.longest = longest;
        }

        @Override
        public Commit commit(Changes changes) {
            List<Row> rows = changes.rows().stream()
                    .map(row -> new Row(row.key(), row.version(), cut(row.columns()), row.body()))
                    .toList();
            return right.commit(with(changes, changes.expected(), rows));
        }

        private Map<Column, String> cut(Map<Column, String> columns) {
            Map<Column, String> cut = new EnumMap<>(Column.class);
            columns.forEach((column, value) ->
                    cut.put(column, value.substring(0, Math.min(value.length(), longest.apply(column)))));
            cut.values().removeIf(String::isEmpty);
            return cut;
        }
    }
}
