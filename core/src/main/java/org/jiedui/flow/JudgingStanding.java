package org.jiedui.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.standing.Grounds;
import org.jiedui.standing.StandingFact.MotherHeard;
import org.jiedui.standing.StandingFact.NoticeServed;
import org.jiedui.standing.StandingFact.ProposalClosed;
import org.jiedui.standing.StandingFact.RevocationProposed;
import org.jiedui.standing.StandingFact.WarningGiven;
import org.jiedui.standing.StandingFile;

/** Takes a mother's case from a proposal through notice and hearing to a decision (H-33, C-11). */
public final class JudgingStanding {

    private static final Code FAILED_DUTY = Code.of("FAILED_DUTY");

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public JudgingStanding(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
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
        Fields content = Content.of("proposeRevocation").with("mother", mother).with("ground", ground);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> proposed(work, found, ground))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private Decision<RevocationProposed> proposed(Work work, Qualification found, Code ground) {
        MotherId mother = found.mother();
        Programme programme =
                Programmes.on(work.around(), work.today(), found.application().programme());
        QualificationStatus status = found.statusOn(work.today());
        Optional<RevocationProposed> before = work.standing(mother).findProposal();
        boolean runs = before.filter(open -> isGrounded(work, found, programme, open.ground(), open.happenedOn()))
                .isPresent();
        boolean grounded = isGrounded(work, found, programme, ground, work.today());
        DivisionCode home = found.application().division();
        return new Reasons(work)
                .needing(Role.STANDING_OFFICER, home)
                .separate(found)
                .refuseIf(found.findApproval().isEmpty() || status.isOver(), "NOT_SERVING", "H-33")
                .refuseIf(runs, "ALREADY_PROPOSED", "H-33")
                .refuseIf(!grounded, "NO_GROUND", programme.standing().proposalClauses())
                .orElse(() -> keep(work, found, programme, ground, before));
    }

    private static RevocationProposed keep(
            Work work, Qualification found, Programme programme, Code ground, Optional<RevocationProposed> fallen) {
        if (fallen.isPresent()) {
            work.add(found.mother(), new ProposalClosed(work.today(), Code.of("GROUND_FELL_AWAY")));
        }
        RevocationProposed proposed = new RevocationProposed(
                work.today(),
                ground,
                programme.standing().proposalClauses(),
                work.command().actor(),
                found.application().division());
        work.add(found.mother(), proposed);
        return proposed;
    }

    /**
     * Failed duty rests on a warning of this application that had run out by the day of the proposal and that nothing
     * cleared; any other ground on a suspension that has run since then. What came later needs a notice of its own (R1).
     */
    private boolean isGrounded(Work work, Qualification found, Programme programme, Code ground, LocalDate proposedOn) {
        if (!ground.equals(FAILED_DUTY)) {
            return found.statusOn(work.today()) instanceof QualificationStatus.Suspended suspended
                    && !suspended.since().isAfter(proposedOn);
        }
        LocalDate applied = found.application().happenedOn();
        List<WarningGiven> warnings = work.standing(found.mother()).warnings().stream()
                .filter(warning -> !warning.happenedOn().isBefore(applied))
                .filter(warning -> warning.deadline().isBefore(proposedOn))
                .toList();
        return new Grounds(programme.standing(), programme.duties(), work.today()).stand(warnings, reading::ledger);
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
        Fields content = Content.of("serveNotice").with("mother", mother).with("means", means);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> proceeding(work, found)
                                .refuseIf(
                                        work.standing(mother).findNotice().isPresent(), "NOTICE_ALREADY_SERVED", "U-12")
                                .orElse(() -> served(work, found, means)))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static NoticeServed served(Work work, Qualification found, Code means) {
        int days = Programmes.on(
                        work.around(), work.today(), found.application().programme())
                .standing()
                .replyDays();
        NoticeServed served = new NoticeServed(work.today(), means, work.today().plusDays(days));
        work.add(found.mother(), served);
        work.tell(found.mother().value(), "NOTICE_SERVED", Fields.none().with("decidableFrom", served.decidableFrom()));
        return served;
    }

    private static Reasons proceeding(Work work, Qualification found) {
        return new Reasons(work)
                .needing(Role.STANDING_OFFICER, found.application().division())
                .separate(found)
                .refuseIf(work.standing(found.mother()).findProposal().isEmpty(), "NOT_PROPOSED", "H-33");
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
        Fields content = Content.of("hear").with("mother", mother).with("replied", replied);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> proceeding(work, found)
                                .refuseIf(work.standing(mother).findNotice().isEmpty(), "NOTICE_MISSING", "U-12")
                                .orElse(() -> {
                                    MotherHeard heard = new MotherHeard(work.today(), replied);
                                    work.add(mother, heard);
                                    return heard;
                                }))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
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
        Fields content = Content.of("revoke").with("mother", mother);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> revoked(work, found))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private Decision<QualificationRevoked> revoked(Work work, Qualification found) {
        MotherId mother = found.mother();
        StandingFile file = work.standing(mother);
        Programme programme =
                Programmes.on(work.around(), work.today(), found.application().programme());
        Optional<RevocationProposed> proposal = file.findProposal();
        boolean early = file.findNotice()
                .filter(notice -> !work.today().isBefore(notice.decidableFrom()))
                .isEmpty();
        boolean fallen = proposal.filter(open -> !isGrounded(work, found, programme, open.ground(), open.happenedOn()))
                .isPresent();
        return new Reasons(work)
                .needing(Role.DECIDER, decidingDivision(found))
                .separate(found)
                .refuseIf(
                        proposal.filter(open -> open.by().equals(work.command().actor()))
                                .isPresent(),
                        "OWN_PROPOSAL",
                        "JD-5")
                .refuseIf(reading.hasReported(work.command().actor(), mother), "OWN_REPORT", "JD-5")
                .refuseIf(found.statusOn(work.today()).isOver(), "NOT_SERVING", "H-33")
                .refuseIf(proposal.isEmpty(), "NOT_PROPOSED", "H-33")
                .refuseIf(file.findNotice().isEmpty(), "NOTICE_MISSING", "U-12")
                .refuseIf(file.findNotice().isPresent() && early, "REPLY_RUNNING", "C-11")
                .refuseIf(fallen, "NO_GROUND", programme.standing().proposalClauses())
                .orElse(() -> keep(work, found, proposal.orElseThrow(), programme));
    }

    /** The level that approved her (C-11). */
    private static DivisionCode decidingDivision(Qualification found) {
        return found.findApproval()
                .map(QualificationApproved::division)
                .orElse(found.application().division());
    }

    private static QualificationRevoked keep(
            Work work, Qualification found, RevocationProposed proposal, Programme programme) {
        MotherId mother = found.mother();
        List<ClauseId> clauses = proposal.clauses();
        QualificationRevoked revoked =
                new QualificationRevoked(work.today(), proposal.ground(), clauses, programme.version());
        work.add(mother, revoked);
        work.add(mother, new ProposalClosed(work.today(), Code.of("REVOKED")));
        Ending.allOfMother(work, mother, work.today(), Code.of("MOTHER_REVOKED"));
        work.tell(mother.value(), "QUALIFICATION_REVOKED", Fields.none().with("on", work.today()));
        return revoked;
    }
}
