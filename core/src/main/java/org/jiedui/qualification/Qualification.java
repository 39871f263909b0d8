package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.fact.ActorId;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApplicationFact.CertificateIssued;
import org.jiedui.qualification.ApplicationFact.KinDeclared;
import org.jiedui.qualification.ApplicationFact.OpinionAsked;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.QualificationStatus.Applied;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.qualification.QualificationStatus.UnderReview;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A mother's qualification as her facts tell it. Immutable; a fact gives a new one.
 *
 * <p>What time alone changes is never stored: {@link #statusOn} is a function of the day. From the day on which her
 * record check lapses she counts as suspended without anything having run (P6), and a suspension that nobody confirmed
 * lapses on its review date (R2).
 */
public final class Qualification {

    /** For how many days the children of a mother whose check lapsed are held before they count as waiting. */
    public static final int REVIEW_DAYS = 30;

    private final MotherId mother;
    private final List<QualificationFact> facts;
    private final Timeline timeline;

    private Qualification(MotherId mother, List<QualificationFact> facts) {
        this.mother = mother;
        this.facts = List.copyOf(facts);
        this.timeline = new Timeline(this.facts);
    }

    /**
     * The qualification that facts fold into.
     *
     * @param mother who applied
     * @param facts her facts in the order in which they were recorded; the first is her application
     * @return the qualification
     * @throws IllegalArgumentException if the first is none
     */
    public static Qualification of(MotherId mother, List<QualificationFact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof MotherApplied)) {
            throw new IllegalArgumentException("A qualification begins with an application.");
        }
        return new Qualification(mother, facts);
    }

    /**
     * This qualification after one more fact.
     *
     * @param fact what happened
     * @return a new qualification
     */
    public Qualification after(QualificationFact fact) {
        List<QualificationFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Qualification(mother, more);
    }

    /**
     * Whose it is.
     *
     * @return her id
     */
    public MotherId mother() {
        return mother;
    }

    /**
     * What it folds from.
     *
     * @return the facts in the order in which they were recorded; the first is the application
     */
    public List<QualificationFact> facts() {
        return facts;
    }

    /**
     * Her application: the last, where she applied again.
     *
     * @return the fact that opened what is current
     */
    public MotherApplied application() {
        return (MotherApplied) current().get(0);
    }

    private List<QualificationFact> current() {
        int last = facts.size() - 1;
        while (!(facts.get(last) instanceof MotherApplied)) {
            last--;
        }
        return facts.subList(last, facts.size());
    }

    Steps steps() {
        return new Steps(current());
    }

    /**
     * The opinions given since she handed her form in, in the order of the chain: before a correction they do not count.
     *
     * @return perhaps none
     */
    public List<OpinionGiven> opinions() {
        return steps().opinions();
    }

    /**
     * The opinion that the application waits for, where its tier has a limit of time.
     *
     * @return empty if no tier with a limit is in turn
     */
    public Optional<OpinionAsked> findAsked() {
        return steps().findAsked();
    }

    /**
     * Who is kin to her, under this application or an earlier one (R5).
     *
     * @return the keys by which those persons act
     */
    public Set<ActorId> kin() {
        return list(facts, KinDeclared.class).stream().map(KinDeclared::kin).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All her certificates, void ones too.
     *
     * @return in the order of issue
     */
    public List<Certificate> certificates() {
        return Certificate.list(facts);
    }

    /**
     * The reviewer's last answers.
     *
     * @return four times unanswered before any
     */
    public Attestations attestations() {
        List<Attested> given = list(Attested.class);
        return given.isEmpty()
                ? Attestations.none()
                : given.get(given.size() - 1).attestations();
    }

    /**
     * The codes of soft rules that were set aside for her.
     *
     * @return perhaps none
     */
    public List<Code> overrides() {
        return list(SoftRuleOverridden.class).stream()
                .map(SoftRuleOverridden::rule)
                .toList();
    }

    /**
     * The last query for records made by a day that was answered; of two on one day the one recorded later. A query
     * without an answer says nothing: the answer before it stands, and lapses in its time (P6).
     *
     * @param day the day asked about
     * @return the absent check if none was made, and an unanswered one if none was answered
     */
    public RecordCheck checkOn(LocalDate day) {
        return timeline.checkOn(day);
    }

    /**
     * How the eligibility rules see her on a day.
     *
     * @param known what is known of her
     * @param day the day
     * @return the candidate
     */
    public Candidate candidateOn(CaringMother known, LocalDate day) {
        return new Candidate(known, checkOn(day), attestations());
    }

    /**
     * Where the qualification stands on a day. Total: before the application it counts as applied.
     *
     * @param day the day asked about
     * @return exactly one status
     */
    public QualificationStatus statusOn(LocalDate day) {
        return timeline.statusOn(day);
    }

    /**
     * When time alone changes it next.
     *
     * @param day the day asked about
     * @return the day on which her record check lapses while she is approved, on which her suspension is to be reviewed,
     *     or from which the opinion that she waits for is late, even if that day is past; empty otherwise
     */
    public Optional<LocalDate> findDue(LocalDate day) {
        QualificationStatus status = statusOn(day);
        if (status instanceof Applied || status instanceof UnderReview) {
            return findAsked().map(OpinionAsked::overdueFrom);
        }
        if (status instanceof Suspended suspended) {
            return Optional.of(suspended.reviewOn());
        }
        return status instanceof Approved ? checkOn(day).findLapse() : Optional.empty();
    }

    /**
     * The days on which she was suspended, by a decision or by time alone.
     *
     * @param until the last day that is looked at
     * @return spans in order, none of them empty
     */
    public List<DateSpan> suspensions(LocalDate until) {
        return timeline.suspensions(until);
    }

    /**
     * Who decided on her application, and so decides on a revocation (C-11).
     *
     * @return empty before the approval
     */
    public Optional<QualificationApproved> findApproval() {
        return list(QualificationApproved.class).stream().findFirst();
    }

    /**
     * Whether she may show a certificate (H-26): from the approval until a revocation or withdrawal, or the end that the
     * scheme sets for the last number she was given.
     *
     * @param day the day asked about
     * @return true also before a number was recorded; a suspension does not make it void
     */
    public boolean hasValidCertificateOn(LocalDate day) {
        QualificationStatus status = statusOn(day);
        boolean ended = list(CertificateIssued.class).stream()
                .reduce((earlier, later) -> later)
                .filter(issued -> !day.isBefore(issued.until()))
                .isPresent();
        return !ended && (status instanceof Approved || status instanceof Suspended);
    }

    private <F extends QualificationFact> List<F> list(Class<F> type) {
        return list(current(), type);
    }

    private static <F> List<F> list(List<QualificationFact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Qualification that && mother.equals(that.mother) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Qualification[" + mother + ", " + facts.size() + " facts]";
    }
}
