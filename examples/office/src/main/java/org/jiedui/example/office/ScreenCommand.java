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
import org.jiedui.qualification.Explanation;
import org.jiedui.qualification.Explanation.Decider;
import org.jiedui.qualification.Facet;
import org.jiedui.qualification.Screening;
import org.jiedui.rule.ClauseId;
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

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.AGE, "出生年月",
            Facet.CHECK, "查询日期、查询结果",
            Facet.ATTESTATIONS, "品德、责任、爱心、家教经验",
            Facet.SEX, "性别",
            Facet.SOURCE, "招募来源",
            Facet.HOME, "行政区划代码");
    private static final Map<Decider, String> DECIDERS = Map.of(
            Decider.NOBODY, "任何人不得放宽",
            Decider.REVIEWER, "由审查人查明",
            Decider.NAMED_PERSON, "可由具名的人说明理由后放行");

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "where the conclusions go")
    private @Nullable Path out;

    @Option(names = "--why", paramLabel = "ID", description = "explain the conclusion on one mother instead")
    private @Nullable String why;

    @Option(names = "--area", paramLabel = "CODE", description = "the county whose programme it is")
    private @Nullable String area;

    @Override
    void work(TableReader reader) {
        EligibilityPolicy policy = policy();
        if (why == null && out == null) {
            throw misuse("Missing required option: '--out=FILE'");
        }
        DivisionsFile.read(reader, roster.divisions());
        List<Candidate> mothers = mothers(reader);
        if (why != null) {
            explain(mothers, policy, why);
        }
        if (out != null) {
            write(out, Sheet.inOrder(HEADER, rows(mothers, policy)));
        }
    }

    private List<List<String>> rows(List<Candidate> mothers, EligibilityPolicy policy) {
        return mothers.stream()
                .map(candidate -> row(candidate, policy.judge(candidate, roster.asOf())))
                .toList();
    }

    /** Which columns were looked at and what must hold, never what stands there. */
    private void explain(List<Candidate> mothers, EligibilityPolicy policy, String id) {
        Candidate found = mothers.stream()
                .filter(candidate -> candidate.mother().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> misuse("--why: no such mother"));
        say(id + " " + CONCLUSIONS.get(policy.judge(found, roster.asOf()).conclusion()));
        for (Explanation each : policy.explain(found, roster.asOf())) {
            say(each.finding().code() + " "
                    + joined(each.finding().clauses().stream().map(ClauseId::value)) + "；依据："
                    + each.facts().stream().map(COLUMNS::get).collect(Collectors.joining("、")) + "；要求："
                    + each.demands().chinese() + "；" + DECIDERS.get(each.decider()));
        }
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
