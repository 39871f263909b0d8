package org.jiedui.example.office.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table that is written: its header and its rows.
 *
 * @param header the names of the columns
 * @param rows the cells of each row
 */
public record Sheet(List<String> header, List<List<String>> rows) {

    /** How the bytes are laid out. */
    public enum Dialect {
        /** UTF-8 and LF. */
        PLAIN("", LineDelimiter.LF),
        /** With a byte order mark and CRLF, as Excel likes it. */
        EXCEL("\uFEFF", LineDelimiter.CRLF);

        private final String start;
        private final LineDelimiter lineEnd;

        Dialect(String start, LineDelimiter lineEnd) {
            this.start = start;
            this.lineEnd = lineEnd;
        }
    }

    private static final Comparator<List<String>> BY_CELLS = Sheet::compareCells;

    /** A sheet whose rows keep the order in which they are given. */
    public static Sheet inOrder(List<String> header, List<List<String>> rows) {
        return new Sheet(header, rows);
    }

    /** A sheet whose rows are sorted by the code points of their cells, the first cell first. */
    public static Sheet sorted(List<String> header, List<List<String>> rows) {
        List<List<String>> sorted = new ArrayList<>(rows);
        sorted.sort(BY_CELLS);
        return new Sheet(header, sorted);
    }

    /** Writes the sheet with as few quotes as can be; a cell that a spreadsheet would run is disarmed. */
    public void write(OutputStream out, Dialect dialect) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(dialect.start);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(dialect.lineEnd)
                .commentCharacter('\u001F')
                .build(text);
        csv.writeRecord(header);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(Sheet::disarmed).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String disarmed(String cell) {
        return Column.isFormula(cell) ? "'" + cell : cell;
    }

    private static int compareCells(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareCodePoints(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Unlike {@link String#compareTo}, which puts characters beyond U+FFFF before U+E000. */
    static int compareCodePoints(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length()) {
            int a = one.codePointAt(i);
            int b = other.codePointAt(i);
            if (a != b) {
                return Integer.compare(a, b);
            }
            i += Character.charCount(a);
        }
        return Integer.compare(one.length(), other.length());
    }
}
