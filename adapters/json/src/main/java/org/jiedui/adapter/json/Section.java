package org.jiedui.adapter.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An object being read field by field. Whatever was not asked for by the end is unknown, and refused.
 *
 * <p>Every method throws {@link Refused} with the place of the value that is wrong.
 */
final class Section {

    private final Json.Members members;
    private final Set<String> asked = new HashSet<>();

    private Section(Json.Members members) {
        this.members = members;
    }

    /** Reads an object to its end. */
    static <T> T read(Json json, Function<Section, T> reader) {
        Section section = new Section(membersOf(json));
        T result = reader.apply(section);
        section.refuseUnasked();
        return result;
    }

    /** The members of an object. */
    static Json.Members membersOf(Json json) {
        return cast(json, Json.Members.class);
    }

    /** An object of which only some fields are read for now. */
    static Section peek(Json.Members members) {
        return new Section(members);
    }

    private void refuseUnasked() {
        members.byName().forEach((name, value) -> {
            if (!asked.contains(name)) {
                throw new Refused(Fault.UNKNOWN_FIELD, value.place());
            }
        });
    }

    private static <J extends Json> J cast(Json json, Class<J> kind) {
        if (!kind.isInstance(json)) {
            throw new Refused(Fault.WRONG_TYPE, json.place());
        }
        return kind.cast(json);
    }

    /** Where the object stands. */
    Place place() {
        return members.place();
    }

    private Optional<Json> find(String name) {
        asked.add(name);
        return Optional.ofNullable(members.byName().get(name));
    }

    private Json get(String name) {
        return find(name).orElseThrow(() -> {
            Place object = members.place();
            return new Refused(Fault.MISSING_FIELD, object.member(name, object.line(), object.column()));
        });
    }

    /** A nested object. */
    <T> T section(String name, Function<Section, T> reader) {
        return read(get(name), reader);
    }

    /** A nested object that may be absent. */
    <T> Optional<T> findSection(String name, Function<Section, T> reader) {
        return find(name).map(json -> read(json, reader));
    }

    /** Every member of a nested object whose names are data. */
    <T> List<T> entries(String name, BiFunction<Entry, Section, T> reader) {
        List<T> entries = new ArrayList<>();
        cast(get(name), Json.Members.class).byName().forEach((key, json) -> {
            Entry entry = new Entry(key, json.place());
            entries.add(read(json, section -> reader.apply(entry, section)));
        });
        return entries;
    }

    /**
     * A member whose name is data.
     *
     * @param name its name
     * @param place the place of its value
     */
    record Entry(String name, Place place) {}

    /** Every member of a nested object that holds texts under names that are data. */
    Map<Entry, String> texts(String name) {
        Map<Entry, String> texts = new LinkedHashMap<>();
        cast(get(name), Json.Members.class)
                .byName()
                .forEach((key, json) -> texts.put(
                        new Entry(key, json.place()),
                        cast(json, Json.Text.class).value()));
        return texts;
    }

    /** A list of objects. */
    <T> List<T> sections(String name, Function<Section, T> reader) {
        return items(name).stream().map(json -> read(json, reader)).toList();
    }

    /** The same where absent means none. */
    <T> List<T> findSections(String name, Function<Section, T> reader) {
        return find(name).isPresent() ? sections(name, reader) : List.of();
    }

    /** A list of objects, no two of which have the same key. */
    <T> List<T> sections(String name, Function<Section, T> reader, Function<T, ?> key) {
        Set<Object> keys = new HashSet<>();
        return items(name).stream()
                .map(json -> {
                    T item = read(json, reader);
                    refuseAgain(keys.add(key.apply(item)), json);
                    return item;
                })
                .toList();
    }

    private static void refuseAgain(boolean isNew, Json item) {
        if (!isNew) {
            throw new Refused(Fault.DUPLICATE_ITEM, item.place());
        }
    }

    private List<Json> items(String name) {
        return cast(get(name), Json.Items.class).list();
    }

    /** A value of the shape that a function checks; an {@link IllegalArgumentException} is the given fault. */
    <T> T value(String name, Fault fault, Function<String, T> parse) {
        return value(get(name), fault, parse);
    }

    /** The same where the value may be absent. */
    <T> Optional<T> findValue(String name, Fault fault, Function<String, T> parse) {
        return find(name).map(json -> value(json, fault, parse));
    }

    private static <T> T value(Json json, Fault fault, Function<String, T> parse) {
        String text = cast(json, Json.Text.class).value();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(fault, json.place());
        }
    }

    /** Any text, as it is. */
    String raw(String name) {
        return cast(get(name), Json.Text.class).value();
    }

    /** A text for people: not blank, without control characters. */
    String text(String name) {
        String text = raw(name);
        if (text.isBlank()) {
            throw new Refused(Fault.EMPTY, get(name).place());
        }
        if (!Texts.isPlain(text)) {
            throw new Refused(Fault.CONTROL_CHARACTER, get(name).place());
        }
        return text;
    }

    /** A whole number between two bounds, both included. */
    long whole(String name, long least, long most) {
        Json.Whole whole = cast(get(name), Json.Whole.class);
        if (whole.value() < least || whole.value() > most) {
            throw new Refused(Fault.OUT_OF_RANGE, whole.place());
        }
        return whole.value();
    }

    /** A small whole number between two bounds, both included. */
    int number(String name, int least, int most) {
        return (int) whole(name, least, most);
    }

    /** The same where the number may be absent. */
    OptionalInt findNumber(String name, int least, int most) {
        return find(name).isPresent() ? OptionalInt.of(number(name, least, most)) : OptionalInt.empty();
    }

    /** A date, {@code yyyy-MM-dd}. */
    LocalDate date(String name) {
        return value(name, Fault.BAD_DATE, Dates::parse);
    }

    /** A date that may be absent. */
    Optional<LocalDate> findDate(String name) {
        return findValue(name, Fault.BAD_DATE, Dates::parse);
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> E oneOf(String name, Class<E> names) {
        return value(name, Fault.UNKNOWN_VALUE, text -> Enum.valueOf(names, text));
    }

    /** A list of texts of one shape, at least one, none twice. */
    <T> List<T> list(String name, Fault fault, Function<String, T> parse) {
        Json list = get(name);
        List<T> parsed = new ArrayList<>();
        for (Json item : items(name)) {
            T value = value(item, fault, parse);
            refuseAgain(!parsed.contains(value), item);
            parsed.add(value);
        }
        if (parsed.isEmpty()) {
            throw new Refused(Fault.EMPTY, list.place());
        }
        return parsed;
    }

    /** A list of names of an enum, at least one, none twice. */
    <E extends Enum<E>> List<E> listOf(String name, Class<E> names) {
        return list(name, Fault.UNKNOWN_VALUE, text -> Enum.valueOf(names, text));
    }

    /** The same where absent means none. */
    <E extends Enum<E>> Set<E> findSetOf(String name, Class<E> names) {
        return find(name).isPresent() ? Set.copyOf(listOf(name, names)) : Set.of();
    }
}
