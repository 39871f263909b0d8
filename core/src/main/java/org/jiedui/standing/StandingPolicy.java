package org.jiedui.standing;

import java.util.List;
import org.jiedui.duty.DutyId;
import org.jiedui.rule.ClauseId;

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
}
