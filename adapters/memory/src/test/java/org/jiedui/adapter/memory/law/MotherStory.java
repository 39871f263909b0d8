package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiedui.fact.ActorId;
import org.jiedui.person.RecordCheck;

/** What the office agreed to about a mother, in the order in which it was told; each with the day it counts from. */
final class MotherStory {

    /** What can be told of her. */
    enum Turn {
        APPLIED,
        APPROVED,
        SUSPENDED,
        LIFTED,
        OVER,
        REINSTATED
    }

    /** A review day belongs to a suspension alone. */
    record Event(Turn turn, LocalDate on, LocalDate reviewOn) {}

    record Check(RecordCheck.Result result, LocalDate on) {}

    private static final int REVIEW_DAYS = 30;

    private final List<Event> events = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<ActorId> reporters = new ArrayList<>();
    private boolean refusedByTheLast;

    void tell(Turn turn, LocalDate on) {
        events.add(new Event(turn, on, LocalDate.MAX));
    }

    void tellSuspended(LocalDate on, LocalDate reviewOn) {
        events.add(new Event(Turn.SUSPENDED, on, reviewOn));
    }

    /** Danger never shortens a suspension that runs. */
    void tellDanger(LocalDate on, LocalDate today) {
        LocalDate usual = today.plusDays(REVIEW_DAYS);
        LocalDate running = isSuspendedOn(today) ? reviewAfter(today) : usual;
        tellSuspended(on, running.isAfter(usual) ? running : usual);
    }

    /** Whether the tier that decides has refused her last, rather than one below. */
    void tellRefused(LocalDate on, boolean lastWord) {
        tell(Turn.OVER, on);
        refusedByTheLast = lastWord;
    }

    boolean hadLastWord() {
        return refusedByTheLast;
    }

    void tellCheck(RecordCheck.Result result, LocalDate on) {
        checks.add(new Check(result, on));
    }

    void tellReporter(ActorId reporter) {
        reporters.add(reporter);
    }

    List<ActorId> reporters() {
        return reporters;
    }

    List<Event> events() {
        return events;
    }

    /** A new application leaves behind what was before its day, and nothing that came after. */
    private List<Event> currentOn(LocalDate day) {
        List<Event> until = new ArrayList<>();
        for (Event event : events) {
            if (!event.on().isAfter(day)) {
                if (event.turn() == Turn.APPLIED) {
                    until.removeIf(earlier -> !earlier.on().isAfter(event.on()));
                } else if (event.turn() == Turn.REINSTATED) {
                    until.removeIf(earlier -> earlier.turn() == Turn.OVER);
                }
                until.add(event);
            }
        }
        return until;
    }

    private boolean has(LocalDate day, Turn turn) {
        return currentOn(day).stream().anyMatch(event -> event.turn() == turn);
    }

    boolean isOverOn(LocalDate day) {
        return has(day, Turn.OVER);
    }

    boolean isServingOn(LocalDate day) {
        return isAdmittedOn(day) && !isSuspendedByDecisionOn(day) && hasCleanCheckOn(day);
    }

    boolean isSuspendedOn(LocalDate day) {
        return isAdmittedOn(day) && !isServingOn(day);
    }

    boolean isAdmittedOn(LocalDate day) {
        return has(day, Turn.APPROVED) && !isOverOn(day);
    }

    private boolean isSuspendedByDecisionOn(LocalDate day) {
        return findSuspension(day).isPresent();
    }

    private Optional<Event> findSuspension(LocalDate day) {
        Predicate<Event> counts = event -> event.turn() == Turn.SUSPENDED || event.turn() == Turn.LIFTED;
        return currentOn(day).stream()
                .filter(counts)
                .reduce((earlier, later) -> later)
                .filter(event ->
                        event.turn() == Turn.SUSPENDED && event.reviewOn().isAfter(day));
    }

    /** The last query that was answered: an open query says nothing. */
    Optional<Check> findCheck(LocalDate day) {
        return checks.stream()
                .filter(check -> check.result() != RecordCheck.Result.UNANSWERED)
                .filter(check -> !check.on().isAfter(day))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    boolean hasCleanCheckOn(LocalDate day) {
        return findCheck(day)
                .filter(check -> check.result() == RecordCheck.Result.CLEAR)
                .filter(check -> day.isBefore(check.on().plusYears(1)))
                .isPresent();
    }

    /** Until when the children of a mother who is suspended on this day are held. */
    LocalDate reviewAfter(LocalDate day) {
        return findSuspension(day)
                .map(Event::reviewOn)
                .orElseGet(() -> findCheck(day).map(MotherStory::review).orElse(LocalDate.MIN));
    }

    private static LocalDate review(Check check) {
        LocalDate since = check.result() == RecordCheck.Result.HIT
                ? check.on()
                : check.on().plusYears(1);
        return since.plusDays(REVIEW_DAYS);
    }
}
