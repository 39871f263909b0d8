package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.port.Page;
import org.jiedui.port.UnreadableException;

/**
 * Answers one query a page at a time by key, so that a page costs what it shows, however far it lies. A page goes on
 * where the one before ended in at most as many questions as the order has columns, each of which an index serves.
 *
 * @param <T> rows, facts or heads
 */
final class Pages<T> {

    private static final String BETWEEN = " "; // no id, code, number or date holds a space

    private final Items<T> items;
    private final List<String> conditions;
    private final List<Object> bound;
    private final List<Place> order;
    private final Function<T, List<?>> placeOf;

    /** Reads one item where a result stands. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;

        /** What stands there, told apart from what somebody else wrote there. */
        default T readKnown(ResultSet row) throws SQLException {
            try {
                return read(row);
            } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
                throw new UnreadableException(
                        UnreadableException.Reason.BAD_TEXT,
                        "A stored record has another shape than the library gives it.");
            }
        }
    }

    /**
     * Items of a table.
     *
     * @param select the beginning of a question for them
     * @param isOurs whether the library can have given the key of the row where a result stands; what has another key is
     *     no item, and {@link StoreCheck} tells of it
     * @param reader reads one
     */
    record Items<T>(String select, Reader<Boolean> isOurs, Reader<T> reader) {}

    /** A column of the order, and how its value is read from a cursor. */
    record Place(String column, Function<String, Object> parser) {}

    Pages(
            Items<T> items,
            List<String> conditions,
            List<Object> bound,
            List<Place> order,
            Function<T, List<?>> placeOf) {
        this.items = items;
        this.conditions = conditions;
        this.bound = bound;
        this.order = order;
        this.placeOf = placeOf;
    }

    /** One page; an item beyond it tells that there are more. */
    Page<T> page(Connection connection, String after, int limit) throws SQLException {
        List<T> found = new ArrayList<>();
        if (after.isEmpty()) {
            askAll(connection, List.of(), 0, limit + 1, found);
        } else {
            List<Object> place = parse(after);
            for (int same = order.size() - 1; same >= 0 && found.size() <= limit; same--) {
                askAll(connection, place.subList(0, same + 1), same, limit + 1 - found.size(), found);
            }
        }
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), cursor(found.get(limit - 1)))
                : new Page<>(found, "");
    }

    /** Asks for more where the answer held rows that are none of ours, so that they never make a page look like the last. */
    private void askAll(Connection connection, List<Object> place, int same, int limit, List<T> found)
            throws SQLException {
        int most = limit;
        List<T> some = new ArrayList<>();
        for (int others = ask(connection, place, same, most, some);
                others > 0 && some.size() + others == most && some.size() < limit;
                others = ask(connection, place, same, most, some)) {
            most = limit + 2 * others;
            some.clear();
        }
        found.addAll(some.subList(0, Math.min(limit, some.size())));
    }

    private List<Object> parse(String cursor) {
        String[] parts = cursor.split(BETWEEN, -1);
        if (parts.length != order.size()) {
            throw new IllegalArgumentException("This cursor is of no page of this query.");
        }
        List<Object> place = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            try {
                place.add(order.get(i).parser().apply(parts[i]));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("This cursor is of no page of this query.", e);
            }
        }
        return place;
    }

    private String cursor(T item) {
        return placeOf.apply(item).stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    /**
     * The items that agree with a place in some columns of the order and lie behind it in the next; tells how many rows
     * among them are none of ours.
     */
    private int ask(Connection connection, List<Object> place, int same, int limit, List<T> found) throws SQLException {
        List<String> all = new ArrayList<>(conditions);
        for (int i = 0; i < place.size(); i++) {
            all.add(order.get(i).column() + (i < same ? " = ?" : " > ?"));
        }
        String sql = items.select() + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all)) + " ORDER BY "
                + order.stream().map(Place::column).collect(Collectors.joining(", ")) + " LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (Object value : bound) {
                statement.setObject(++at, value);
            }
            for (Object value : place) {
                statement.setObject(++at, value);
            }
            statement.setInt(++at, limit);
            return read(statement, found);
        }
    }

    private int read(PreparedStatement statement, List<T> found) throws SQLException {
        int others = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (items.isOurs().read(rows)) {
                    found.add(items.reader().readKnown(rows));
                } else {
                    others++;
                }
            }
        }
        return others;
    }
}
