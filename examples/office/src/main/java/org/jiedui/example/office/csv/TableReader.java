package org.jiedui.example.office.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads files, leaves out bad rows and notes them in a journal. */
public final class TableReader {

    /** Opens a file, perhaps with somebody watching how far it is read. */
    @FunctionalInterface
    public interface Opening {

        /** Opens the file for reading. */
        InputStream open(Path file) throws IOException;
    }

    private final Journal journal;
    private final Opening opening;
    private final List<Path> files = new ArrayList<>();

    /** A reader that notes what it meets in this journal. */
    public TableReader(Journal journal, Opening opening) {
        this.journal = journal;
        this.opening = opening;
    }

    /** The files that were read, in their order. */
    public List<Path> files() {
        return Collections.unmodifiableList(files);
    }

    /** The journal in which bad rows are noted. */
    public Journal journal() {
        return journal;
    }

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param table what kind of file it is
     * @param checks asked of each row whose cells are in order; the first fault counts
     * @return the rows without fault, in their order
     * @throws UnusableFileException if the file as a whole cannot be used
     */
    public <R> List<R> read(Path file, Table<R> table, List<Check<R>> checks) {
        files.add(file);
        refuseUnreadable(file);
        try (InputStream in = opening.open(file);
                Reader text = new InputStreamReader(new BufferedInputStream(in), strictUtf8())) {
            return new Reading<>(file, table, checks).read(new CsvRecords(text));
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(file, "there is no such file");
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(file, "is not UTF-8");
        } catch (IOException e) {
            throw new UnusableFileException(file, "cannot be read");
        } catch (UnfitTextException e) {
            throw new UnusableFileException(file, e.reason());
        }
    }

    private static void refuseUnreadable(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableFileException(file, "is a directory");
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UnusableFileException(file, "workbooks are not there yet, only CSV");
        }
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private final class Reading<R> {

        private final Path file;
        private final Table<R> table;
        private final List<Check<R>> checks;

        Reading(Path file, Table<R> table, List<Check<R>> checks) {
            this.file = file;
            this.table = table;
            this.checks = checks;
        }

        List<R> read(CsvRecords records) throws IOException, UnfitTextException {
            CsvRecord first = records.next().orElseThrow(() -> new UnfitTextException("is empty; a header is missing"));
            Header header = new Header(table.columns(), first);
            warnOfUnknown(header.unknown());
            List<R> rows = new ArrayList<>();
            Optional<CsvRecord> next = records.next();
            while (next.isPresent()) {
                take(header, next.get(), rows);
                next = records.next();
            }
            return rows;
        }

        private void warnOfUnknown(List<String> names) {
            if (!names.isEmpty()) {
                journal.warn(
                        file,
                        names.stream()
                                .map(Journal::onOneLine)
                                .collect(Collectors.joining(", ", "unknown columns: ", "")));
            }
        }

        private void take(Header header, CsvRecord record, List<R> rows) {
            if (record.isTooLong()) {
                refuse(record, Fault.ofRow(FaultCode.LINE_TOO_LONG));
            } else if (!header.fits(record)) {
                refuse(record, Fault.ofRow(FaultCode.COLUMN_COUNT));
            } else {
                takeCells(header, record, rows);
            }
        }

        private void takeCells(Header header, CsvRecord record, List<R> rows) {
            Object[] values = new Object[table.columns().size()];
            for (int i = 0; i < values.length; i++) {
                Column<?> column = table.columns().get(i);
                try {
                    values[i] = column.read(header.cell(record, i));
                } catch (BadCell e) {
                    refuse(record, new Fault(column.name(), e.code()));
                    return;
                }
            }
            R row = table.building().build(record.row(), new Values(table.columns(), values));
            Optional<Fault> fault = firstFault(row);
            if (fault.isPresent()) {
                refuse(record, fault.get());
            } else {
                checks.forEach(check -> check.taken(row));
                rows.add(row);
            }
        }

        private Optional<Fault> firstFault(R row) {
            return checks.stream().flatMap(check -> check.find(row).stream()).findFirst();
        }

        private void refuse(CsvRecord record, Fault fault) {
            journal.refuse(file, record.row(), fault);
        }
    }
}
