package org.jiedui.pairing;

import java.time.LocalDate;
import org.jiedui.rule.Code;

/** Where a pairing stands on a day. */
public sealed interface PairingStatus {

    /**
     * The first day of this status.
     *
     * @return a day
     */
    LocalDate since();

    /**
     * The name of the state, as it is indexed.
     *
     * @return such as {@code ACTIVE}
     */
    String name();

    /**
     * Proposed; both sides are held.
     *
     * @param since the day of the proposal
     * @param until the day on which it lapses by itself
     */
    record Proposed(LocalDate since, LocalDate until) implements PairingStatus {
        @Override
        public String name() {
            return "PROPOSED";
        }
    }

    /**
     * The child's side has said yes; the mother's commitment is still to come.
     *
     * @param since the day of the last consent of the child's side
     * @param until the day on which the proposal lapses by itself
     */
    record Consented(LocalDate since, LocalDate until) implements PairingStatus {
        @Override
        public String name() {
            return "CONSENTED";
        }
    }

    /**
     * Active: duties run.
     *
     * @param since the first day
     */
    record Active(LocalDate since) implements PairingStatus {
        @Override
        public String name() {
            return "ACTIVE";
        }
    }

    /**
     * Paused while the mother is suspended; the same spell resumes if it is lifted.
     *
     * @param since the first day of the suspension
     * @param until the day until which the child is held
     */
    record Paused(LocalDate since, LocalDate until) implements PairingStatus {
        @Override
        public String name() {
            return "PAUSED";
        }
    }

    /**
     * Ended, dropped or lapsed.
     *
     * @param since the first day without it
     * @param reason why
     */
    record Ended(LocalDate since, Code reason) implements PairingStatus {
        @Override
        public String name() {
            return "ENDED";
        }
    }
}
