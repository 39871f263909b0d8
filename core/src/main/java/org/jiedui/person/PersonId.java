package org.jiedui.person;

import java.util.regex.Pattern;

/** The id of a mother or a child. */
public sealed interface PersonId permits MotherId, ChildId {

    /**
     * The host's own key.
     *
     * @return 1 to 64 ASCII letters, digits, hyphens, underscores or dots
     */
    String value();

    /**
     * Whether a text may be an id.
     *
     * @param text any text
     * @return true if it has the shape of an id
     */
    static boolean isId(String text) {
        return Shape.ID.matcher(text).matches();
    }

    /**
     * Refuses a text that is no id.
     *
     * @param text any text
     * @throws IllegalArgumentException if it has not the shape of an id
     */
    static void check(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException(
                    "An id has 1 to 64 ASCII letters, digits, '-', '_' or '.'. Maybe a name was given in its place?");
        }
    }

    /** Holds the compiled shape. */
    final class Shape {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

        private Shape() {}
    }
}
