package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/** What happens to one pairing; kept in its stream. */
public sealed interface PairingFact extends Fact {

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if no fact of a pairing has this type
     */
    static PairingFact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "PairingProposed" -> PairingProposed.restore(on, fields);
            case "ConsentGiven" ->
                new ConsentGiven(on, Party.valueOf(fields.text("party")), Code.of(fields.text("means")));
            case "PairingBegan" -> new PairingBegan(on);
            case "PairingEnded" -> new PairingEnded(on, Code.of(fields.text("reason")));
            default -> throw new IllegalArgumentException("No fact of a pairing is called " + type + ".");
        };
    }

    /**
     * A pairing was proposed, by a person or by a round; both sides are held for it.
     *
     * @param happenedOn the day
     * @param pairing its id
     * @param mother the mother
     * @param child the child
     * @param form one-to-one, many-to-one or one-to-many at that moment
     * @param until the day on which the proposal lapses by itself
     * @param consents who must say yes before it may begin
     * @param programme the version by which it was admitted (R3)
     */
    record PairingProposed(
            LocalDate happenedOn,
            PairingId pairing,
            MotherId mother,
            ChildId child,
            PairingForm form,
            LocalDate until,
            List<Party> consents,
            ProgrammeVersion programme)
            implements PairingFact {

        /** Copies the parties. */
        public PairingProposed {
            consents = List.copyOf(consents);
        }

        static PairingProposed restore(LocalDate on, Fields fields) {
            return new PairingProposed(
                    on,
                    PairingId.of(fields.text("pairing")),
                    MotherId.of(fields.text("mother")),
                    ChildId.of(fields.text("child")),
                    PairingForm.valueOf(fields.text("form")),
                    fields.date("until"),
                    fields.list("consents", Party::valueOf),
                    new ProgrammeVersion(fields.text("programme"), fields.number("version")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("pairing", pairing)
                    .with("mother", mother)
                    .with("child", child)
                    .with("form", form)
                    .with("until", until)
                    .withList("consents", consents)
                    .with("programme", programme.programme())
                    .with("version", programme.number());
        }
    }

    /**
     * Somebody said yes (H-6).
     *
     * @param happenedOn the day
     * @param party who
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     */
    record ConsentGiven(LocalDate happenedOn, Party party, Code means) implements PairingFact {

        @Override
        public Fields fields() {
            return Fields.none().with("party", party).with("means", means);
        }
    }

    /**
     * The pairing began.
     *
     * @param happenedOn its first day
     */
    record PairingBegan(LocalDate happenedOn) implements PairingFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }

    /**
     * The pairing ended, or the proposal was dropped.
     *
     * @param happenedOn the first day without it
     * @param reason such as {@code MOTHER_REVOKED}
     */
    record PairingEnded(LocalDate happenedOn, Code reason) implements PairingFact {

        @Override
        public Fields fields() {
            return Fields.none().with("reason", reason);
        }
    }
}
