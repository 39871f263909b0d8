package org.jiedui.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Command;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Key CHILD = new Key(RowKind.CHILD, "c-1");
    private static final Row SECOND = new Row(CHILD, 2, Map.of(), "");

    @Test
    void a_row_follows_the_version_that_is_expected() {
        assertEquals(List.of(SECOND), changes(Map.of(CHILD, 1L), SECOND).rows());
        assertThrows(IllegalArgumentException.class, () -> changes(Map.of(CHILD, 2L), SECOND));
        assertThrows(IllegalArgumentException.class, () -> changes(Map.of(), SECOND));
    }

    @Test
    void a_key_has_one_row() {
        assertThrows(IllegalArgumentException.class, () -> changes(Map.of(CHILD, 1L), SECOND, SECOND));
    }

    private static Changes changes(Map<Key, Long> expected, Row... rows) {
        Command command = Command.of("k-1", "clerk");
        StoredAnswer answer = new StoredAnswer("", "");
        return new Changes(command, Instant.EPOCH, answer, expected, List.of(rows), List.of(), List.of(), List.of());
    }
}
