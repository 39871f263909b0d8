package org.jiedui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.StoreException;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Finding;

/**
 * Takes a command through its step: an answer already given is given again, a decision is kept whole, and one that was
 * overtaken is taken anew, a few times. Whether a decision was kept is never guessed: where a store does not know, it is
 * asked once for the answer of the command's id.
 */
public final class Clerk {

    private static final int ATTEMPTS = 8;

    private final Surroundings around;

    /**
     * A clerk of one office.
     *
     * @param around everything a step reaches outside the rooms
     */
    public Clerk(Surroundings around) {
        this.around = around;
    }

    /**
     * What the steps reach outside the rooms.
     *
     * @return the surroundings
     */
    public Surroundings around() {
        return around;
    }

    /** Runs a step; {@code content} is everything the command asks, so that its id cannot mean two things. */
    <F extends Fact> Answer<F> answer(Command command, Fields content, Function<Work, Decision<F>> step) {
        return answer(command, new Content(content, Fields.none()), step);
    }

    <F extends Fact> Answer<F> answer(Command command, Content content, Function<Work, Decision<F>> step) {
        Supplier<String> hash = () -> around.contents().of(content.with("actor", command.actor()));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Answer<F>> earlier = given(command.id(), hash);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            Work work = new Work(around, command);
            Decision<F> decision = step.apply(work);
            try {
                if (around.records().commit(work.changes(stored(hash.get(), decision))) == Commit.DONE) {
                    return answered(decision);
                }
            } catch (OutcomeUnknownException e) {
                return settled(command.id(), hash);
            }
        }
        return this.<F>given(command.id(), hash).orElseGet(() -> new Answer.Busy<>(command.id()));
    }

    /** A store that cannot be asked tells nothing; one that knows of no answer neither: the commit may be on its way. */
    private <F extends Fact> Answer<F> settled(CommandId id, Supplier<String> hash) {
        try {
            return this.<F>given(id, hash).orElseGet(() -> new Answer.Unknown<>(id));
        } catch (StoreException e) {
            return new Answer.Unknown<>(id);
        }
    }

    private <F extends Fact> Optional<Answer<F>> given(CommandId id, Supplier<String> hash) {
        return around.records().answer(id).map(earlier -> again(earlier, hash.get()));
    }

    /**
     * What a command was answered, whatever it asked.
     *
     * @param id the command's id
     * @return empty if no answer is kept
     */
    public Optional<Answer<Fact>> findAnswer(CommandId id) {
        return around.records().answer(id).map(kept -> AnswerTexts.read(kept.answer()));
    }

    private static <F extends Fact> Answer<F> again(StoredAnswer earlier, String hash) {
        return earlier.contentHash().equals(hash)
                ? AnswerTexts.read(earlier.answer())
                : new Answer.Refused<>(List.of(Finding.broken("COMMAND_REUSED", Reasons.ONE_CONTENT)));
    }

    private static <F extends Fact> StoredAnswer stored(String hash, Decision<F> decision) {
        return new StoredAnswer(
                hash,
                decision instanceof Decision.Yes<F> yes
                        ? AnswerTexts.committed(yes.fact())
                        : AnswerTexts.refused(((Decision.No<F>) decision).findings()));
    }

    private static <F extends Fact> Answer<F> answered(Decision<F> decision) {
        return decision instanceof Decision.Yes<F> yes
                ? new Answer.Committed<>(yes.fact())
                : new Answer.Refused<>(((Decision.No<F>) decision).findings());
    }
}
