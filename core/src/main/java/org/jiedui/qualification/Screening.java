package org.jiedui.qualification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Verdict;

/**
 * The outcome of judging one candidate on one day: every finding that stands in the way, in the order of the rules.
 *
 * @param findings broken and undetermined findings only; empty if nothing stands in the way
 */
public record Screening(List<Finding> findings) {

    /** Copies the findings. */
    public Screening {
        findings = List.copyOf(findings);
    }

    /**
     * What follows from the findings.
     *
     * @return the gravest conclusion that applies
     */
    public Conclusion conclusion() {
        if (findings.isEmpty()) {
            return Conclusion.ELIGIBLE;
        }
        if (findings.stream().anyMatch(Screening::isFinal)) {
            return Conclusion.INELIGIBLE;
        }
        boolean pending = findings.stream().anyMatch(f -> f.verdict() == Verdict.UNDETERMINED);
        return pending ? Conclusion.PENDING : Conclusion.REVIEW;
    }

    /**
     * The same outcome, apart from soft rules that a named person set aside. A rule that was soft then and is hard now
     * stands in the way again.
     *
     * @param overridden the codes of the rules set aside
     * @return a copy
     */
    public Screening apartFrom(Collection<Code> overridden) {
        return new Screening(findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.HARD || !overridden.contains(finding.code()))
                .toList());
    }

    private static boolean isFinal(Finding finding) {
        return finding.verdict() == Verdict.BROKEN && finding.weight() == Finding.Weight.HARD;
    }

    /**
     * The clauses cited, each once, in the order of the findings.
     *
     * @return an ordered set
     */
    public Set<ClauseId> clauses() {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        findings.forEach(finding -> clauses.addAll(finding.clauses()));
        return clauses;
    }
}
