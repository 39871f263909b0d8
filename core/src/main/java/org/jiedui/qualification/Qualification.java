package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.qualification.QualificationStatus.Applied;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.jiedui.qualification.QualificationStatus.Rejected;
import org.jiedui.qualification.QualificationStatus.Revoked;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.qualification.QualificationStatus.UnderReview;
import org.jiedui.qualification.QualificationStatus.Withdrawn;
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

    private static final Code HIT = Code.of("RECORD_HIT");
    private static final Code LAPSED = Code.of("RECORD_CHECK_LAPSED");

    private final MotherId mother;
    private final List<QualificationFact> facts;

    private Qualification(MotherId mother, List<QualificationFact> facts) {
        this.mother = mother;
        this.facts = List.copyOf(facts);
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

    /**
     * The opinions given, in the order of the chain.
     *
     * @return perhaps none
     */
    public List<OpinionGiven> opinions() {
        return list(OpinionGiven.class);
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
        RecordCheck last = RecordCheck.none();
        for (QualificationFact fact : facts) {
            if (fact instanceof RecordChecked checked && !fact.happenedOn().isAfter(day)) {
                last = later(last, RecordCheck.of(checked.result(), checked.happenedOn()));
            }
        }
        return last;
    }

    private static RecordCheck later(RecordCheck before, RecordCheck next) {
        boolean wasAnswered = before.result() != RecordCheck.Result.UNANSWERED;
        boolean isAnswered = next.result() != RecordCheck.Result.UNANSWERED;
        if (wasAnswered != isAnswered) {
            return isAnswered ? next : before;
        }
        boolean isEarlier = before.findQueriedOn()
                .filter(next.findQueriedOn().orElseThrow()::isBefore)
                .isPresent();
        return isEarlier ? before : next;
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
        QualificationStatus status = new Applied(facts.get(0).happenedOn());
        for (QualificationFact fact : facts) {
            if (!fact.happenedOn().isAfter(day)) {
                status = turned(status, fact);
            }
        }
        return lapsed(status, day);
    }

    private static QualificationStatus turned(QualificationStatus before, QualificationFact fact) {
        LocalDate on = fact.happenedOn();
        if (fact instanceof MotherApplied) {
            return new Applied(on);
        } else if (before.isOver()) {
            return before;
        } else if (fact instanceof OpinionGiven && before instanceof Applied) {
            return new UnderReview(on);
        } else if (fact instanceof QualificationApproved || fact instanceof SuspensionLifted) {
            return new Approved(on);
        } else if (fact instanceof QualificationRejected) {
            return new Rejected(on);
        } else if (fact instanceof QualificationSuspended suspended) {
            boolean runs =
                    before instanceof Suspended already && already.reviewOn().isAfter(on);
            LocalDate since = runs && before.since().isBefore(on) ? before.since() : on;
            return new Suspended(since, suspended.reason(), suspended.reviewOn());
        } else if (fact instanceof QualificationRevoked) {
            return new Revoked(on);
        } else if (fact instanceof QualificationWithdrawn) {
            return new Withdrawn(on);
        }
        return before;
    }

    private QualificationStatus lapsed(QualificationStatus status, LocalDate day) {
        QualificationStatus current = status;
        if (status instanceof Suspended suspended && !day.isBefore(suspended.reviewOn())) {
            current = new Approved(suspended.reviewOn());
        }
        return current instanceof Approved ? checked(current, day) : current;
    }

    private QualificationStatus checked(QualificationStatus approved, LocalDate day) {
        RecordCheck check = checkOn(day);
        if (check.isHit()) {
            return suspendedSince(check.findQueriedOn().orElse(approved.since()), HIT);
        }
        return check.findLapse()
                .filter(lapse -> !day.isBefore(lapse))
                .map(lapse -> suspendedSince(lapse, LAPSED))
                .orElse(approved);
    }

    private static QualificationStatus suspendedSince(LocalDate since, Code reason) {
        return new Suspended(since, reason, since.plusDays(REVIEW_DAYS));
    }

    /**
     * The days on which she was suspended, by a decision or by time alone.
     *
     * @param until the last day that is looked at
     * @return spans in order, none of them empty
     */
    public List<DateSpan> suspensions(LocalDate until) {
        List<LocalDate> turns = Stream.concat(
                        facts.stream().flatMap(Qualification::turns), Stream.of(until.plusDays(1)))
                .filter(turn -> !turn.isAfter(until.plusDays(1)))
                .distinct()
                .sorted()
                .toList();
        List<DateSpan> spans = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            if (statusOn(turns.get(i)) instanceof Suspended) {
                spans.add(new DateSpan(turns.get(i), turns.get(i + 1)));
            }
        }
        return spans;
    }

    /** The days on which a fact may turn the status: its own, and the one on which what it brought lapses. */
    private static Stream<LocalDate> turns(QualificationFact fact) {
        Stream<LocalDate> own = Stream.of(fact.happenedOn());
        if (fact instanceof QualificationSuspended suspended) {
            return Stream.concat(own, Stream.of(suspended.reviewOn()));
        }
        return fact instanceof RecordChecked
                ? Stream.concat(own, Stream.of(fact.happenedOn().plusYears(1)))
                : own;
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
     * Whether her certificate is valid (H-26): issued with the approval, void from a revocation or withdrawal.
     *
     * @param day the day asked about
     * @return true while it is issued and not void; a suspension does not make it void
     */
    public boolean hasValidCertificateOn(LocalDate day) {
        QualificationStatus status = statusOn(day);
        return status instanceof Approved || status instanceof Suspended;
    }

    private <F extends QualificationFact> List<F> list(Class<F> type) {
        return current().stream().filter(type::isInstance).map(type::cast).toList();
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
