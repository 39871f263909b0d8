package org.jiedui.adapter.jdbc;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of the store that is not as it was kept, located: found and told, never repaired in silence (S5). Kinds may be
 * added later.
 *
 * @param kind what is wrong
 * @param table which table
 * @param key the columns of its key with slashes between them, kinds of streams by their names; a character that no id
 *     has is shown as a question mark, since it may be of a name
 */
public record StoreDamage(Kind kind, String table, String key) {

    /** What is wrong. */
    public enum Kind {
        /** The seal of the row is not that of its content. */
        EDITED,
        /** Other rows tell of it, and it is gone. */
        MISSING,
        /** It is there, and nothing that must tell of it does. */
        UNKNOWN,
        /** It is not what the facts, or the other rows that it follows from, tell. */
        DIFFERS,
        /** It cannot be opened or read. */
        UNREADABLE,
        /** Its key is none that the library gives, so that nothing else looks at it. */
        FOREIGN
    }

    static StoreDamage of(Kind kind, String table, Object... key) {
        return new StoreDamage(kind, table, shown(key));
    }

    private static String shown(Object... key) {
        Function<Object, String> shown = part -> part.toString().replaceAll("[^!-~]", "?");
        return Arrays.stream(key).map(shown).collect(Collectors.joining("/"));
    }

    /**
     * The law that is broken.
     *
     * @return {@code S1} for what follows from facts, {@code S3} for answers, {@code S4} for messages, else {@code S5}
     */
    public String law() {
        return switch (table) {
            case "jiedui_contact" -> "S1";
            case "jiedui_answer" -> "S3";
            case "jiedui_message", "jiedui_line" -> "S4";
            default -> "S5";
        };
    }

    @Override
    public String toString() {
        return kind + " " + table + " " + key;
    }
}
