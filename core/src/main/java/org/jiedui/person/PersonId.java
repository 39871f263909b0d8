package org.jiedui.person;

import org.jiedui.rule.Tokens;

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
        return Tokens.isId(text);
    }
}
