package org.jiedui.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.rule.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Named values in a fixed order: the canonical form of facts and states.
 *
 * <p>As text it is one {@code name=value} a line, the same on every machine, so that it can be hashed, stored and
 * compared. Names are ASCII identifiers; values may be any text. Immutable.
 */
public final class Fields {

    private static final String[] NOTHING = {};
    private static final Fields EMPTY = new Fields(NOTHING, NOTHING);
    private static final String LIST_SEPARATOR = ";";

    private final String[] names;
    private final String[] values;

    private Fields(String[] names, String[] values) {
        this.names = names;
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
     * @throws IllegalArgumentException if the name is taken, or empty, or holds an equals sign or a line feed
     */
    public Fields with(String name, Object value) {
        if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A field's name could not be read back. Maybe its value was given?");
        }
        if (find(name).isPresent()) {
            throw new IllegalArgumentException("Field " + name + " is there already.");
        }
        return new Fields(grown(names, name), grown(values, value.toString()));
    }

    private static String[] grown(String[] texts, String more) {
        String[] copy = Arrays.copyOf(texts, texts.length + 1);
        copy[texts.length] = more;
        return copy;
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
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return Optional.of(values[i]);
            }
        }
        return Optional.empty();
    }

    /**
     * A date.
     *
     * @param name its name
     * @return the date
     */
    public LocalDate date(String name) {
        return Tokens.date(text(name));
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
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * The canonical text.
     *
     * @return one line a field
     */
    public String encode() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append(names[i]).append('=').append(escape(values[i])).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads a canonical text.
     *
     * @param text as {@link #encode()} wrote it
     * @return the fields
     * @throws IllegalArgumentException if it cannot have been written so: a line has no name or no end, a name comes
     *     twice, or a backslash escapes nothing
     */
    public static Fields decode(String text) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int equals = text.indexOf('=', start);
            if (end < 0 || equals <= start || equals > end) {
                throw new IllegalArgumentException("A stored line has no name or no end.");
            }
            String name = text.substring(start, equals);
            if (names.contains(name)) {
                throw new IllegalArgumentException("A stored text names field " + name + " twice.");
            }
            names.add(name);
            values.add(unescape(text.substring(equals + 1, end)));
            start = end + 1;
        }
        return new Fields(names.toArray(NOTHING), values.toArray(NOTHING));
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
            text.append(c == '\\' ? escaped(value, ++i) : c);
        }
        return text.toString();
    }

    private static char escaped(String value, int at) {
        char c = at < value.length() ? value.charAt(at) : ' ';
        if (c != 'n' && c != '\\') {
            throw new IllegalArgumentException("A stored value holds a backslash that escapes nothing.");
        }
        return c == 'n' ? '\n' : c;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields that && Arrays.equals(names, that.names) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
