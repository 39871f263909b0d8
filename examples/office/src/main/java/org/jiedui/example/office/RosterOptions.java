package org.jiedui.example.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedui.example.office.store.StoreOption;
import org.jiedui.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command over the rosters is told: the programme, the divisions, the mothers, the day and the store. */
final class RosterOptions {

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "ID",
            converter = Programmes.class,
            description = "a built-in programme or a file")
    private @Nullable Programme programme;

    @Option(
            names = "--divisions",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "divisions and villages; of two rows with one code the first counts")
    private List<Path> divisions = new ArrayList<>();

    @Option(
            names = "--mothers",
            paramLabel = "FILE",
            description = "the roster of mothers; what no file is named for is read from the store")
    private @Nullable Path mothers;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "the day that is judged")
    private LocalDate asOf = LocalDate.MIN;

    Programme programme() {
        return Objects.requireNonNull(programme, "The command line demands a programme.");
    }

    List<Path> divisions() {
        return divisions;
    }

    @Nullable
    Path mothers() {
        return mothers;
    }

    StoreOption store() {
        return store;
    }

    /** What to throw where neither a file is named nor a store that is there. */
    ParameterException missing(String option) {
        String reason = store.isNamed() ? "store: there is none yet" : "Missing required option: '" + option + "=FILE'";
        return new ParameterException(
                Objects.requireNonNull(command, "A command is run by its command line.")
                        .commandLine(),
                reason);
    }

    LocalDate asOf() {
        return asOf;
    }
}
