package org.jiedui.example.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.place.DivisionLevel;
import org.jiedui.programme.LayerCheck;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Conclusion;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two programmes. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Say what a second programme newly allows and newly refuses, and for how many where.")
final class ProgrammeDiff extends ProgrammeReading {

    private static final int FEW = 5;

    @Parameters(index = "0", paramLabel = "A", converter = ProgrammePlace.Named.class, description = "the first")
    private @Nullable ProgrammePlace first;

    @Parameters(index = "1", paramLabel = "B", converter = ProgrammePlace.Named.class, description = "the second")
    private @Nullable ProgrammePlace second;

    @Option(names = "--mothers", paramLabel = "FILE", description = "a roster to count in")
    private @Nullable Path mothers;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day that the roster is judged for")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Programme before = reading(named(first)::read);
        Programme after = reading(named(second)::read);
        Journal journal = new Journal();
        List<String> lines = new ArrayList<>();
        all(after.checkUnder(before)).forEach(loosening -> lines.add(told("allowed", loosening, loosening.below())));
        all(before.checkUnder(after)).forEach(loosening -> lines.add(told("refused", loosening, loosening.above())));
        if (mothers != null) {
            count(before, after, mothers, journal)
                    .forEach((change, number) -> lines.add("mothers " + change + " " + shown(number)));
        }
        lines.forEach(line -> out().print(line + "\n"));
        journal.tell(err());
        return journal.refused().isEmpty() ? 0 : 1;
    }

    private static List<Loosening> all(LayerCheck check) {
        List<Loosening> all = new ArrayList<>(check.refused());
        all.addAll(check.waived());
        return all;
    }

    private String told(String verdict, Loosening loosening, List<ClauseId> clauses) {
        return "newly " + verdict + " " + loosening.field() + clauses(clauses) + ": " + of(loosening.example());
    }

    /** So few could be told apart (law J4). */
    private static String shown(int number) {
        return number < FEW ? "<" + FEW : String.valueOf(number);
    }

    /** By county and never by name. */
    private Map<String, Integer> count(Programme before, Programme after, Path roster, Journal journal) {
        LocalDate day = asOf;
        if (day == null) {
            throw misuse("--mothers needs --as-of");
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Candidate candidate :
                MothersFile.read(new TableReader(journal, new Progress()), roster, PlaceCheck.any())) {
            Conclusion then = before.eligibility().judge(candidate, day).conclusion();
            Conclusion now = after.eligibility().judge(candidate, day).conclusion();
            if (then != now) {
                String county = candidate.mother().division().prefix(DivisionLevel.COUNTY);
                counts.merge(county + " " + then + " to " + now, 1, Integer::sum);
            }
        }
        return counts;
    }
}
