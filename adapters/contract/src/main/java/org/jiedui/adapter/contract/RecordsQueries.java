package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Column;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise of their queries. */
abstract class RecordsQueries extends StoreContract {

    private static final Query.RowsOf CHILDREN = new Query.RowsOf(RowKind.CHILD);

    @Test
    void rows_come_in_the_order_of_the_code_points_of_their_ids() {
        keep(World.draft());
        assertEquals(World.IDS, ids(CHILDREN));
        List<String> waiting = IntStream.range(0, World.IDS.size())
                .filter(n -> n % 3 != 0)
                .mapToObj(World.IDS::get)
                .toList();
        assertEquals(waiting, ids(new Query.RowsWith(RowKind.CHILD, Column.STATE, "WAITING")));
    }

    @Test
    void rows_under_leading_digits_come_by_division_and_id() {
        keep(World.draft().row(RowKind.CHILD, "nowhere", 1, ""));
        for (String digits : List.of("", "4", "42", "4211", "421102001000", "43", "5")) {
            List<String> expected = IntStream.range(0, World.IDS.size())
                    .boxed()
                    .filter(n -> World.division(n).startsWith(digits))
                    .sorted(Comparator.comparing(World::division).thenComparing(World.IDS::get))
                    .map(World.IDS::get)
                    .toList();
            assertEquals(expected, ids(new Query.RowsUnder(RowKind.CHILD, digits)), digits);
        }
    }

    @Test
    void facts_of_a_stream_come_by_sequence() {
        keep(World.draft());
        List<Long> sequences = scanned(new Query.FactsOf(World.STREAM)).stream()
                .map(RecordedFact::sequence)
                .toList();
        assertEquals(LongRange.of(1, World.IDS.size()), sequences);
    }

