package org.jiedui.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Fact;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Verdict;

/** Answers as canonical text and back: a fact if committed, a line {@code !code verdict weight clauses} a finding if refused. */
final class AnswerTexts {

    private AnswerTexts() {}

    static String committed(Fact fact) {
        return FactTexts.write(List.of(fact));
    }

    static String refused(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append('!').append(finding.code()).append(' ').append(finding.verdict());
            text.append(' ').append(finding.weight()).append(' ');
            text.append(String.join(
                    ";", finding.clauses().stream().map(ClauseId::value).toList()));
            text.append('\n');
        }
        return text.toString();
    }

    /** The type is the caller's: the same command id and content asked for the same kind of fact. */
    @SuppressWarnings("unchecked")
    static <F extends Fact> Answer<F> read(String text) {
        return FactTexts.reading(() -> text.startsWith("!")
                ? new Answer.Refused<>(findings(text))
                : new Answer.Committed<>((F) FactTexts.read(text).get(0)));
    }

    private static List<Finding> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        for (String line : text.strip().split("\n", -1)) {
            String[] parts = line.substring(1).split(" ", -1);
            List<ClauseId> clauses =
                    Arrays.stream(parts[3].split(";", -1)).map(ClauseId::of).toList();
            findings.add(new Finding(
                    Code.of(parts[0]), Verdict.valueOf(parts[1]), Finding.Weight.valueOf(parts[2]), clauses));
        }
        return findings;
    }
}
