package org.jiedui.qualification;

import java.time.LocalDate;
import org.jiedui.rule.Finding;

/**
 * One rule of eligibility. A host may add its own: a rule can only refuse, so adding one never admits anybody.
 *
 * <p>A rule is a pure function. What it cannot determine it says is undetermined; it never passes for want of facts.
 */
@FunctionalInterface
public interface EligibilityRule {

    /**
     * Judges one candidate.
     *
     * @param candidate who is judged
     * @param day the day for which she is judged
     * @return satisfied, broken or undetermined, with the clause
     */
    Finding judge(Candidate candidate, LocalDate day);
}
