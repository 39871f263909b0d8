package org.jiedui.example.office.season;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jiedui.example.office.Output;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.UnusableFileException;
import org.jiedui.example.office.store.Store;
import org.jiedui.example.office.store.StoreOption;
import org.jiedui.example.office.store.UnusableStoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lives a simulated year over the bundled rosters and leaves its registers. */
@Command(
        name = "season",
        description = "Live a simulated year over the bundled rosters of Hubei, and leave its registers as CSV.")
public final class SeasonCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder for the registers")
    private Path out = Path.of("");

    @Mixin
    private final StoreOption place = new StoreOption();

    @Option(names = "--seed", defaultValue = "1", description = "the seed of chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--mothers", defaultValue = "10000", description = "how many of the roster, 1 to 10000")
    private int mothers;

    @Option(names = "--children", defaultValue = "10000", description = "how many of the roster, 1 to 10000")
    private int children;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        requireInRoster(spec, "--mothers", mothers);
        requireInRoster(spec, "--children", children);
        try (Store store = place.open()) {
            if (!store.isEmpty()) {
                throw new UnusableStoreException("a season needs an empty one, and much has happened in this");
            }
            prepare();
            live(store, spec.commandLine().getOut());
        }
        return 0;
    }

    private void live(Store store, PrintWriter told) {
        Rosters rosters = Rosters.bundled(mothers, children);
        Season season = new Season(rosters, seed, store, told);
        season.run();
        Output output = new Output();
        Map<String, Sheet> sheets = new Registers(season.office(), rosters, season.lastDay()).sheets();
        sheets.forEach((name, sheet) -> output.add(out.resolve(name), to -> sheet.write(to, Sheet.Dialect.PLAIN)));
        output.write(List.of());
        told.print("the registers are in " + out + "\n");
    }

    private static void requireInRoster(CommandSpec spec, String option, int number) {
        if (number < 1 || number > Rosters.MOST) {
            throw new ParameterException(spec.commandLine(), option + " is 1 to " + Rosters.MOST);
        }
    }

    private void prepare() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UnusableFileException(out, "cannot be made a folder");
        }
    }
}
