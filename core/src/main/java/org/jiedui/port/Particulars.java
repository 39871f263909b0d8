package org.jiedui.port;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The personal values that documents need and rules do not: name, address, telephone, school. Prints as a count.
 */
public final class Particulars {

    private static final Particulars NONE = new Particulars(Map.of());

    private final Map<String, String> values;

    private Particulars(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * No particulars.
     *
     * @return the empty particulars
     */
    public static Particulars none() {
        return NONE;
    }

    /**
     * Particulars by the names of their fields.
     *
     * @param values such as 姓名 to a name, in the order of the form
     * @return the particulars
     */
    public static Particulars of(Map<String, String> values) {
        return new Particulars(values);
    }

    /**
     * One value.
     *
     * @param field the name of the field
     * @return empty if it was not filled in
     */
    public Optional<String> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * All of them, to be shown to whoever may see them.
     *
     * @return an unmodifiable map in the order of the form
     */
    public Map<String, String> asMap() {
        return values;
    }

    @Override
    public String toString() {
        return "Particulars[" + values.size() + " fields]";
    }
}
