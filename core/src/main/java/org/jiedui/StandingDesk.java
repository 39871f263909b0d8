package org.jiedui;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Appraising;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.JudgingStanding;
import org.jiedui.flow.Suspending;
import org.jiedui.flow.WarningMothers;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.rule.Code;
import org.jiedui.standing.Assessment;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact.MotherHeard;
import org.jiedui.standing.StandingFact.NoticeServed;
import org.jiedui.standing.StandingFact.RevocationProposed;
import org.jiedui.standing.StandingFact.WarningGiven;
import org.jiedui.standing.Suspicion;

/** Assesses, warns, suspends, hears and disqualifies: people decide, the library records who, why and by which clause. */
public final class StandingDesk {

    private final Appraising appraising;
    private final WarningMothers warningMothers;
    private final JudgingStanding judgingStanding;
    private final Suspending suspending;

    StandingDesk(Clerk clerk) {
        appraising = new Appraising(clerk);
        warningMothers = new WarningMothers(clerk);
        judgingStanding = new JudgingStanding(clerk);
        suspending = new Suspending(clerk);
    }

    /**
     * How a mother stands on a day (C-11).
     *
     * @param mother her id
     * @param day the day asked about
     * @return empty if she has no active pairing on that day
     */
    public Optional<Assessment> findAssessment(MotherId mother, LocalDate day) {
        return appraising.findAssessment(mother, day);
    }

    /**
     * Warns a mother for a run of misses that is neither cleared nor warned for: the earliest, if several pairings have
     * one (R4). The days to cure begin with the warning.
     *
     * @param command who asks
     * @param mother the mother
     * @return the warning, or all reasons against it
     */
    public Answer<WarningGiven> warn(Command command, MotherId mother) {
        return warningMothers.warn(command, mother);
    }

    /**
     * Proposes a revocation: for failed duty, once a warning's days to cure are over without a contact; on any other
     * ground, while she is suspended. An earlier proposal whose ground fell away is closed in the same commit.
     *
     * @param command who asks
     * @param mother the mother
     * @param ground {@code FAILED_DUTY} or another
     * @return the proposal, or all reasons against it
     */
    public Answer<RevocationProposed> propose(Command command, MotherId mother, Code ground) {
        return judgingStanding.propose(command, mother, ground);
    }

    /**
     * Records that the notice of the proposal reached her; the days to reply begin.
     *
     * @param command who asks
     * @param mother the mother
     * @param means such as {@code IN_PERSON}
     * @return the notice, or all reasons against it
     */
    public Answer<NoticeServed> serveNotice(Command command, MotherId mother, Code means) {
        return judgingStanding.serveNotice(command, mother, means);
    }

    /**
     * Records that she was heard on the proposal, or waived her reply. What she said is a sealed note of the host.
     *
     * @param command who asks
     * @param mother the mother
     * @param replied false if she waived her reply
     * @return the hearing, or all reasons against it
     */
    public Answer<MotherHeard> hear(Command command, MotherId mother, boolean replied) {
        return judgingStanding.hear(command, mother, replied);
    }

    /**
     * Revokes the qualification: only after ground, notice and the days to reply, by the level that approved her, by
     * somebody who neither proposed it, nor reported her, nor is herself (R1, R5). Her pairings end and the children's
     * waits open in the same commit.
     *
     * @param command who decides
     * @param mother the mother
     * @return the revocation, or all reasons against it
     */
    public Answer<QualificationRevoked> revoke(Command command, MotherId mother) {
        return judgingStanding.revoke(command, mother);
    }

    /**
     * Suspends a mother from today, or confirms a running suspension until a new review date (R2).
     *
     * @param command who asks
     * @param mother the mother
     * @param reason why
     * @param reviewOn the day on which it lapses unless confirmed again; 1 to 90 days from today
     * @return the suspension, or all reasons against it
     */
    public Answer<QualificationSuspended> suspend(Command command, MotherId mother, Code reason, LocalDate reviewOn) {
        return suspending.suspend(command, mother, reason, reviewOn);
    }

    /**
     * Lifts a suspension: the same pairings go on. Not while a gate of the programme still bars her, and neither by
     * herself nor by who reported her (R5).
     *
     * @param command who asks
     * @param mother the mother
     * @return the lifting, or all reasons against it
     */
    public Answer<SuspensionLifted> lift(Command command, MotherId mother) {
        return suspending.lift(command, mother);
    }

    /**
     * Reports suspected harm to a child (M-10). Anybody may and must; the report is opened at the instant at which it is
     * recorded, and a serving mother who is named is suspended at once.
     *
     * @param command who reports
     * @param suspicion of which child, and of whom
     * @return the report; refused only if the child is not known
     */
    public Answer<MandatoryReportOpened> reportHarm(Command command, Suspicion suspicion) {
        return suspending.reportHarm(command, suspicion);
    }
}
