package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.intake.RosterIntake;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.store.Store;
import org.jiedui.example.office.store.StoreOption;
import org.jiedui.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes rosters into a store, or says how many would be taken. */
@Command(name = "import", description = "Take rosters into a store; without one, say how many would be taken.")
final class ImportCommand extends DeskCommand {

    @Option(names = "--mothers", paramLabel = "FILE", description = "a roster of mothers")
    private @Nullable Path mothers;

    @Option(names = "--children", paramLabel = "FILE", description = "a roster of children")
    private @Nullable Path children;

    @Option(names = "--dry-run", description = "only count")
    private boolean dryRun;

    @Option(
            names = "--programme",
            paramLabel = "ID",
            converter = Programmes.class,
            defaultValue = "hubei-provincial",
            description = "the built-in programme under which they apply (default: ${DEFAULT-VALUE})")
    private @Nullable Programme programme;

    @Mixin
    private final StoreOption place = new StoreOption();

    private final Digests digests = new Digests(new Progress());

    @Override
    TableReader.Opening opening() {
        return digests;
    }

    @Override
    void work(TableReader reader) {
        if (mothers == null && children == null) {
            throw misuse("name a roster by --mothers or --children");
        }
        if (place.isNamed()) {
            take(reader);
            return;
        }
        if (!dryRun) {
            warn("nothing is taken: name a store by --store");
        }
        count(reader, "mothers", mothers, file -> MothersFile.entries(reader, file));
        count(reader, "children", children, file -> ChildrenFile.entries(reader, file));
    }

    private int count(TableReader reader, String name, @Nullable Path file, Function<Path, List<?>> reading) {
        if (file == null) {
            return 0;
        }
        int refusedBefore = reader.journal().refused().size();
        int taken = reading.apply(file).size();
        int refused = reader.journal().refused().size() - refusedBefore;
        say(name + " would be taken " + taken + " refused " + refused);
        return taken;
    }

    /** All files are read before the first person is taken: one that cannot be used leaves the store as it was. */
    private void take(TableReader reader) {
        List<MothersFile.Entry> women = mothers == null ? List.of() : MothersFile.entries(reader, mothers);
        int refusedMothers = reader.journal().refused().size();
        List<ChildrenFile.Entry> pupils = children == null ? List.of() : ChildrenFile.entries(reader, children);
        int refusedChildren = reader.journal().refused().size() - refusedMothers;
        try (Store store = place.open()) {
            RosterIntake intake = new RosterIntake(store, Objects.requireNonNull(programme), reader.journal());
            if (mothers != null) {
                say("mothers " + intake.mothers(mothers, digests.take(mothers), women, dryRun, refusedMothers));
            }
            if (children != null) {
                say("children " + intake.children(children, digests.take(children), pupils, dryRun, refusedChildren));
            }
        }
    }
}
