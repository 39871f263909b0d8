package org.jiedui.port;

/**
 * The key of a row.
 *
 * @param kind what kind of state it holds
 * @param id the id of the mother, child, pairing or round
 */
public record Key(RowKind kind, String id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
