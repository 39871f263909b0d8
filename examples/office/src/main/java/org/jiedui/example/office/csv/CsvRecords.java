package org.jiedui.example.office.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into records by RFC 4180, with LF or CRLF as line ends.
 *
 * <p>Written by hand because three things are asked of it that CSV libraries do not offer together: a quote out of place
 * is reported and not repaired, a record beyond the limit is skipped and not kept in memory, and blank lines are counted.
 */
final class CsvRecords {

    /** The most characters (code points) of a record, its line end not counted. */
    static final int MOST_CHARACTERS = 65_536;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int filled;
    private int next;

    private int row;
    private State state = State.CELL_START;
    private int characters;
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    CsvRecords(Reader in) {
        this.in = in;
    }

    /**
     * The next record that is not a blank line.
     *
     * @return empty at the end of the text
     * @throws UnfitTextException if a quote stands where none may, or is never closed
     */
    Optional<CsvRecord> next() throws IOException, UnfitTextException {
        if (row == 0 && peek() == BYTE_ORDER_MARK) {
            read();
        }
        while (peek() != END) {
            row++;
            if (readRecord()) {
                return Optional.of(finished());
            }
        }
        return Optional.empty();
    }

    /** Reads up to the end of the line that ends the record; false if nothing stood before it. */
    private boolean readRecord() throws IOException, UnfitTextException {
        state = State.CELL_START;
        characters = 0;
        cells = new ArrayList<>();
        cell.setLength(0);
        while (!isAtRecordEnd()) {
            take((char) read());
        }
        if (state == State.QUOTED) {
            throw strayQuote();
        }
        return characters > 0;
    }

    /** Whether the record ends here; if so, the line end is behind us. */
    private boolean isAtRecordEnd() throws IOException {
        int c = peek();
        if (c == END) {
            return true;
        }
        if (state == State.QUOTED) {
            return false;
        }
        if (c == '\r' && peekSecond() == '\n') {
            read();
            c = '\n';
        }
        if (c == '\n') {
            read();
            return true;
        }
        return false;
    }

    private void take(char c) throws UnfitTextException {
        if (!Character.isLowSurrogate(c) && !isTooLong()) {
            characters++;
        }
        if (state == State.QUOTED) {
            if (c == '"') {
                state = State.QUOTE_IN_QUOTED;
            } else {
                keep(c);
            }
        } else if (c == ',') {
            endCell();
        } else if (c == '"') {
            takeQuote();
        } else if (state == State.QUOTE_IN_QUOTED) {
            throw strayQuote();
        } else {
            state = State.PLAIN;
            keep(c);
        }
    }

    private void takeQuote() throws UnfitTextException {
        if (state == State.PLAIN) {
            throw strayQuote();
        }
        if (state == State.QUOTE_IN_QUOTED) {
            keep('"');
        }
        state = State.QUOTED;
    }

    private boolean isTooLong() {
        return characters > MOST_CHARACTERS;
    }

    private void keep(char c) {
        if (!isTooLong()) {
            cell.append(c);
        }
    }

    private void endCell() {
        if (!isTooLong()) {
            cells.add(cell.toString());
        }
        cell.setLength(0);
        state = State.CELL_START;
    }

    private CsvRecord finished() {
        if (isTooLong()) {
            return new CsvRecord(row, List.of());
        }
        endCell();
        return new CsvRecord(row, cells);
    }

    private UnfitTextException strayQuote() {
        return new UnfitTextException("a quote in row " + row + " is out of place or never closed");
    }

    private int read() throws IOException {
        int c = peek();
        next++;
        return c;
    }

    private int peek() throws IOException {
        return isFilledFor(1) ? buffer[next] : END;
    }

    private int peekSecond() throws IOException {
        return isFilledFor(2) ? buffer[next + 1] : END;
    }

    /** Sees to it that so many characters are in the buffer; false if the text ends before. */
    private boolean isFilledFor(int count) throws IOException {
        while (filled - next < count) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
            int got = in.read(buffer, filled, buffer.length - filled);
            if (got < 0) {
                return false;
            }
            filled += got;
        }
        return true;
    }
}
