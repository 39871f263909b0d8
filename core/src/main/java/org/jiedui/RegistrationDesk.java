package org.jiedui;

import java.time.LocalDate;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Registering;
import org.jiedui.pairing.ChildFact.ChildClosed;
import org.jiedui.pairing.ChildFact.ChildRegistered;
import org.jiedui.pairing.ChildFact.GuardianConsentWithdrawn;
import org.jiedui.pairing.ChildFact.GuardianConsented;
import org.jiedui.pairing.ChildFact.MotherExcluded;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Particulars;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.rule.Code;

/** Registers mothers, children, consents and exclusions. */
public final class RegistrationDesk {

    private final Registering registering;

    RegistrationDesk(Clerk clerk) {
        registering = new Registering(clerk);
    }

    /**
     * Takes a mother's application (H-29).
     *
     * @param command who asks
     * @param mother what rules need of her
     * @param particulars what documents need
     * @param on the date of her form, not before the end of an earlier application
     * @return the application, or all reasons against it
     */
    public Answer<MotherApplied> apply(Command command, CaringMother mother, Particulars particulars, LocalDate on) {
        return registering.apply(command, mother, particulars, on);
    }

    /**
     * Registers a child; the wait opens in the same commit (P3).
     *
     * @param command who asks
     * @param child what rules need of the child
     * @param particulars what documents need
     * @param waitingSince since when the child waits, not after today
     * @return the registration, or all reasons against it
     */
    public Answer<ChildRegistered> register(
            Command command, Child child, Particulars particulars, LocalDate waitingSince) {
        return registering.register(command, child, particulars, waitingSince);
    }

    /**
     * Records that a parent or guardian agrees that the child takes part (M-11, U-4).
     *
     * @param command who asks
     * @param child the child
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     * @param on the day of the consent, not before the last withdrawal
     * @return the consent, or all reasons against it
     */
    public Answer<GuardianConsented> consent(Command command, ChildId child, Code means, LocalDate on) {
        return registering.consent(command, child, means, on);
    }

    /**
     * Records that a parent or guardian withdraws; every pairing and proposal of the child ends in the same commit, and
     * the child is out until consent is given anew (P5).
     *
     * @param command who asks
     * @param child the child
     * @param on the first day without consent
     * @return the withdrawal, or all reasons against it
     */
    public Answer<GuardianConsentWithdrawn> withdrawConsent(Command command, ChildId child, LocalDate on) {
        return registering.withdrawConsent(command, child, on);
    }

    /**
     * Records that a mother is never to be proposed for a child; a living pairing of the two ends at once (P7).
     *
     * @param command who asks
     * @param mother the mother
     * @param child the child
     * @param reason such as {@code KIN_DISPUTE}, {@code COURT_ORDER} or {@code REFUSAL}
     * @return the exclusion, or all reasons against it
     */
    public Answer<MotherExcluded> exclude(Command command, MotherId mother, ChildId child, Code reason) {
        return registering.exclude(command, mother, child, reason);
    }

    /**
     * Records that a child leaves the programme; every pairing and proposal of the child ends in the same commit.
     *
     * @param command who asks
     * @param child the child
     * @param reason such as {@code PARENT_RETURNED}
     * @param on the first day out of it
     * @return the closing, or all reasons against it
     */
    public Answer<ChildClosed> close(Command command, ChildId child, Code reason, LocalDate on) {
        return registering.close(command, child, reason, on);
    }
}
