package org.jiedui.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactOutcome;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.EntryId;
import org.jiedui.duty.Leave;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.duty.LedgerEntry;
import org.jiedui.duty.Venue;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.MotherAndChild;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.Attestations;
import org.jiedui.person.Attestations.Answer;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.ApplicationFact;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.CertificateNumber;
import org.jiedui.qualification.Correction;
import org.jiedui.qualification.QualificationFact;
import org.jiedui.qualification.Tier;
import org.jiedui.qualification.Voice;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact;

/** At least one example of every fact there is, with parts that differ wherever two could be exchanged. */
public final class FactExamples {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LATER = DAY.plusDays(30);
    private static final DivisionCode HOME = DivisionCode.of("420525100201");
    private static final ProgrammeVersion PROGRAMME = new ProgrammeVersion("hubei-provincial", 3);
    private static final PairingId PAIRING = PairingId.of("p-1");
    private static final MotherId MOTHER = MotherId.of("m-1");
    private static final ChildId CHILD = ChildId.of("c-1");
    private static final Code REASON = Code.of("MOVED_AWAY");
    private static final List<ClauseId> CLAUSES = List.of(ClauseId.of("H-12"), ClauseId.of("C-11"));

    private FactExamples() {}

    /** All examples. */
    public static Stream<Fact> all() {
        return Stream.concat(first(), second());
    }

    /** Those of the first golden file. */
    public static Stream<Fact> first() {
        return Stream.of(qualifications(), pairings(), children(), places(), standings(), others())
                .flatMap(List::stream);
    }

    /** Those of the second: types that came later, and what was added to earlier ones. */
    public static Stream<Fact> second() {
        return applications().stream();
    }

    private static List<Fact> qualifications() {
        return List.of(
                new QualificationFact.MotherApplied(DAY, HOME, RecruitRoute.PROVINCE_DIRECT, PROGRAMME),
                new QualificationFact.Attested(
                        DAY, new Attestations(Answer.YES, Answer.NO, Answer.UNANSWERED, Answer.YES)),
                new QualificationFact.RecordChecked(DAY, RecordCheck.Result.CLEAR),
                new QualificationFact.RecordChecked(DAY, RecordCheck.Result.HIT),
                new QualificationFact.SoftRuleOverridden(DAY, Code.of("RESIDENCE")),
                new QualificationFact.OpinionGiven(DAY, Voice.of(new ApprovalStep(Tier.COUNTY, HOME)), true),
                new QualificationFact.OpinionGiven(DAY, Voice.of(new ApprovalStep(Tier.PREFECTURE, HOME)), false),
                new QualificationFact.QualificationApproved(DAY, Tier.PREFECTURE, HOME, PROGRAMME),
                new QualificationFact.QualificationRejected(DAY, Tier.UNIT, DAY),
                new QualificationFact.QualificationSuspended(DAY, REASON, LATER),
                new QualificationFact.SuspensionLifted(DAY),
                new QualificationFact.QualificationRevoked(DAY, REASON, CLAUSES, PROGRAMME),
                new QualificationFact.QualificationWithdrawn(DAY));
    }

    private static List<Fact> applications() {
        Voice inPlace = Voice.of(new ApprovalStep(Tier.UNIT, HOME)).by(Tier.COUNTY);
        return List.of(
                new ApplicationFact.OpinionAsked(DAY, Tier.UNIT, HOME, LATER),
                new QualificationFact.OpinionGiven(DAY, inPlace.onBehalfOf(ActorId.of("ldap:u-1")), true),
                new ApplicationFact.ApplicationReturned(
                        DAY, inPlace, new Correction(Code.of("INCOMPLETE"), List.of(Code.of("POSTCODE"), REASON))),
                new ApplicationFact.ApplicationResubmitted(DAY),
                new QualificationFact.QualificationRejected(DAY, Tier.COUNTY, LATER),
                new ApplicationFact.RefusalAppealed(DAY),
                new ApplicationFact.AppealDecided(DAY, Tier.PREFECTURE, HOME, true),
                new ApplicationFact.KinDeclared(DAY, ActorId.of("ldap:u-2")),
                new ApplicationFact.CertificateIssued(DAY, CertificateNumber.of("HB-2024-0007"), LocalDate.MAX),
                new ApplicationFact.CertificateIssued(DAY, CertificateNumber.of("HB-2024-0008"), LATER));
    }

