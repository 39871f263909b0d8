package org.jiedui.example.office.csv;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiedui.person.PersonId;

/**
 * What is to be told of the files that were read, in the order in which it was met. It is told only once a command has
 * done its work: a command that cannot be carried out says one thing, why.
 */
public final class Journal {

    private static final int LONGEST_NAME = 200;
    private static final String STORE = "store";

    private final List<String> lines = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** A row is left out. */
    void refuse(Path file, int row, Fault fault) {
        refuse(new Refused(
                nameOf(file),
                Integer.toString(row),
                fault.column(),
                fault.code().name()));
    }

    private void refuse(Refused entry) {
        refused.add(entry);
        lines.add(entry.line());
    }

    /** A row is left out that the office refused. */
    public void refuse(Path file, int row, String code) {
        refuse(new Refused(nameOf(file), Integer.toString(row), Fault.WHOLE_ROW, code));
    }

    /** Somebody in a store is left out. */
    public void refuseStored(PersonId person, String column, FaultCode code) {
        refuse(new Refused(STORE, person.value(), column, code.name()));
    }

    /** Something in a file deserves a look, and nothing is left out for it. */
    void warn(Path file, String text) {
        warn(nameOf(file) + " " + text);
    }

    /** A row deserves a look, and is not left out. */
    public void warn(Path file, int row, String column, String code) {
        warn(file, "row " + row + " column " + column + " code " + code);
    }

    /**
     * Something deserves a look.
     *
     * @param text codes, ids and positions only, never another value
     */
    public void warn(String text) {
        lines.add("warning " + text);
    }

    /** The rows left out, in the order in which they were read. */
    public List<Refused> refused() {
        return Collections.unmodifiableList(refused);
    }

    /** Tells everything. */
    public void tell(PrintWriter err) {
        lines.forEach(line -> err.print(line + "\n"));
    }

    /** The last part of a path, on one line. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return onOneLine(name == null ? file.toString() : name.toString());
    }

    /** A name, not too long and without characters that would move a terminal's cursor. */
    static String onOneLine(String name) {
        String cut = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
