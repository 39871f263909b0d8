package org.jiedui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Digest;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.MotherAndChild;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.Round;
import org.jiedui.pairing.RoundOutcome;
import org.jiedui.pairing.RoundPool;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.Person;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Role;
import org.jiedui.port.StoreException;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeOnDay.InForce;

/**
 * Pairs a whole pool: takes everybody of a division as of today, proposes the best pairs, and makes each a proposal of
 * its own, so that one that was overtaken drops only itself.
 */
public final class RunningRounds {

    private static final int MOST_PAIRS = 9_999_999;

    private final Clerk clerk;
    private final Together<PairingUp> together;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public RunningRounds(Clerk clerk) {
        this.clerk = clerk;
        this.together = new Together<>(clerk, PairingUp::new);
    }

    /**
     * Runs a round over a division. Sent again with the same id, it goes on with the pairs that were not yet proposed.
     * Whose home no division of the tree fits is left out, and a notice says so.
     *
     * @param command who asks; its id has at most 56 characters, because each pair's id is made from it
     * @param division the division whose people are paired
     * @return the round, or all reasons against it; unknown while it is not known of each pair
     *     whether it was proposed
     * @throws IllegalArgumentException if the command's id is longer, before anything is kept
     */
    public Answer<RoundProposed> run(Command command, DivisionCode division) {
        command.id().part(MOST_PAIRS);
        Fields content = Content.of("round").with("division", division);
        Answer<RoundProposed> answer = clerk.answer(command, content, work -> {
            boolean inForce = work.around().programmes().inForceOn(work.today()) instanceof InForce;
            return new Reasons(work)
                    .needing(Role.PAIRING_OFFICER, division)
                    .refuseIf(!inForce, "NO_PROGRAMME", "H-27")
                    .orElse(() -> proposed(work, division));
        });
        boolean isSettled =
                answer.find().map(round -> proposeEach(command, round)).orElse(true);
        return isSettled ? answer : new Answer.Unknown<>(command.id());
    }

    private RoundProposed proposed(Work work, DivisionCode division) {
        Programme programme = ((InForce) work.around().programmes().inForceOn(work.today())).programme();
        Gathering gathering = new Gathering(clerk, programme, work.today());
        RoundPool pool = gathering.pool(division);
        RoundOutcome outcome =
                Round.run(pool, programme.pairing(), work.around().divisions(), work.today());
        RoundProposed round = new RoundProposed(
                work.today(),
                division,
                programme.version(),
                Digest.of(gathering.fingerprint()),
                outcome.counts().eligible().all(),
                outcome.objective().kinPairs(),
                outcome.objective().totalCost(),
                outcome.counts().leftOut(),
                outcome.pairs().stream()
                        .map(pair -> new MotherAndChild(pair.mother(), pair.child()))
                        .toList());
        work.append(StreamId.Kind.ROUND, work.command().id().value(), round);
        for (Person person : gathering.placeless()) {
            work.tell(person.id().value(), "DIVISION_UNKNOWN", Fields.none().with("division", person.division()));
        }
        return round;
    }

    /** Whether each pair is proposed or refused by now; what fails is left for the next time the round is sent. */
    private boolean proposeEach(Command command, RoundProposed round) {
        List<Function<PairingUp, Answer<PairingProposed>>> proposals =
                new ArrayList<>(round.pairs().size());
        for (MotherAndChild pair : round.pairs()) {
            Command each = new Command(command.id().part(proposals.size() + 1), command.actor());
            proposals.add(pairingUp -> pairingUp.propose(each, pair.mother(), pair.child()));
        }
        try {
            return together.answer(proposals).stream()
                    .allMatch(answer -> answer.fold(proposed -> true, refused -> true, otherwise -> false));
        } catch (StoreException e) {
            return false;
        }
    }
}
