package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes rosters in. There is no store yet to take them into, so it only says what would be taken. */
@Command(name = "import", description = "Say how many rows of a roster would be taken.")
final class ImportCommand extends DeskCommand {

    @Option(names = "--mothers", paramLabel = "FILE", description = "a roster of mothers")
    private @Nullable Path mothers;

    @Option(names = "--children", paramLabel = "FILE", description = "a roster of children")
    private @Nullable Path children;

    @Option(names = "--dry-run", description = "only count")
    private boolean dryRun;

    @Option(names = "--store", paramLabel = "STORE", description = "not there yet")
    private @Nullable String store;

    @Override
    void work(TableReader reader) {
        if (store != null) {
            throw misuse("--store is not there yet; --dry-run counts what would be taken");
        }
        if (mothers == null && children == null) {
            throw misuse("name a roster by --mothers or --children");
        }
        if (!dryRun) {
            warn("nothing is taken: there is no store yet");
        }
        count(reader, "mothers", mothers, (from, file) -> MothersFile.read(from, file, PlaceCheck.any()));
        count(reader, "children", children, (from, file) -> ChildrenFile.read(from, file, PlaceCheck.any()));
    }

    private void count(
            TableReader reader, String name, @Nullable Path file, BiFunction<TableReader, Path, List<?>> reading) {
        if (file != null) {
            int refusedBefore = reader.journal().refused().size();
            int taken = reading.apply(reader, file).size();
            int refused = reader.journal().refused().size() - refusedBefore;
            say(name + " would be taken " + taken + " refused " + refused);
        }
    }
}
