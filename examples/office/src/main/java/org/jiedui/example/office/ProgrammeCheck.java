package org.jiedui.example.office;

import java.io.PrintWriter;
import java.util.List;
import org.jiedui.programme.LayerCheck;
import org.jiedui.programme.Programme;
import org.jiedui.rule.Loosening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a programme by the level above. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prove that a programme only tightens the one above, or show who slips through.")
final class ProgrammeCheck extends ProgrammeReading {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            converter = ProgrammePlace.Named.class,
            description = "a file or a built-in programme")
    private @Nullable ProgrammePlace place;

    @Option(
            names = "--under",
            paramLabel = "PARENT",
            converter = ProgrammePlace.Named.class,
            description = "the level above (default: the one it names, else national)")
    private @Nullable ProgrammePlace parent;

    @Override
    public Integer call() {
        ProgrammePlace named = named(place);
        ProgrammePlace given = parent;
        List<Programme> levels = reading(() -> named.levels(given == null ? List.of() : List.of(given)));
        Programme programme = levels.get(levels.size() - 1);
        Programme above = reading(() -> above(levels, given));
        LayerCheck check = programme.checkUnder(above);
        PrintWriter out = out();
        check.waived().forEach(loosening -> tell("waived", loosening, out));
        check.refused().forEach(loosening -> tell("loosens", loosening, out));
        out.print(programme + (check.isPassed() ? " only tightens " : " loosens ") + above + "\n");
        return check.isPassed() ? 0 : 1;
    }

    private static Programme above(List<Programme> levels, @Nullable ProgrammePlace given) {
        if (given != null) {
            return given.read();
        }
        return levels.size() > 1
                ? levels.get(levels.size() - 2)
                : new ProgrammePlace.Named().convert("national").read();
    }

    private void tell(String verdict, Loosening loosening, PrintWriter out) {
        out.print(verdict + " " + loosening.field() + " above" + clauses(loosening.above()) + " below"
                + clauses(loosening.below()) + ": " + of(loosening.example()) + "\n");
    }
}
