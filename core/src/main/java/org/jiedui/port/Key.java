package org.jiedui.port;

import org.jiedui.fact.StreamId;

/**
 * The key of a row.
 *
 * @param kind what kind of state it holds
 * @param id the id of the mother, child, pairing or round, of the shape that {@link StreamId#isId} tells
 */
public record Key(RowKind kind, String id) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    public Key {
        if (!StreamId.isId(id)) {
            throw new IllegalArgumentException("A row's id has 1 to 160 printable ASCII characters without a space.");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
