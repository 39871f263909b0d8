package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Test;

/** What records promise of several rows at once. */
abstract class RecordsLists extends RecordsClocks {

    private static final int MANY = 3000;

    @Test
    void rows_are_listed_that_there_are() {
        Draft draft = Draft.of("k-1").row(RowKind.CHILD, "x", 1, "child").row(RowKind.PLACES, "x", 1, "places");
        keep(draft.row(RowKind.CHILD, "y", 1, "other"));
        List<Key> keys =
                List.of(new Key(RowKind.PLACES, "x"), new Key(RowKind.PLACES, "y"), new Key(RowKind.CHILD, "x"));
        assertEquals(List.of("child", "places"), listed(keys));
        assertEquals(List.of(), listed(List.of()));
        assertEquals(List.of(), listed(List.of(new Key(RowKind.CHILD, "X"), new Key(RowKind.LEAVE, "x"))));
    }

    @Test
    void a_row_asked_for_twice_is_listed_once() {
        keep(Draft.of("k-1").row(RowKind.CHILD, "x", 1, "child"));
        Key there = new Key(RowKind.CHILD, "x");
        Key missing = new Key(RowKind.CHILD, "y");
        assertEquals(List.of("child"), listed(List.of(there, missing, there, missing, there)));
    }

    @Test
    void thousands_of_rows_are_listed() {
        Draft draft = Draft.of("k-1");
        IntStream.range(0, MANY).filter(i -> i % 3 == 0).forEach(i -> draft.row(RowKind.CHILD, "c-" + i, 1, "" + i));
        keep(draft);
        List<Key> keys = IntStream.range(0, MANY)
                .mapToObj(i -> new Key(RowKind.CHILD, "c-" + i))
                .toList();
        List<String> expected = IntStream.range(0, MANY)
                .filter(i -> i % 3 == 0)
                .mapToObj(Integer::toString)
                .sorted()
                .toList();
        assertEquals(expected, listed(keys));
    }

    private List<String> listed(List<Key> keys) {
        return store.list(keys).stream().map(Row::body).sorted().toList();
    }
}
