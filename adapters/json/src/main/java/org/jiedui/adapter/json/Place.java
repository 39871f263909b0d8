package org.jiedui.adapter.json;

import java.util.regex.Pattern;

/**
 * Where something stands in a text: its JSON Pointer (RFC 6901), line and column.
 *
 * <p>A pointer holds only names of the shapes that the forms use. Any other name may be something that a person typed
 * in the wrong place, so the pointer stops at the object that holds it (law V1).
 *
 * @param pointer the JSON Pointer; empty for the whole text
 * @param line 1 for the first
 * @param column 1 for the first
 */
record Place(String pointer, int line, int column) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}|[A-Z]{1,3}-[0-9A-Za-z]{1,6}");

    static final Place START = new Place("", 1, 1);

    Place member(String name, int line, int column) {
        return new Place(NAME.matcher(name).matches() ? pointer + "/" + name : pointer, line, column);
    }

    Place item(int index, int line, int column) {
        return new Place(pointer + "/" + index, line, column);
    }

    Place at(int newLine, int newColumn) {
        return new Place(pointer, newLine, newColumn);
    }
}
