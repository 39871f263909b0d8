package org.jiedui.example.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.adapter.json.RoundReports;
import org.jiedui.assignment.AssignmentTooLargeException;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.DivisionsFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.ProposedPair;
import org.jiedui.pairing.Round;
import org.jiedui.pairing.RoundOutcome;
import org.jiedui.pairing.RoundPool;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.Divisions;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Conclusion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pairs a whole pool and reports on it. */
@Command(name = "pair", description = "Propose pairs for all children who have no mother, and give account.")
final class PairCommand extends DeskCommand {

    private static final List<String> HEADER = List.of("爱心妈妈编号", "儿童编号", "形式", "距离", "代价", "就亲");
    private static final Map<PairingForm, String> FORMS = Map.of(
            PairingForm.ONE_TO_ONE, "一对一",
            PairingForm.ONE_TO_MANY, "一对多",
            PairingForm.MANY_TO_ONE, "多对一");

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Option(names = "--children", paramLabel = "FILE", description = "the roster of children")
    private @Nullable Path children;

    @Option(names = "--pairs", paramLabel = "FILE", description = "pairings that stay")
    private @Nullable Path pairs;

    @Option(names = "--exclusions", paramLabel = "FILE", description = "pairs that must not be")
    private @Nullable Path exclusions;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the new pairs go")
    private Path out = Path.of("");

    @Option(names = "--report", required = true, paramLabel = "FILE", description = "where the account goes, as JSON")
    private Path report = Path.of("");

    @Override
    void work(TableReader reader) {
        Divisions divisions = DivisionsFile.read(reader, roster.divisions());
        RoundOutcome outcome = paired(pool(reader, PlaceCheck.located(divisions)), divisions);
        outcome.unmetWishes()
                .forEach(wish -> warn("KIN_NOT_HONOURED mother " + wish.mother() + " child " + wish.child() + " reason "
                        + wish.reason()));
        write(
                out,
                Sheet.sorted(
                        HEADER, outcome.pairs().stream().map(PairCommand::row).toList()));
        write(report, file -> RoundReports.write(outcome, roster.programme().version(), roster.asOf(), file));
    }

    private RoundPool pool(TableReader reader, PlaceCheck place) {
        try (Sources sources = new Sources(reader, roster)) {
            return pool(sources, place);
        }
    }

    private RoundPool pool(Sources sources, PlaceCheck place) {
        RoundPool.Builder pool = RoundPool.builder();
        List<Candidate> mothers = sources.mothers(place, true);
        mothers.forEach(mother -> add(pool, mother));
        List<ChildrenFile.Row> enrolled = sources.children(children, place, true);
        enrolled.forEach(
                row -> pool.child(row.child(), row.consent(), row.waitingSince().orElse(LocalDate.MAX)));
        sources.findPairs(pairs, idsOf(mothers), childIdsOf(enrolled)).stream()
                .filter(pairing -> pairing.holdsPlaceOn(roster.asOf()))
                .forEach(pairing -> pool.livingPair(pairing.mother(), pairing.child()));
        sources.findExclusions(exclusions).forEach(pair -> pool.exclusion(pair.mother(), pair.child()));
        return pool.build();
    }

    private void add(RoundPool.Builder pool, Candidate candidate) {
        Conclusion conclusion =
                roster.programme().eligibility().judge(candidate, roster.asOf()).conclusion();
        if (conclusion == Conclusion.ELIGIBLE) {
            pool.qualifiedMother(candidate.mother());
        } else {
            pool.otherMother(candidate.mother());
        }
    }

    private static Set<MotherId> idsOf(Collection<Candidate> mothers) {
        return mothers.stream().map(candidate -> candidate.mother().id()).collect(Collectors.toSet());
    }

    private static Set<ChildId> childIdsOf(Collection<ChildrenFile.Row> children) {
        return children.stream().map(row -> row.child().id()).collect(Collectors.toSet());
    }

    private RoundOutcome paired(RoundPool pool, Divisions divisions) {
        try {
            return Round.run(pool, roster.programme().pairing(), divisions, roster.asOf());
        } catch (AssignmentTooLargeException e) {
            throw misuse("the pool is too large to be paired exactly: " + e.getMessage());
        }
    }

    private static List<String> row(ProposedPair pair) {
        return List.of(
                pair.mother().value(),
                pair.child().value(),
                FORMS.get(pair.form()),
                Integer.toString(pair.metres()),
                Integer.toString(pair.cost()),
                pair.kin() ? "是" : "否");
    }
}
