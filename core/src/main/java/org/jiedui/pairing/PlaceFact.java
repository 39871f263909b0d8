package org.jiedui.pairing;

import java.time.LocalDate;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;

/** What happens to a mother's places; kept in her stream. */
public sealed interface PlaceFact extends Fact {

    /**
     * The pairing that the place is for.
     *
     * @return its id
     */
    PairingId pairing();

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if no fact of places has this type
     */
    static PlaceFact restore(String type, LocalDate on, Fields fields) {
        PairingId pairing = PairingId.of(fields.text("pairing"));
        return switch (type) {
            case "PlaceHeld" -> new PlaceHeld(on, pairing, fields.date("until"));
            case "PlaceTaken" -> new PlaceTaken(on, pairing);
            case "PlaceFreed" -> new PlaceFreed(on, pairing);
            default -> throw new IllegalArgumentException("No fact of places is called " + type + ".");
        };
    }

    /**
     * A place is held for a proposal.
     *
     * @param happenedOn the first day
     * @param pairing the proposed pairing
     * @param until the day on which the hold lapses by itself
     */
    record PlaceHeld(LocalDate happenedOn, PairingId pairing, LocalDate until) implements PlaceFact {

        @Override
        public Fields fields() {
            return Fields.none().with("pairing", pairing).with("until", until);
        }
    }

    /**
     * The pairing began.
     *
     * @param happenedOn its first day
     * @param pairing the pairing
     */
    record PlaceTaken(LocalDate happenedOn, PairingId pairing) implements PlaceFact {

        @Override
        public Fields fields() {
            return Fields.none().with("pairing", pairing);
        }
    }

    /**
     * The place is free again.
     *
     * @param happenedOn the first day on which it is free
     * @param pairing the pairing that ended, or the proposal that was dropped
     */
    record PlaceFreed(LocalDate happenedOn, PairingId pairing) implements PlaceFact {

        @Override
        public Fields fields() {
            return Fields.none().with("pairing", pairing);
        }
    }
}