    private static List<Fact> pairings() {
        return List.of(
                proposed(List.of(Party.MOTHER, Party.GUARDIAN)),
                proposed(List.of()),
                new PairingFact.ConsentGiven(DAY, Party.GUARDIAN, Code.of("REMOTE")),
                new PairingFact.PairingBegan(DAY),
                new PairingFact.PairingEnded(DAY, REASON));
    }

    private static Fact proposed(List<Party> consents) {
        return new PairingFact.PairingProposed(
                DAY, PAIRING, MOTHER, CHILD, PairingForm.MANY_TO_ONE, LATER, consents, PROGRAMME);
    }

    private static List<Fact> children() {
        return List.of(
                new ChildFact.ChildRegistered(DAY, HOME, PROGRAMME),
                new ChildFact.GuardianConsented(DAY, Code.of("PAPER")),
                new ChildFact.GuardianConsentWithdrawn(DAY),
                new ChildFact.MotherExcluded(DAY, MOTHER, REASON),
                new ChildFact.WaitOpened(DAY, REASON, HOME),
                new ChildFact.ChildHeld(DAY, PAIRING, MOTHER, LATER, HOME),
                new ChildFact.ChildPaired(DAY, PAIRING),
                new ChildFact.ChildReleased(DAY, PAIRING),
                new ChildFact.ChildClosed(DAY, REASON));
    }

    private static List<Fact> places() {
        return List.of(
                new PlaceFact.PlaceHeld(DAY, PAIRING, LATER),
                new PlaceFact.PlaceTaken(DAY, PAIRING),
                new PlaceFact.PlaceFreed(DAY, PAIRING));
    }

    private static List<Fact> standings() {
        return List.of(
                new StandingFact.WarningGiven(DAY, PAIRING, LocalDate.of(2024, 1, 1), REASON, LATER, CLAUSES),
                new StandingFact.RevocationProposed(DAY, REASON, CLAUSES, ActorId.of("ldap:u-1"), HOME),
                new StandingFact.NoticeServed(DAY, Code.of("LETTER"), LATER),
                new StandingFact.MotherHeard(DAY, true),
                new StandingFact.MotherHeard(DAY, false),
                new StandingFact.ProposalClosed(DAY, Code.of("REVOKED")));
    }

    private static List<Fact> others() {
        return List.of(
                new ContactRecorded(bareEntry().build()),
                new ContactRecorded(bareEntry()
                        .recordedOn(LATER)
                        .with(Set.of(Counterpart.values()))
                        .doing(Set.of(Activity.values()))
                        .at(Venue.SCHOOL)
                        .outcome(other(ContactOutcome.COMPLETED))
                        .build()),
                new LeaveGranted(DAY, new Leave(MOTHER, DAY.plusDays(1), LATER)),
                new MandatoryReportOpened(
                        DAY, CommandId.of("r-1"), ActorId.of("ldap:u-1"), MandatoryReportOpened.RECIPIENTS),
                round(Map.of(Code.of("SHORTAGE"), 2, Code.of("AGE_16"), 1)),
                round(Map.of()));
    }

    private static LedgerEntry.Builder bareEntry() {
        return LedgerEntry.of(EntryId.of("e-1"), MOTHER, Set.of(CHILD, ChildId.of("c-2")), DAY, Channel.values()[0]);
    }

    private static ContactOutcome other(ContactOutcome than) {
        return Stream.of(ContactOutcome.values())
                .filter(outcome -> outcome != than)
                .findFirst()
                .orElseThrow();
    }

    private static Fact round(Map<Code, Integer> leftOut) {
        List<MotherAndChild> pairs = leftOut.isEmpty() ? List.of() : List.of(new MotherAndChild(MOTHER, CHILD));
        return new RoundProposed(DAY, HOME, PROGRAMME, "f".repeat(64), 2, 1, 3_000_000_000L, leftOut, pairs);
    }
}
