package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiedui.pairing.RoundPool.Applicant;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.rule.Finding;

/**
 * Who of the roster takes part in a round, before anybody is paired.
 *
 * @param inRound the children in the round, by id
 * @param out the children left out by scope or consent, by id
 * @param alreadyPaired how many children a living pair holds
 * @param qualified the mothers who may serve, by id, with or without places
 */
record Intake(List<Applicant> inRound, SortedMap<ChildId, Cause> out, int alreadyPaired, List<CaringMother> qualified) {

    static Intake of(RoundPool pool, PairingPolicy policy, LocalDate day) {
        List<Applicant> inRound = new ArrayList<>();
        SortedMap<ChildId, Cause> out = new TreeMap<>();
        int alreadyPaired = 0;
        for (Applicant child : pool.children()) {
            List<Finding> findings = policy.scopeFindings(child.child(), child.consent(), day);
            if (pool.isPaired(child.id())) {
                alreadyPaired++;
            } else if (findings.isEmpty()) {
                inRound.add(child);
            } else {
                out.put(child.id(), Cause.of(findings.get(0).code(), policy.scope()));
            }
        }
        List<CaringMother> qualified =
                pool.mothers().stream().filter(pool::isQualified).toList();
        return new Intake(inRound, out, alreadyPaired, qualified);
    }
}
