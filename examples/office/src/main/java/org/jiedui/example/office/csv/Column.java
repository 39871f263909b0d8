package org.jiedui.example.office.csv;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One column of a file: its name, whether it must be there and be filled, how its cells are read.
 *
 * @param <T> what a cell is read as
 */
public final class Column<T> {

    private final String name;
    private final boolean starred;
    private final Cell<T> cell;
    private final Supplier<T> whenEmpty;

    private Column(String name, boolean starred, Cell<T> cell, Supplier<T> whenEmpty) {
        this.name = name;
        this.starred = starred;
        this.cell = cell;
        this.whenEmpty = whenEmpty;
    }

    /** A column that must be there and be filled. */
    public static <T> Column<T> starred(String name, Cell<T> cell) {
        return new Column<>(name, true, cell, () -> {
            throw new BadCell(FaultCode.MISSING_VALUE);
        });
    }

    /** A column with a value for its empty cells. */
    public static <T> Column<T> of(String name, Cell<T> cell, T whenEmpty) {
        return new Column<>(name, false, cell, () -> whenEmpty);
    }

    /** A column whose empty cells say that something is not known. */
    public static <T> Column<Optional<T>> optional(String name, Cell<T> cell) {
        return of(name, text -> Optional.of(cell.read(text)), Optional.empty());
    }

    /** A column of free text, of which no more is kept than whether it is filled. */
    public static Column<Boolean> note(String name) {
        return of(name, Cell.filled(), false);
    }

    /** A column of free text that is a person's: for her sealed file and nothing else. */
    public static Column<String> particular(String name) {
        return of(name, text -> text, "");
    }

    /** The header of the column. */
    public String name() {
        return name;
    }

    boolean isStarred() {
        return starred;
    }

    T read(String text) {
        if (isFormula(text)) {
            throw new BadCell(FaultCode.FORMULA);
        }
        return text.isEmpty() ? whenEmpty.get() : cell.read(text);
    }

    /** Whether a spreadsheet would run the cell. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
