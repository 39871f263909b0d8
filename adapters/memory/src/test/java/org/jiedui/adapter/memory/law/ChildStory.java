package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.person.MotherId;

/** What the office agreed to about a child, in the order in which it was told. */
final class ChildStory {

    private record Turn(boolean yes, LocalDate on) {}

    private final LocalDate registeredOn;
    private final List<Turn> consents = new ArrayList<>();
    private final List<Turn> enrolments = new ArrayList<>();
    private final Set<MotherId> excluded = new HashSet<>();
    private boolean leftForGood;

    ChildStory(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    /** A consent from before the last withdrawal is void. */
    void tellConsent(LocalDate on, LocalDate today) {
        if (consents.stream().anyMatch(turn -> !turn.yes() && turn.on().isAfter(on))) {
            return;
        }
        consents.add(new Turn(true, on));
        if (isOutOn(today) && !leftForGood) {
            enrolments.add(new Turn(true, today));
        }
    }

    /** Whoever had left before stays out as it left. */
    void tellWithdrawal(LocalDate on, LocalDate today) {
        consents.add(new Turn(false, on));
        if (!isOutOn(today)) {
            enrolments.add(new Turn(false, on));
        }
    }

    void tellClosed(LocalDate on) {
        leftForGood = true;
        enrolments.add(new Turn(false, on));
    }

    void tellExcluded(MotherId mother) {
        excluded.add(mother);
    }

    Set<MotherId> excluded() {
        return excluded;
    }

    boolean hasConsentOn(LocalDate day) {
        return last(consents, day).filter(Turn::yes).isPresent();
    }

    boolean isOutOn(LocalDate day) {
        return last(enrolments, day).filter(turn -> !turn.yes()).isPresent();
    }

    private static Optional<Turn> last(List<Turn> turns, LocalDate day) {
        return turns.stream().filter(turn -> !turn.on().isAfter(day)).reduce((earlier, later) -> later);
    }
}
