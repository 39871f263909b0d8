package org.jiedui.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Named values in a fixed order: the canonical form of facts and states.
 *
 * <p>As text it is one {@code name=value} a line, the same on every machine, so that it can be hashed, stored and
 * compared. Names are ASCII identifiers; values may be any text. Immutable.
 */
public final class Fields {

    private static final Fields EMPTY = new Fields(new LinkedHashMap<>());
    private static final String LIST_SEPARATOR = ";";

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    /**
     * No fields.
     *
     * @return the empty fields
     */
    public static Fields none() {
        return EMPTY;
    }

    /**
     * These fields and one more at the end.
     *
     * @param name an ASCII identifier, not yet present
     * @param value its value, written by {@code toString}
     * @return a copy
     * @throws IllegalArgumentException if the name is taken
     */
    public Fields with(String name, Object value) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        if (copy.putIfAbsent(name, value.toString()) != null) {
            throw new IllegalArgumentException("Field " + name + " is there already.");
        }
        return new Fields(copy);
    }

    /**
     * These fields and one more, if there is a value.
     *
     * @param name an ASCII identifier, not yet present
     * @param value its value, or nothing
     * @return a copy, or these fields
     */
    public Fields withFound(String name, Optional<?> value) {
        return value.isPresent() ? with(name, value.get()) : this;
    }

    /**
     * These fields and a list at the end.
     *
     * @param name an ASCII identifier, not yet present
     * @param items ids, codes or dates; none may hold a semicolon
     * @return a copy
     */
    public Fields withList(String name, Collection<?> items) {
        List<String> texts = items.stream().map(Object::toString).toList();
        if (texts.stream().anyMatch(text -> text.isEmpty() || text.contains(LIST_SEPARATOR))) {
            throw new IllegalArgumentException("An item of list " + name + " is empty or holds a semicolon.");
        }
        return with(name, String.join(LIST_SEPARATOR, texts));
    }

    /**
     * A value.
     *
     * @param name its name
     * @return the value
     * @throws IllegalArgumentException if there is none
     */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("Field " + name + " is missing."));
    }

    /**
     * A value that may be absent.
     *
     * @param name its name
     * @return empty if absent
     */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A date.
     *
     * @param name its name
     * @return the date
     */
    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /**
     * A whole number.
     *
     * @param name its name
     * @return the number
     */
    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /**
     * Yes or no.
     *
     * @param name its name
     * @return true for {@code true}
     */
    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /**
     * A list.
     *
     * @param name its name
     * @param item reads one item
     * @param <T> the type of the items
     * @return an unmodifiable list
     */
    public <T> List<T> list(String name, Function<String, T> item) {
        String text = text(name);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(LIST_SEPARATOR)).map(item).toList();
    }

    /**
     * All names and values in their order.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * The canonical text.
     *
     * @return one line a field
     */
    public String encode() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }

    /**
     * Reads a canonical text.
     *
     * @param text as {@link #encode()} wrote it
     * @return the fields
     * @throws IllegalArgumentException if a line has no name
     */
    public static Fields decode(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int equals = text.indexOf('=', start);
            if (end < 0 || equals < 0 || equals > end) {
                throw new IllegalArgumentException("A stored line has no name or no end.");
            }
            values.put(text.substring(start, equals), unescape(text.substring(equals + 1, end)));
            start = end + 1;
        }
        return new Fields(values);
    }

    private static String escape(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\n') < 0
                ? value
                : value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(c != '\\' ? c : value.charAt(++i) == 'n' ? '\n' : '\\');
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
