package org.jiedui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfTest {

    /** Texts by their first letter. */
    private final Shelf<Character, String> shelf = new Shelf<>(text -> text.charAt(0));

    private final List<Set<Character>> asked = new ArrayList<>();

    private void fetch(String... found) {
        shelf.fetch(keys -> {
            asked.add(keys);
            return List.of(found);
        });
    }

    @Test
    void what_is_missing_is_gathered_and_fetched_at_once() {
        assertThrows(BrokenOff.class, () -> shelf.find('a'));
        assertThrows(BrokenOff.class, () -> shelf.list(List.of('b', 'c')));
        assertTrue(shelf.isLacking());
        fetch("apple", "cherry");
        assertEquals(List.of(Set.of('a', 'b', 'c')), asked);
        assertFalse(shelf.isLacking());
        assertEquals(Optional.of("apple"), shelf.find('a'));
        assertEquals(Optional.empty(), shelf.find('b'));
        assertEquals(List.of("cherry", "apple"), shelf.list(List.of('c', 'b', 'a')));
    }

    @Test
    void nothing_is_fetched_where_nothing_is_missing() {
        fetch();
        assertEquals(List.of(), asked);
    }

    @Test
    void what_was_laid_over_is_seen_until_the_next_fetch() {
        assertThrows(BrokenOff.class, () -> shelf.find('a'));
        fetch("apple");
        shelf.put("apricot");
        shelf.put("banana");
        assertEquals(List.of("apricot", "banana"), shelf.list(List.of('a', 'b')));
        fetch();
        assertEquals(Optional.of("apple"), shelf.find('a'));
        assertThrows(BrokenOff.class, () -> shelf.find('b'));
    }
}
