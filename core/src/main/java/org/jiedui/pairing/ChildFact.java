package org.jiedui.pairing;

import java.time.LocalDate;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/** What happens to a child's place in the programme; kept in the child's stream. */
public sealed interface ChildFact extends Fact {

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if no fact of a child has this type
     */
    static ChildFact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "ChildRegistered" -> ChildRegistered.restore(on, fields);
            case "GuardianConsented" -> new GuardianConsented(on, Code.of(fields.text("means")));
            case "GuardianConsentWithdrawn" -> new GuardianConsentWithdrawn(on);
            case "MotherExcluded" ->
                new MotherExcluded(on, MotherId.of(fields.text("mother")), Code.of(fields.text("reason")));
            case "WaitOpened" ->
                new WaitOpened(on, Code.of(fields.text("reason")), DivisionCode.of(fields.text("owner")));
            case "ChildHeld" -> ChildHeld.restore(on, fields);
            case "ChildPaired" -> new ChildPaired(on, PairingId.of(fields.text("pairing")));
            case "ChildReleased" -> new ChildReleased(on, PairingId.of(fields.text("pairing")));
            case "ChildClosed" -> new ChildClosed(on, Code.of(fields.text("reason")));
            default -> throw new IllegalArgumentException("No fact of a child is called " + type + ".");
        };
    }

    /**
     * A child was registered.
     *
     * @param happenedOn the day
     * @param division where the child lives
     * @param programme the version under which it was
     */
    record ChildRegistered(LocalDate happenedOn, DivisionCode division, ProgrammeVersion programme)
            implements ChildFact {

        static ChildRegistered restore(LocalDate on, Fields fields) {
            return new ChildRegistered(
                    on,
                    DivisionCode.of(fields.text("division")),
                    new ProgrammeVersion(fields.text("programme"), fields.number("version")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("division", division)
                    .with("programme", programme.programme())
                    .with("version", programme.number());
        }
    }

    /**
     * A parent or guardian agreed that the child takes part (M-11).
     *
     * @param happenedOn the day
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     */
    record GuardianConsented(LocalDate happenedOn, Code means) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("means", means);
        }
    }

    /**
     * A parent or guardian withdrew the consent: pairings end in the same commit (P5).
     *
     * @param happenedOn the first day without consent
     */
    record GuardianConsentWithdrawn(LocalDate happenedOn) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }

    /**
     * This mother is never to be proposed for the child (P7).
     *
     * @param happenedOn the first day
     * @param mother who is excluded
     * @param reason such as {@code KIN_DISPUTE}, {@code COURT_ORDER} or {@code REFUSAL}
     */
    record MotherExcluded(LocalDate happenedOn, MotherId mother, Code reason) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("mother", mother).with("reason", reason);
        }
    }

    /**
     * The child waits for a mother (P3).
     *
     * @param happenedOn since when
     * @param reason such as {@code REGISTERED} or {@code MOTHER_REVOKED}
     * @param owner the division whose federation answers for the wait
     */
    record WaitOpened(LocalDate happenedOn, Code reason, DivisionCode owner) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("reason", reason).with("owner", owner);
        }
    }

    /**
     * The child is held for a proposal.
     *
     * @param happenedOn the first day
     * @param pairing the proposed pairing
     * @param mother the proposed mother
     * @param until the day on which the hold lapses by itself
     * @param owner the division whose federation answers for it
     */
    record ChildHeld(LocalDate happenedOn, PairingId pairing, MotherId mother, LocalDate until, DivisionCode owner)
            implements ChildFact {

        static ChildHeld restore(LocalDate on, Fields fields) {
            return new ChildHeld(
                    on,
                    PairingId.of(fields.text("pairing")),
                    MotherId.of(fields.text("mother")),
                    fields.date("until"),
                    DivisionCode.of(fields.text("owner")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("pairing", pairing)
                    .with("mother", mother)
                    .with("until", until)
                    .with("owner", owner);
        }
    }

    /**
     * A pairing of the child began.
     *
     * @param happenedOn its first day
     * @param pairing the pairing, which was held before
     */
    record ChildPaired(LocalDate happenedOn, PairingId pairing) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("pairing", pairing);
        }
    }

    /**
     * A pairing of the child ended, or its proposal was dropped.
     *
     * @param happenedOn the first day without it
     * @param pairing the pairing
     */
    record ChildReleased(LocalDate happenedOn, PairingId pairing) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("pairing", pairing);
        }
    }

    /**
     * The child left the programme.
     *
     * @param happenedOn the first day out of it
     * @param reason such as {@code PARENT_RETURNED} or {@code CONSENT_WITHDRAWN}
     */
    record ChildClosed(LocalDate happenedOn, Code reason) implements ChildFact {

        @Override
        public Fields fields() {
            return Fields.none().with("reason", reason);
        }
    }
}
