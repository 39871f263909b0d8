package org.jiedui.port;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.jiedui.fact.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static final Key CHILD = new Key(RowKind.CHILD, "c-1");

    @ParameterizedTest
    @ValueSource(strings = {"a", "M-1_x.9", "m~c~1", "A/b:c"})
    void an_id_of_printable_ascii_names_a_row_and_a_stream(String id) {
        assertEquals("CHILD/" + id, new Key(RowKind.CHILD, id).toString());
        assertEquals("CHILD/" + id, new StreamId(StreamId.Kind.CHILD, id).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "王芳", "a\n", "é", "\u007f"})
    void a_name_is_no_id_of_a_row_or_a_stream(String id) {
        assertThrows(IllegalArgumentException.class, () -> new Key(RowKind.CHILD, id));
        assertThrows(IllegalArgumentException.class, () -> new StreamId(StreamId.Kind.CHILD, id));
    }

    @Test
    void an_id_has_at_most_160_characters() {
        assertDoesNotThrow(() -> new Key(RowKind.CHILD, "x".repeat(160)));
        assertThrows(IllegalArgumentException.class, () -> new Key(RowKind.CHILD, "x".repeat(161)));
    }

    @Test
    void a_row_has_columns_of_its_kind_only() {
        assertThrows(IllegalArgumentException.class, () -> new Row(CHILD, 1, Map.of(Column.MOTHER, "m-1"), ""));
    }

    @Test
    void a_row_has_a_version_from_1() {
        assertThrows(IllegalArgumentException.class, () -> new Row(CHILD, 0, Map.of(), ""));
    }

    @Test
    void a_name_is_no_value_of_a_column() {
        assertThrows(IllegalArgumentException.class, () -> new Row(CHILD, 1, Map.of(Column.STATE, "王芳"), ""));
    }

    @Test
    void a_date_is_written_as_one() {
        assertDoesNotThrow(() -> new Row(CHILD, 1, Map.of(Column.DUE, "2024-02-29"), ""));
        assertThrows(IllegalArgumentException.class, () -> new Row(CHILD, 1, Map.of(Column.DUE, "2023-02-29"), ""));
        assertThrows(IllegalArgumentException.class, () -> new Row(CHILD, 1, Map.of(Column.SINCE, "soon"), ""));
    }
}
