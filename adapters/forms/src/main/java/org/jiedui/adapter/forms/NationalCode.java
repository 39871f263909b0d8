package org.jiedui.adapter.forms;

import java.util.List;

/** One entry of a national code list that a cell of the registration form follows. */
public sealed interface NationalCode permits PoliticalStatus, Education {

    /**
     * The national code.
     *
     * @return two ASCII digits
     */
    String code();

    /**
     * What the form prints.
     *
     * @return such as 群众
     */
    String chinese();

    /**
     * What it is called in English.
     *
     * @return such as {@code masses}
     */
    String english();

    /**
     * The other names that are accepted: the long name, and words in use.
     *
     * @return an unmodifiable list, perhaps empty
     */
    List<String> otherNames();

    /**
     * Whether a cell holds this entry: its code or one of its Chinese names, compared exactly.
     *
     * @param cell what was typed
     * @return false for everything else
     */
    default boolean isWritten(String cell) {
        return code().equals(cell) || chinese().equals(cell) || otherNames().contains(cell);
    }
}
