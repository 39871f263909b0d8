package org.jiedui.adapter.jdbc.edit;

import java.util.List;
import java.util.Locale;
import org.jiedui.adapter.jdbc.StoreDamage;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Damage;
import org.jiedui.port.RowKind;

/**
 * Where a damage is, so that what was edited can be compared with what was told.
 *
 * @param name a stream, or an answer, a line of messages, a contact, a person
 * @param damage what was told, for failures
 */
record Place(String name, String damage) {

    static Place of(Damage damage) {
        return new Place(damage.stream().toString(), damage.toString());
    }

    static Place of(StoreDamage damage) {
        return new Place(name(damage.table(), damage.key()), damage.toString());
    }

    /** The name of the place of a row, whose key columns are in the order in which damages show them. */
    static String of(String table, List<?> key) {
        List<String> parts = key.stream()
                .map(part -> part.toString().replaceAll("[^!-~]", "?"))
                .toList();
        boolean hasKind = List.of("jiedui_fact", "jiedui_head", "jiedui_person", "jiedui_key")
                .contains(table);
        String first = hasKind ? kind(parts.get(0)) : parts.get(0);
        return name(table, parts.size() == 1 ? first : first + "/" + String.join("/", parts.subList(1, parts.size())));
    }

    private static String kind(String number) {
        return number.matches("[1-4]") ? StreamId.Kind.values()[Integer.parseInt(number) - 1].name() : number;
    }

    private static String name(String table, String key) {
        return switch (table) {
            case "jiedui_head" -> key;
            case "jiedui_fact" -> withoutSequence(key);
            case "jiedui_message" -> "line " + withoutSequence(key);
            case "jiedui_line" -> "line " + key;
            case "jiedui_person", "jiedui_key" -> "person " + key;
            case "jiedui_answer", "jiedui_contact", "jiedui_schema" -> table + " " + key;
            default -> RowKind.valueOf(table.substring(7).toUpperCase(Locale.ROOT)).stream() + "/" + key;
        };
    }

    private static String withoutSequence(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }
}
