package org.jiedui.pairing;

import java.time.LocalDate;
import org.jiedui.assignment.Assignment;
import org.jiedui.assignment.AssignmentSolver;
import org.jiedui.place.Divisions;

/**
 * The round that pairs a whole pool (H-20, S-7): as many children as can be, the more urgent and then the longer waiting
 * first; then as many kin pairs as can be; then the least distance, with a surcharge for each need that the mother's
 * source does not serve. The values are the best there are among all admissible pairs, and the outcome carries the proof.
 *
 * <p>Living pairs stay as they are. Nobody is paired against an exclusion, outside the area or beyond the places that a
 * mother has left. A pure function, safe for use by many threads.
 */
public final class Round {

    private Round() {}

    /**
     * Pairs a pool.
     *
     * @param pool who asks, who offers, who lives as a pair, and who must not
     * @param policy the programme's section on pairing
     * @param divisions the tree that gives people their points
     * @param day the day for which ages and consents are judged, a date in China
     * @return the new pairs, each child that is left out with its cause, and the proof
     * @throws IllegalArgumentException if somebody's division has no point
     * @throws org.jiedui.assignment.AssignmentTooLargeException if the pool is too large to be paired exactly
     */
    public static RoundOutcome run(RoundPool pool, PairingPolicy policy, Divisions divisions, LocalDate day) {
        Homes homes = new Homes(divisions);
        pool.children().forEach(child -> homes.of(child.child()));
        pool.mothers().forEach(homes::of);
        Intake intake = Intake.of(pool, policy, day);
        RoundField field = new RoundField(pool, intake, policy, homes);
        UrgencyClasses classes = new UrgencyClasses(intake.inRound());
        Assignment best = AssignmentSolver.solve(RoundProblem.of(field, classes, policy));
        return new RoundAccount(pool, intake, field, policy, best).outcome();
    }
}
