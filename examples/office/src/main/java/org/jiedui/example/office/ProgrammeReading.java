package org.jiedui.example.office;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What all commands over programmes share: they read them first, and tell of them in one of two languages. */
abstract class ProgrammeReading implements Callable<Integer> {

    /** The language in which something is told. */
    enum Language {
        zh,
        en
    }

    @Option(names = "--lang", defaultValue = "zh", description = "zh or en (default: ${DEFAULT-VALUE})")
    private Language language = Language.zh;

    @Spec
    private @Nullable CommandSpec spec;

    /** Reads programmes; what is wrong with a file is told like a misuse. */
    final <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (TypeConversionException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** What the command line demands, so that it is there. */
    static ProgrammePlace named(@Nullable ProgrammePlace place) {
        if (place == null) {
            throw new IllegalStateException("The command line demands a programme.");
        }
        return place;
    }

    final ParameterException misuse(String reason) {
        return new ParameterException(spec().commandLine(), reason);
    }

    final String of(Wording wording) {
        return language == Language.zh ? wording.chinese() : wording.english();
    }

    static String clauses(List<ClauseId> clauses) {
        return clauses.isEmpty()
                ? ""
                : clauses.stream().map(ClauseId::value).collect(Collectors.joining(" ", " [", "]"));
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    final PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        return spec;
    }
}
