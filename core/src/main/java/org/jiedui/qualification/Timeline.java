package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApplicationFact.AppealDecided;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.ApplicationFact.ApplicationReturned;
import org.jiedui.qualification.ApplicationFact.RefusalAppealed;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.qualification.QualificationFact.RecordChecked;
import org.jiedui.qualification.QualificationFact.SuspensionLifted;
import org.jiedui.qualification.QualificationStatus.Appealed;
import org.jiedui.qualification.QualificationStatus.Applied;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.jiedui.qualification.QualificationStatus.Rejected;
import org.jiedui.qualification.QualificationStatus.Returned;
import org.jiedui.qualification.QualificationStatus.Revoked;
import org.jiedui.qualification.QualificationStatus.Suspended;
import org.jiedui.qualification.QualificationStatus.UnderReview;
import org.jiedui.qualification.QualificationStatus.Withdrawn;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;

/**
 * Where a qualification stood, stands and will stand, as its facts and time alone tell it.
 *
 * <p>A fact counts from the day on which it happened, however late it was recorded.
 */
final class Timeline {

    private static final Code HIT = Code.of("RECORD_HIT");
    private static final Code LAPSED = Code.of("RECORD_CHECK_LAPSED");

    private final List<QualificationFact> facts;

    Timeline(List<QualificationFact> facts) {
        this.facts = facts;
    }

    RecordCheck checkOn(LocalDate day) {
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

    QualificationStatus statusOn(LocalDate day) {
        QualificationStatus status = new Applied(facts.get(0).happenedOn());
        for (QualificationFact fact : facts) {
            if (!fact.happenedOn().isAfter(day)) {
                status = turned(status, fact);
            }
        }
        return lapsed(status, day);
    }

    private static QualificationStatus turned(QualificationStatus before, QualificationFact fact) {
        if (fact instanceof MotherApplied) {
            return new Applied(fact.happenedOn());
        } else if (fact instanceof RefusalAppealed && before instanceof Rejected) {
            return new Appealed(fact.happenedOn());
        } else if (before.isOver()) {
            return before;
        }
        return fact instanceof ApplicationFact step ? moved(before, step) : decided(before, fact);
    }

    private static QualificationStatus moved(QualificationStatus before, ApplicationFact fact) {
        LocalDate on = fact.happenedOn();
        if (fact instanceof ApplicationReturned returned) {
            return new Returned(on, returned.correction().reason());
        } else if (fact instanceof ApplicationResubmitted) {
            return new Applied(on);
        } else if (fact instanceof AppealDecided appeal) {
            return appeal.granted() ? new UnderReview(on) : new Rejected(on);
        }
        return before;
    }

    private static QualificationStatus decided(QualificationStatus before, QualificationFact fact) {
        LocalDate on = fact.happenedOn();
        if (fact instanceof OpinionGiven && before instanceof Applied) {
            return new UnderReview(on);
        } else if (fact instanceof QualificationApproved || fact instanceof SuspensionLifted) {
            return new Approved(on);
        } else if (fact instanceof QualificationRejected) {
            return new Rejected(on);
        } else if (fact instanceof QualificationSuspended suspended) {
            return suspended(before, suspended);
        } else if (fact instanceof QualificationRevoked) {
            return new Revoked(on);
        }
        return fact instanceof QualificationWithdrawn ? new Withdrawn(on) : before;
    }

    private static QualificationStatus suspended(QualificationStatus before, QualificationSuspended fact) {
        LocalDate on = fact.happenedOn();
        boolean runs = before instanceof Suspended already && already.reviewOn().isAfter(on);
        LocalDate since = runs && before.since().isBefore(on) ? before.since() : on;
        return new Suspended(since, fact.reason(), fact.reviewOn());
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
        return new Suspended(since, reason, since.plusDays(Qualification.REVIEW_DAYS));
    }

    List<DateSpan> suspensions(LocalDate until) {
        List<LocalDate> turns = Stream.concat(facts.stream().flatMap(Timeline::turns), Stream.of(until.plusDays(1)))
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
}
