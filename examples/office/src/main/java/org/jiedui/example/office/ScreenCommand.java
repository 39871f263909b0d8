package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.example.office.csv.Sheet;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.DivisionsFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Conclusion;
import org.jiedui.qualification.EligibilityPolicy;
import org.jiedui.qualification.Screening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges each mother of a roster by the rules of a programme. */
@Command(name = "screen", description = "Say of each mother whether she may serve, and why not.")
final class ScreenCommand extends DeskCommand {

    private static final List<String> HEADER = List.of("编号", "结论", "原因", "条款");
    private static final Map<Conclusion, String> CONCLUSIONS = Map.of(
            Conclusion.INELIGIBLE, "不合格",
            Conclusion.PENDING, "待定",
            Conclusion.REVIEW, "需复核",
            Conclusion.ELIGIBLE, "合格");

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the conclusions go")
    private Path out = Path.of("");

    @Option(names = "--area", paramLabel = "CODE", description = "the county whose programme it is")
    private @Nullable String area;

    @Override
    void work(TableReader reader) {
        EligibilityPolicy policy = policy();
        DivisionsFile.read(reader, roster.divisions());
        List<List<String>> rows = mothers(reader).stream()
                .map(candidate -> row(candidate, policy.judge(candidate, roster.asOf())))
                .toList();
        write(out, Sheet.inOrder(HEADER, rows));
    }

    /** In the order of the file; a store keeps none and gives them by id. */
    private List<Candidate> mothers(TableReader reader) {
        try (Sources sources = new Sources(reader, roster)) {
            return sources.mothers(PlaceCheck.any(), true);
        }
    }

    private EligibilityPolicy policy() {
        EligibilityPolicy policy = roster.programme().eligibility();
        if (area == null) {
            return policy;
        }
        if (policy.findResidence().isEmpty()) {
            throw misuse("--area: programme " + roster.programme().version().programme() + " asks for no residence");
        }
        return policy.within(county(area));
    }

    private DivisionCode county(String text) {
        String digits = text.length() == DivisionLevel.COUNTY.digits() ? text + "000000" : text;
        if (!DivisionCode.isCode(digits) || DivisionCode.of(digits).level() != DivisionLevel.COUNTY) {
            throw misuse("--area: a county has 6 digits of its own, given as 6 or 12");
        }
        return DivisionCode.of(digits);
    }

    private static List<String> row(Candidate candidate, Screening screening) {
        return List.of(
                candidate.mother().id().value(),
                CONCLUSIONS.get(screening.conclusion()),
                joined(screening.findings().stream()
                        .map(finding -> finding.code().value())),
                joined(screening.clauses().stream().map(clause -> clause.value())));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(";"));
    }
}
