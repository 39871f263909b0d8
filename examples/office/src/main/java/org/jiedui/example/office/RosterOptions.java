package org.jiedui.example.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedui.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command over the rosters is told: the programme, the divisions, the mothers and the day. */
final class RosterOptions {

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "ID",
            converter = Programmes.class,
            description = "a built-in programme")
    private @Nullable Programme programme;

    @Option(
            names = "--divisions",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "divisions and villages; of two rows with one code the first counts")
    private List<Path> divisions = new ArrayList<>();

    @Option(names = "--mothers", required = true, paramLabel = "FILE", description = "the roster of mothers")
    private Path mothers = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "the day that is judged")
    private LocalDate asOf = LocalDate.MIN;

    Programme programme() {
        return Objects.requireNonNull(programme, "The command line demands a programme.");
    }

    List<Path> divisions() {
        return divisions;
    }

    Path mothers() {
        return mothers;
    }

    LocalDate asOf() {
        return asOf;
    }
}
