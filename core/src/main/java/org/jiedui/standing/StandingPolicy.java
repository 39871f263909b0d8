package org.jiedui.standing;

import java.util.List;
import org.jiedui.duty.DutyId;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.PolicyField;
import org.jiedui.rule.Tightens;
import org.jiedui.rule.Wording;

/**
 * The section of a programme that says when failing in a duty has consequences. The plans demand that it has (H-33) and
 * give no threshold, period or hearing: the numbers are a programme's own (C-11).
 *
 * @param duty the monthly duty that counts
 * @param missesInARow how many months missed one after another warn, 1 to 12
 * @param cureDays how many days after the day of a warning she may still cure, 1 to 366
 * @param replyDays how many days after a proposal it may first be decided, 1 to 366
 * @param warningClauses what a warning cites, in order; at least one
 * @param proposalClauses what a proposal cites, in order; at least one
 */
public record StandingPolicy(
        DutyId duty,
        int missesInARow,
        int cureDays,
        int replyDays,
        List<ClauseId> warningClauses,
        List<ClauseId> proposalClauses) {

    private static final List<PolicyField<StandingPolicy>> FIELDS = List.of(
            PolicyField.of(
                    "standing.duty",
                    StandingPolicy::duty,
                    Tightens.setAboveOnly(),
                    StandingPolicy::warningClauses,
                    (above, below) -> new Wording("一名未尽" + above + "的妈妈", "a mother who fails in " + above)),
            PolicyField.of(
                    "standing.missesInARow",
                    StandingPolicy::missesInARow,
                    Tightens.maximumMayFall(),
                    StandingPolicy::warningClauses,
                    (above, below) -> new Wording(
                            "一名连续" + above + "个月未尽职的妈妈", "a mother who missed " + above + " months in a row")),
            PolicyField.of(
                    "standing.cureDays",
                    StandingPolicy::cureDays,
                    Tightens.minimumMayRise(),
                    StandingPolicy::warningClauses,
                    (above, below) -> new Wording(
                            "一名在预警后第" + above + "天改正的妈妈", "a mother who cures on day " + above + " after the warning")),
            PolicyField.of(
                    "standing.replyDays",
                    StandingPolicy::replyDays,
                    Tightens.minimumMayRise(),
                    StandingPolicy::proposalClauses,
                    (above, below) -> new Wording(
                            "一名在提议后第" + above + "天答复的妈妈",
                            "a mother who replies on day " + above + " after the proposal")));

    private static final int MOST_MISSES = 12;
    private static final int MOST_DAYS = 366;

    /**
     * Copies the lists and checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of its bounds or nothing is cited
     */
    public StandingPolicy {
        warningClauses = List.copyOf(warningClauses);
        proposalClauses = List.copyOf(proposalClauses);
        check("misses in a row", missesInARow, MOST_MISSES);
        check("days to cure", cureDays, MOST_DAYS);
        check("days to reply", replyDays, MOST_DAYS);
        if (warningClauses.isEmpty() || proposalClauses.isEmpty()) {
            throw new IllegalArgumentException("A warning and a proposal cite at least one clause each.");
        }
    }

    private static void check(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("The " + name + " are 1 to " + most + ", not " + number + ".");
        }
    }

    /**
     * Where failing has lesser consequences than under another policy, or somebody is heard less (laws J1 and R1): the
     * periods to cure and to reply protect her, so they may grow and never shrink.
     *
     * @param above the policy of the upper level
     * @return one for each field that is loosened
     */
    public List<Loosening> looseningsOf(StandingPolicy above) {
        return PolicyField.loosenings(FIELDS, above, this);
    }
}