    @Test
    void facts_of_all_streams_come_by_kind_and_id_and_sequence() {
        keep(World.draft());
        List<String> expected = new ArrayList<>();
        World.IDS.forEach(id -> expected.addAll(List.of("MOTHER/" + id + " 1", "MOTHER/" + id + " 2")));
        World.IDS.forEach(id -> expected.add("CHILD/" + id + " 1"));
        LongRange.of(1, World.IDS.size()).forEach(n -> expected.add(World.STREAM + " " + n));
        List<String> found = scanned(new Query.AllFacts()).stream()
                .map(fact -> fact.stream() + " " + fact.sequence())
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void a_page_of_any_limit_goes_on_where_the_one_before_ended() {
        keep(World.draft());
        for (Query<?> query : World.QUERIES) {
            List<?> all = scanned(query);
            assertFalse(all.isEmpty());
            for (int limit : new int[] {1, 2, 3, 7, all.size() - 1, all.size(), all.size() + 1, 1000}) {
                assertEquals(all, paged(query, limit), query + " by " + limit);
            }
        }
    }

    @Test
    void a_full_last_page_is_the_last() {
        keep(World.draft());
        for (Query<?> query : World.QUERIES) {
            int size = scanned(query).size();
            assertEquals(Optional.empty(), store.page(query, "", size).findNext(), query.toString());
        }
    }

    @Test
    void a_column_is_compared_exactly() {
        pairing("p-1", "m_1");
        pairing("p-2", "m.1");
        pairing("p-3", "M_1");
        pairing("p-4", "m_11");
        pairing("p-5", "m_1", "m_1");
        assertEquals(List.of("p-1", "p-5"), ids(new Query.RowsWith(RowKind.PAIRING, Column.MOTHER, "m_1")));
        assertEquals(List.of("p-5"), ids(new Query.RowsWith(RowKind.PAIRING, Column.CHILD, "m_1")));
        assertEquals(List.of(), ids(new Query.RowsWith(RowKind.PAIRING, Column.MOTHER, "m_%")));
    }

    @Test
    void a_changed_column_no_longer_finds_its_old_value() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, columns("WAITING", "421102000000"), ""));
        keep(Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, columns("PAIRED", "430100000000"), ""));
        assertEquals(List.of(), ids(new Query.RowsWith(RowKind.CHILD, Column.STATE, "WAITING")));
        assertEquals(List.of("c-1"), ids(new Query.RowsWith(RowKind.CHILD, Column.STATE, "PAIRED")));
        assertEquals(List.of(), ids(new Query.RowsUnder(RowKind.CHILD, "42")));
        assertEquals(List.of("c-1"), ids(new Query.RowsUnder(RowKind.CHILD, "43")));
    }

    @Test
    void a_column_that_was_left_out_finds_nothing_any_more() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "c-1", 1, columns("WAITING", "421102000000"), ""));
        keep(Draft.of("k-2").row(RowKind.CHILD, "c-1", 2, ""));
        assertEquals(List.of(), ids(new Query.RowsWith(RowKind.CHILD, Column.STATE, "WAITING")));
        assertEquals(List.of(), ids(new Query.RowsUnder(RowKind.CHILD, "")));
        assertEquals(List.of("c-1"), ids(CHILDREN));
    }

    @Test
    void rows_added_meanwhile_do_not_disturb_a_cursor() {
        keep(World.draft());
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        for (int i = 0; cursor.isPresent(); i++) {
            Page<Row> page = store.page(CHILDREN, cursor.get(), 3);
            page.items().forEach(row -> seen.add(row.key().id()));
            cursor = page.findNext();
            keep(Draft.of("before-" + i).row(RowKind.CHILD, "!" + i, 1, ""));
            keep(Draft.of("after-" + i).row(RowKind.CHILD, "~" + i, 1, ""));
        }
        assertEquals(World.IDS, seen.stream().filter(World.IDS::contains).toList());
        assertEquals(List.of(), seen.stream().filter(id -> id.startsWith("!")).toList());
    }

    @Test
    void facts_added_meanwhile_do_not_disturb_a_cursor() {
        keep(World.draft());
        Query.AllFacts all = new Query.AllFacts();
        List<RecordedFact> before = scanned(all);
        List<RecordedFact> seen = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        for (int i = 0; cursor.isPresent(); i++) {
            Page<RecordedFact> page = store.page(all, cursor.get(), 5);
            seen.addAll(page.items());
            cursor = page.findNext();
            StreamId stream = page.items().get(0).stream();
            keep(Draft.of("more-" + i).fact(stream, "more").fact(new StreamId(StreamId.Kind.MOTHER, "!" + i), "new"));
        }
        assertEquals(before, seen.stream().filter(before::contains).toList());
    }

    @Test
    void a_scan_sees_each_row_once_while_its_visitor_changes_them() {
        keep(World.draft());
        List<String> seen = new ArrayList<>();
        store.scan(new Query.RowsUnder(RowKind.CHILD, ""), row -> {
            String id = row.key().id();
            seen.add(id);
            keep(Draft.of("move-" + seen.size()).row(RowKind.CHILD, id, 2, columns("MOVED", "990000000000"), ""));
        });
        assertEquals(World.IDS, seen.stream().sorted().toList());
        assertEquals(World.IDS, ids(new Query.RowsWith(RowKind.CHILD, Column.STATE, "MOVED")));
    }

    @Test
    void S2_a_scan_shows_one_moment() {
        keep(World.draft());
        List<String> bodies = new ArrayList<>();
        store.scan(new Query.RowsUnder(RowKind.CHILD, "42"), row -> {
            if (bodies.isEmpty()) {
                Draft all = Draft.of("change-all");
                World.IDS.forEach(id -> all.row(RowKind.CHILD, id, 2, row.columns(), "changed"));
                keep(all);
            }
            bodies.add(row.body());
        });
        assertEquals(List.of(), bodies.stream().filter("changed"::equals).toList());
    }

    @Test
    void a_visitor_that_fails_ends_the_scan() {
        keep(World.draft());
        IllegalStateException failure = new IllegalStateException("enough");
        List<Row> seen = new ArrayList<>();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> store.scan(CHILDREN, row -> {
                    seen.add(row);
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertEquals(1, seen.size());
        keep(Draft.of("k-1").row(RowKind.PLACES, "m-1", 1, ""));
    }

    private void pairing(String id, String mother) {
        keep(Draft.of("k-" + id).row(RowKind.PAIRING, id, 1, Map.of(Column.MOTHER, mother), ""));
    }

    private void pairing(String id, String mother, String child) {
        Map<Column, String> columns = Map.of(Column.MOTHER, mother, Column.CHILD, child);
        keep(Draft.of("k-" + id).row(RowKind.PAIRING, id, 1, columns, ""));
    }

    private static Map<Column, String> columns(String state, String division) {
        return Map.of(Column.STATE, state, Column.DIVISION, division);
    }
}
