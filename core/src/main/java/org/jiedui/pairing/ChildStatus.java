package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;

/** Where an enrolled child stands on a day: never silently uncovered (P3). */
public sealed interface ChildStatus {

    /**
     * The first day of this status.
     *
     * @return a day
     */
    LocalDate since();

    /**
     * The name of the state, as it is indexed.
     *
     * @return such as {@code WAITING}
     */
    String name();

    /**
     * Why.
     *
     * @return empty if the child is paired
     */
    default Optional<Code> findReason() {
        if (this instanceof Waiting waiting) {
            return Optional.of(waiting.reason());
        } else if (this instanceof Held held) {
            return Optional.of(held.reason());
        }
        return this instanceof Out out ? Optional.of(out.reason()) : Optional.empty();
    }

    /**
     * Waits for a mother.
     *
     * @param since since when
     * @param reason why
     * @param owner the division whose federation answers for the wait
     */
    record Waiting(LocalDate since, Code reason, DivisionCode owner) implements ChildStatus {
        @Override
        public String name() {
            return "WAITING";
        }
    }

    /**
     * Held until a day: a proposal is pending, or the mother is suspended.
     *
     * @param since the first day
     * @param reason {@code PROPOSAL_PENDING} or {@code MOTHER_SUSPENDED}
     * @param until the day on which the hold ends by itself
     * @param owner the division whose federation answers for it
     */
    record Held(LocalDate since, Code reason, LocalDate until, DivisionCode owner) implements ChildStatus {
        @Override
        public String name() {
            return "HELD";
        }
    }

    /**
     * Has at least one active pairing.
     *
     * @param since the first day of the oldest of them
     */
    record Paired(LocalDate since) implements ChildStatus {
        @Override
        public String name() {
            return "PAIRED";
        }
    }

    /**
     * Out of the programme.
     *
     * @param since the first day
     * @param reason why
     */
    record Out(LocalDate since, Code reason) implements ChildStatus {
        @Override
        public String name() {
            return "CLOSED";
        }
    }
}
