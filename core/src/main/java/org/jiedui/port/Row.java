package org.jiedui.port;

import java.time.DateTimeException;
import java.util.Map;
import org.jiedui.fact.StreamId;
import org.jiedui.rule.Tokens;

/**
 * A row of current state. The library encodes the body; a store keeps it as it is.
 *
 * @param key its key
 * @param version 1 when first kept, then one more with each change
 * @param columns the values of the columns that its kind declares, each a date or of the shape that {@link StreamId#isId} tells; a
 *     column may be absent
 * @param body canonical text: any characters but U+0000 and halves of a surrogate pair, perhaps very many
 */
public record Row(Key key, long version, Map<Column, String> columns, String body) {

    /**
     * Checks version and columns.
     *
     * @throws IllegalArgumentException if the version is below 1 or a column is not of this kind or its value has another shape
     */
    public Row {
        columns = Map.copyOf(columns);
        if (version < 1 || !key.kind().columns().containsAll(columns.keySet())) {
            throw new IllegalArgumentException("Row " + key + " has a version from 1 and columns of its kind only.");
        }
        columns.forEach((column, value) -> {
            if (!fits(column, value)) {
                throw new IllegalArgumentException("Row " + key + " has a " + column + " of another shape.");
            }
        });
    }

    private static boolean fits(Column column, String value) {
        if (!column.isDate()) {
            return StreamId.isId(value);
        }
        try {
            Tokens.date(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
