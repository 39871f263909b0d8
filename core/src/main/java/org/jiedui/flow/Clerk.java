package org.jiedui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Finding;

/**
 * Takes a command through its step: an answer already given is given again, a decision is kept whole, and one that was
 * overtaken is taken anew, a few times.
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
            Optional<StoredAnswer> earlier = around.records().answer(command.id());
            if (earlier.isPresent()) {
                return again(earlier.get(), hash.get());
            }
            Work work = new Work(around, command);
            Decision<F> decision = step.apply(work);
            try {
                if (around.records().commit(work.changes(stored(hash.get(), decision))) == Commit.DONE) {
                    return answered(decision);
                }
            } catch (OutcomeUnknownException e) {
                return new Answer.Unknown<>(command.id());
            }
        }
        return new Answer.Busy<>(command.id());
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
