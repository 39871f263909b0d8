package org.jiedui.adapter.json;

/**
 * A text was refused: what is wrong and where, never a value that somebody wrote.
 *
 * <p>The message is {@code CODE at POINTER (line L, column C)}; the empty pointer is the whole text.
 */
public abstract sealed class FormatException extends RuntimeException
        permits ProgrammeFormatException, FactFormatException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String pointer;
    private final int line;
    private final int column;

    FormatException(Fault fault, Place place) {
        super(fault + " at " + (place.pointer().isEmpty() ? "the top" : place.pointer()) + " (line " + place.line()
                + ", column " + place.column() + ")");
        this.fault = fault;
        this.pointer = place.pointer();
        this.line = place.line();
        this.column = place.column();
    }

    /**
     * What is wrong.
     *
     * @return a stable code
     */
    public Fault fault() {
        return fault;
    }

    /**
     * Where it is.
     *
     * @return a JSON Pointer to the value, or to the object that lacks it; empty for the whole text
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line on which it stands.
     *
     * @return 1 for the first
     */
    public int line() {
        return line;
    }

    /**
     * The column at which it begins.
     *
     * @return 1 for the first, counted in UTF-16 code units
     */
    public int column() {
        return column;
    }
}
