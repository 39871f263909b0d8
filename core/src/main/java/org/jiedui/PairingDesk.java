package org.jiedui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.PairingUp;
import org.jiedui.flow.Reading;
import org.jiedui.flow.RunningRounds;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact.ConsentGiven;
import org.jiedui.pairing.PairingFact.PairingBegan;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;

/** Takes pairings from proposal to end, one by one or a whole pool in a round. */
public final class PairingDesk {

    private final PairingUp pairingUp;
    private final RunningRounds runningRounds;
    private final Reading reading;

    PairingDesk(Clerk clerk) {
        pairingUp = new PairingUp(clerk);
        runningRounds = new RunningRounds(clerk);
        reading = Reading.of(clerk);
    }

    /**
     * Proposes one pairing from today; both sides are held for it. Its id is the command's.
     *
     * @param command who asks
     * @param mother the mother
     * @param child the child
     * @return the proposal, or all reasons against it
     */
    public Answer<PairingProposed> propose(Command command, MotherId mother, ChildId child) {
        return pairingUp.propose(command, mother, child);
    }

    /**
     * Records that somebody says yes. A carer's signature is kept, and is nobody's consent (M-6).
     *
     * @param command who asks
     * @param pairing the proposed pairing
     * @param party who says yes
     * @param means such as {@code SIGNED} or {@code REMOTE_RECORDED}
     * @return the consent, or all reasons against it
     */
    public Answer<ConsentGiven> consent(Command command, PairingId pairing, Party party, Code means) {
        return pairingUp.consent(command, pairing, party, means);
    }

    /**
     * Begins a pairing today, once everybody has said yes that the programme names (P5) and the gates still hold (P6).
     *
     * @param command who asks
     * @param pairing the proposed pairing
     * @return the beginning, or all reasons against it
     */
    public Answer<PairingBegan> begin(Command command, PairingId pairing) {
        return pairingUp.begin(command, pairing);
    }

    /**
     * Ends a pairing, or drops a proposal; the child's wait opens in the same commit (P3).
     *
     * @param command who asks
     * @param pairing the pairing
     * @param reason such as {@code CHILD_MOVED} or {@code REFUSED}
     * @param on the first day without it, not after today
     * @return the end, or all reasons against it
     */
    public Answer<PairingEnded> end(Command command, PairingId pairing, Code reason, LocalDate on) {
        return pairingUp.end(command, pairing, reason, on);
    }

    /**
     * Runs a round over a division. Sent again with the same id, it goes on with the pairs that were not yet proposed.
     * Whose home no division of the tree fits is left out, and a notice says so.
     *
     * @param command who asks; its id has at most 56 characters, because each pair's id is made from it
     * @param division the division whose people are paired
     * @return the round, or all reasons against it; unknown while it is not known of each pair whether it was proposed
     * @throws IllegalArgumentException if the command's id is longer, before anything is kept
     */
    public Answer<RoundProposed> runRound(Command command, DivisionCode division) {
        return runningRounds.run(command, division);
    }

    /**
     * A pairing.
     *
     * @param pairing its id
     * @return empty if there is none
     */
    public Optional<Pairing> findPairing(PairingId pairing) {
        return reading.findPairing(pairing);
    }

    /**
     * A child's case.
     *
     * @param child the child's id
     * @return empty if the child was never registered
     */
    public Optional<ChildCase> findChild(ChildId child) {
        return reading.findChild(child);
    }

    /**
     * All pairings and proposals of a mother, past ones too.
     *
     * @param mother her id
     * @return in the order of their ids
     */
    public List<Pairing> pairingsOf(MotherId mother) {
        return reading.pairingsOf(mother);
    }
}
