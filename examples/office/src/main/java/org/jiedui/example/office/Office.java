package org.jiedui.example.office;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.example.office.csv.UnusableFileException;
import org.jiedui.example.office.season.SeasonCommand;
import org.jiedui.example.office.store.StorePlace;
import org.jiedui.example.office.store.UnusableStoreException;
import org.jiedui.port.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command-line program of a federation's office. */
@Command(
        name = "jiedui-office",
        mixinStandardHelpOptions = true,
        version = "jiedui-office 0.1.0",
        description = "Screens Caring Mothers, pairs them with children and keeps their duties, over CSV files.",
        subcommands = {
            ScreenCommand.class,
            PairCommand.class,
            DutiesCommand.class,
            AssessCommand.class,
            ImportCommand.class,
            SeasonCommand.class,
            ProgrammeCommand.class,
        })
public final class Office {

    private static final List<String> NOT_YET = List.of("verify");
    private static final int DATE_LENGTH = 10;

    private Office() {}

    /** Runs the program; messages are UTF-8 whatever the machine's own encoding. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /** Runs one command with the environment of this process. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(System.getenv(), out, err, args);
    }

    /** Runs one command; whatever happens, it ends with an exit code. */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        try {
            CommandLine office = new CommandLine(new Office());
            office.getSubcommands()
                    .values()
                    .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
            NOT_YET.forEach(name -> office.addSubcommand(name, new NotYetCommand()));
            return office.setOut(out)
                    .setErr(err)
                    .setExpandAtFiles(false)
                    .registerConverter(LocalDate.class, Office::date)
                    .registerConverter(Path.class, Office::path)
                    .registerConverter(StorePlace.class, text -> store(text, environment))
                    .setParameterExceptionHandler((e, given) -> refuse(err, reasonOf(e)))
                    .setExecutionExceptionHandler((e, line, parsed) -> refuse(err, reasonOf(e)))
                    .execute(args);
        } catch (OutOfMemoryError e) {
            return refuse(err, "not enough memory");
        } catch (RuntimeException | Error e) {
            return refuse(err, reasonOf(e));
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int refuse(PrintWriter err, String reason) {
        err.print("error " + reason.replaceAll("\\s+", " ") + "\n");
        return ExitCode.NOT_DONE;
    }

    /** One line; an exception that nobody foresaw may hold a value of somebody, so only its kind is told. */
    private static String reasonOf(Throwable e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption()
                    ? "no such option: " + nameOf(unmatched.getUnmatched())
                    : "no such command, or an argument too many";
        }
        if (e instanceof CommandLine.ParameterException && isForeseen(e.getCause())) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnusableFileException || e instanceof UnusableStoreException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof StoreException) {
            return "store: " + e.getMessage();
        }
        return "internal fault " + e.getClass().getSimpleName();
    }

    /** Without what was given for it, which may be a password. */
    private static String nameOf(List<String> unmatched) {
        return unmatched.stream()
                .filter(text -> text.startsWith("-"))
                .limit(1)
                .map(text -> text.replaceAll("(?s)[=:].*", ""))
                .collect(Collectors.joining());
    }

    private static boolean isForeseen(@Nullable Throwable cause) {
        return cause == null || cause instanceof TypeConversionException;
    }

    private static StorePlace store(String text, Map<String, String> environment) {
        try {
            return StorePlace.parse(text, environment);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate date(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, without the text.
        }
        throw new TypeConversionException("a date is written yyyy-MM-dd and stands in the calendar");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("not a path on this machine");
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
