package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.csv.Refused;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.TableReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What all commands over files share: they read, do their work, write everything at once, and only then tell of the rows
 * that were left out.
 */
abstract class DeskCommand implements Callable<Integer> {

    private static final List<String> REJECTS = List.of("文件", "行", "列", "代码");

    @Option(names = "--rejects", paramLabel = "FILE", description = "write the rows that were left out")
    private @Nullable Path rejects;

    @Option(names = "--excel", description = "write CSV with a byte order mark and CRLF")
    private boolean excel;

    @Spec
    private @Nullable CommandSpec spec;

    private final Journal journal = new Journal();
    private final Output output = new Output();
    private final List<String> lines = new ArrayList<>();

    /** Reads with the reader given, and says what is to be written. */
    abstract void work(TableReader reader);

    /** How files are opened. */
    TableReader.Opening opening() {
        return new Progress();
    }

    @Override
    public final Integer call() {
        TableReader reader = new TableReader(journal, opening());
        work(reader);
        if (rejects != null) {
            List<List<String>> rows =
                    journal.refused().stream().map(Refused::cells).toList();
            write(rejects, Sheet.inOrder(REJECTS, rows));
        }
        output.write(reader.files());
        lines.forEach(line -> spec().commandLine().getOut().print(line + "\n"));
        journal.tell(spec().commandLine().getErr());
        return journal.refused().isEmpty() ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }

    /** Says that a sheet is to be written. */
    final void write(Path file, Sheet sheet) {
        write(file, out -> sheet.write(out, excel ? Sheet.Dialect.EXCEL : Sheet.Dialect.PLAIN));
    }

    /** Says that a file is to be written. */
    final void write(Path file, Output.Content content) {
        output.add(file, content);
    }

    /** Something in a file deserves a look. */
    final void warn(Path file, int row, String column, String code) {
        journal.warn(file, row, column, code);
    }

    /** Something deserves a look: codes, ids and positions only. */
    final void warn(String text) {
        journal.warn(text);
    }

    /** Says that a line is to be printed. */
    final void say(String line) {
        lines.add(line);
    }

    /** What to throw where an option cannot be followed. */
    final ParameterException misuse(String reason) {
        return new ParameterException(spec().commandLine(), reason);
    }

    final CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        return spec;
    }
}
