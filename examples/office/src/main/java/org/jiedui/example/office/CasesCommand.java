package org.jiedui.example.office;

import java.nio.file.Path;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.duty.DutySchedule;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.DivisionsFile;
import org.jiedui.example.office.roster.LedgerFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.example.office.roster.TermsFile;
import org.jiedui.person.ChildId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code duties} and {@code assess} share: they read the same files and look at the same cases. */
abstract class CasesCommand extends DeskCommand {

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Option(names = "--children", paramLabel = "FILE", description = "the roster of children")
    private @Nullable Path children;

    @Option(names = "--pairs", paramLabel = "FILE", description = "the pairings")
    private @Nullable Path pairs;

    @Option(names = "--ledger", paramLabel = "FILE", description = "the contacts")
    private @Nullable Path ledger;

    @Option(names = "--leave", paramLabel = "FILE", description = "days on which mothers are excused")
    private @Nullable Path leave;

    @Option(names = "--terms", paramLabel = "FILE", description = "school terms")
    private @Nullable Path terms;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the rows go")
    private Path out = Path.of("");

    /** What to write of the cases. */
    abstract Sheet sheet(Cases cases, RosterOptions roster);

    @Override
    final void work(TableReader reader) {
        DivisionsFile.read(reader, roster.divisions());
        Cases cases = cases(reader);
        SchoolTerms calendar = terms == null ? SchoolTerms.none() : TermsFile.read(reader, terms);
        cases.judge(DutySchedule.of(roster.programme().duties(), calendar, new TymeFestivals()), roster.asOf());
        write(out, sheet(cases, roster));
    }

    private Cases cases(TableReader reader) {
        try (Sources sources = new Sources(reader, roster)) {
            Cases cases = new Cases(
                    sources.mothers(PlaceCheck.any(), false), sources.children(children, PlaceCheck.any(), false));
            cases.pair(sources.pairs(pairs, cases.mothers(), cases.children()));
            record(reader, sources, cases);
            cases.excuse(sources.findLeave(leave, cases.mothers()));
            return cases;
        }
    }

    private void record(TableReader reader, Sources sources, Cases cases) {
        Path file = ledger;
        if (file == null) {
            sources.required("--ledger")
                    .ledger()
                    .forEach(entry -> cases.record(entry)
                            .forEach(child -> warn("NO_PAIRING entry " + entry.id() + " child " + child)));
            return;
        }
        for (LedgerFile.Line line : LedgerFile.read(reader, file, cases.mothers(), cases.children())) {
            for (ChildId child : cases.record(line.entry())) {
                warn(file, line.row(), LedgerFile.CHILDREN_COLUMN, "NO_PAIRING child " + child);
            }
        }
    }
}
