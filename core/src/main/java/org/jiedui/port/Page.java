package org.jiedui.port;

import java.util.List;
import java.util.Optional;

/**
 * A part of a result, in a fixed order.
 *
 * @param items up to as many as were asked for
 * @param cursor where the next page begins; empty text at the end
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, String cursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Where the next page begins.
     *
     * @return empty if this is the last page
     */
    public Optional<String> findNext() {
        return cursor.isEmpty() ? Optional.empty() : Optional.of(cursor);
    }
}
