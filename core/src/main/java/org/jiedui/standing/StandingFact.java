package org.jiedui.standing;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.PairingId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;

/** What happens to a mother's standing on the way to a revocation; kept in her stream. */
public sealed interface StandingFact extends Fact {

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if no fact of a standing has this type
     */
    static StandingFact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "WarningGiven" -> WarningGiven.restore(on, fields);
            case "RevocationProposed" -> RevocationProposed.restore(on, fields);
            case "NoticeServed" -> new NoticeServed(on, Code.of(fields.text("means")), fields.date("decidableFrom"));
            case "MotherHeard" -> new MotherHeard(on, fields.flag("replied"));
            case "ProposalClosed" -> new ProposalClosed(on, Code.of(fields.text("outcome")));
            default -> throw new IllegalArgumentException("No fact of a standing is called " + type + ".");
        };
    }

    /**
     * She was warned (C-11).
     *
     * @param happenedOn the day of the warning
     * @param pairing the pairing whose duty was missed
     * @param month the first day of the month that completed the run of misses: one warning for each act (R4)
     * @param reason such as {@code CHILD_CONTACT_MISSED}
     * @param deadline the last day on which a contact still clears it
     * @param clauses what it cites
     */
    record WarningGiven(
            LocalDate happenedOn,
            PairingId pairing,
            LocalDate month,
            Code reason,
            LocalDate deadline,
            List<ClauseId> clauses)
            implements StandingFact {

        /** Copies the clauses. */
        public WarningGiven {
            clauses = List.copyOf(clauses);
        }

        static WarningGiven restore(LocalDate on, Fields fields) {
            return new WarningGiven(
                    on,
                    PairingId.of(fields.text("pairing")),
                    fields.date("month"),
                    Code.of(fields.text("reason")),
                    fields.date("deadline"),
                    fields.list("clauses", ClauseId::of));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("pairing", pairing)
                    .with("month", month)
                    .with("reason", reason)
                    .with("deadline", deadline)
                    .withList("clauses", clauses);
        }
    }

    /**
     * Her revocation was proposed, with a ground and its clauses.
     *
     * @param happenedOn the day of the proposal
     * @param ground such as {@code FAILED_DUTY}
     * @param clauses what it cites
     * @param by who proposed it, and so may not decide (R5)
     * @param division whose federation proposed it
     */
    record RevocationProposed(
            LocalDate happenedOn, Code ground, List<ClauseId> clauses, ActorId by, DivisionCode division)
            implements StandingFact {

        /** Copies the clauses. */
        public RevocationProposed {
            clauses = List.copyOf(clauses);
        }

        static RevocationProposed restore(LocalDate on, Fields fields) {
            return new RevocationProposed(
                    on,
                    Code.of(fields.text("ground")),
                    fields.list("clauses", ClauseId::of),
                    ActorId.of(fields.text("by")),
                    DivisionCode.of(fields.text("division")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("ground", ground)
                    .withList("clauses", clauses)
                    .with("by", by)
                    .with("division", division);
        }
    }

    /**
     * The notice of the proposal reached her.
     *
     * @param happenedOn the day on which it was served
     * @param means such as {@code IN_PERSON} or {@code REGISTERED_LETTER}
     * @param decidableFrom the first day on which it may be decided without a reply of hers
     */
    record NoticeServed(LocalDate happenedOn, Code means, LocalDate decidableFrom) implements StandingFact {

        @Override
        public Fields fields() {
            return Fields.none().with("means", means).with("decidableFrom", decidableFrom);
        }
    }

    /**
     * She was heard on the proposal, or said that she does not wish to be. What she said is a sealed note.
     *
     * @param happenedOn the day
     * @param replied false if she waived her reply
     */
    record MotherHeard(LocalDate happenedOn, boolean replied) implements StandingFact {

        @Override
        public Fields fields() {
            return Fields.none().with("replied", replied);
        }
    }

    /**
     * The proposal was decided, or fell away.
     *
     * @param happenedOn the day
     * @param outcome such as {@code REVOKED} or {@code WITHDRAWN}
     */
    record ProposalClosed(LocalDate happenedOn, Code outcome) implements StandingFact {

        @Override
        public Fields fields() {
            return Fields.none().with("outcome", outcome);
        }
    }
}
