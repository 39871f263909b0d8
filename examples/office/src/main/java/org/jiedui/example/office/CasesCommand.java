package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.List;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.duty.DutySchedule;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.DivisionsFile;
import org.jiedui.example.office.roster.LeaveFile;
import org.jiedui.example.office.roster.LedgerFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PairsFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.example.office.roster.TermsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code duties} and {@code assess} share: they read the same files and look at the same cases. */
abstract class CasesCommand extends DeskCommand {

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Option(names = "--children", required = true, paramLabel = "FILE", description = "the roster of children")
    private Path children = Path.of("");

    @Option(names = "--pairs", required = true, paramLabel = "FILE", description = "the pairings")
    private Path pairs = Path.of("");

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "the contacts")
    private Path ledger = Path.of("");

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
        Cases cases = new Cases(
                MothersFile.read(reader, roster.mothers(), PlaceCheck.any()),
                ChildrenFile.read(reader, children, PlaceCheck.any()));
        cases.pair(PairsFile.read(reader, pairs, cases.mothers(), cases.children()));
        for (LedgerFile.Line line : LedgerFile.read(reader, ledger, cases.mothers(), cases.children())) {
            cases.record(line.entry())
                    .forEach(
                            child -> warn(ledger, line.row(), LedgerFile.CHILDREN_COLUMN, "NO_PAIRING child " + child));
        }
        cases.excuse(leave == null ? List.of() : LeaveFile.read(reader, leave, cases.mothers()));
        SchoolTerms calendar = terms == null ? SchoolTerms.none() : TermsFile.read(reader, terms);
        cases.judge(DutySchedule.of(roster.programme().duties(), calendar, new TymeFestivals()), roster.asOf());
        write(out, sheet(cases, roster));
    }
}
