package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiedui.person.Age;
import org.jiedui.person.Child;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.ParentsAway;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Verdict;

/**
 * Which children a programme is for, and the guardian's consent that no programme can do without (C-12).
 *
 * @param ageLimit the age from which a child is no longer in scope, 1 to 18
 * @param accepted which parents must be away; at least one answer
 * @param clause the definition it rests on, such as M-1
 */
public record PairingScope(int ageLimit, Set<ParentsAway> accepted, ClauseId clause) {

    private static final ClauseId CONSENT = ClauseId.of("M-11");
    private static final int ADULT = 18;

    /**
     * Copies the set and checks the bounds.
     *
     * @throws IllegalArgumentException if the age is not 1 to 18 or no answer is accepted
     */
    public PairingScope {
        accepted = Set.copyOf(accepted);
        if (ageLimit < 1 || ageLimit > ADULT) {
            throw new IllegalArgumentException("An age limit is 1 to 18 years, not " + ageLimit + ".");
        }
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("A programme that accepts no child has no scope.");
        }
    }

    /**
     * The national definition of 2016: both parents away, or one and the other unable to be guardian; under 16 (M-1).
     *
     * @return the scope of M-1
     */
    public static PairingScope national() {
        return new PairingScope(16, Set.of(ParentsAway.BOTH, ParentsAway.ONE_AND_OTHER_UNABLE), ClauseId.of("M-1"));
    }

    /**
     * What stands in the way of pairing this child, in the order in which it is told: {@code AGE_16} (with the limit's
     * number), {@code NOT_LEFT_BEHIND}, {@code GUARDIAN_CONSENT_MISSING}.
     *
     * <p>Where nothing is known of the parents, the second is undetermined, unless the programme accepts that too.
     *
     * @param child the child
     * @param consent the guardian's consent; the carer's signature is none (M-6)
     * @param day the day asked about
     * @return broken and undetermined findings only; empty if the child is in scope and may be paired
     */
    public List<Finding> findings(Child child, GuardianConsent consent, LocalDate day) {
        List<Finding> findings = new ArrayList<>(0);
        if (Age.isReached(child.born(), ageLimit, day)) {
            findings.add(Finding.of(Cause.OVER_AGE.code(this), Verdict.BROKEN, clause));
        }
        if (!accepted.contains(child.parentsAway())) {
            boolean unknown = child.parentsAway() == ParentsAway.UNSTATED;
            Verdict verdict = unknown ? Verdict.UNDETERMINED : Verdict.BROKEN;
            findings.add(Finding.of(Cause.NOT_LEFT_BEHIND.code(this), verdict, clause));
        }
        if (!consent.holdsOn(day)) {
            findings.add(Finding.of(Cause.GUARDIAN_CONSENT_MISSING.code(this), Verdict.BROKEN, CONSENT));
        }
        return findings;
    }

    Code ageCode() {
        return Code.of("AGE_" + ageLimit);
    }
}
