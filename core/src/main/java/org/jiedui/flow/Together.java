package org.jiedui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;

/**
 * Takes many commands through in few round trips, as if they were sent one after another: a stretch of them is drafted
 * on rows that are fetched together and is kept together. Where a stretch breaks, because a command was overtaken,
 * answered before or cannot be drafted, what stands before the break is kept, that command is sent alone, and the rest
 * is drafted anew. Safe for use by many threads.
 *
 * @param <O> what commands are sent to
 */
public final class Together<O> {

    private final Surroundings around;
    private final Function<? super Clerk, O> opening;
    private final O office;

    /**
     * Sends commands to what a clerk takes through.
     *
     * @param clerk takes single commands through
     * @param opening what commands are sent to, over whatever clerk
     */
    public Together(Clerk clerk, Function<? super Clerk, O> opening) {
        this.around = clerk.around();
        this.opening = opening;
        this.office = opening.apply(clerk);
    }

    /**
     * How long the next stretch may be: after a break no longer than what went well, then twice as long each time.
     *
     * @param length the most commands, at least 1
     * @param careful whether to ask first if commands were answered before
     */
    private record Pace(int length, boolean careful) {

        private static final int LONGEST = 500;

        Pace faster(boolean carefully) {
            return new Pace(Math.min(LONGEST, 2 * length), carefully);
        }
    }

    /**
     * Takes commands through.
     *
     * @param commands each sends one command and does nothing else; it may be run several times
     * @param <A> what they are answered
     * @return the answers in the same order, once all are durable
     */
    public <A> List<A> answer(List<? extends Function<? super O, ? extends A>> commands) {
        List<A> answers = new ArrayList<>(commands.size());
        Pace pace = new Pace(Pace.LONGEST, false);
        while (answers.size() < commands.size()) {
            int end = Math.min(commands.size(), answers.size() + pace.length());
            pace = take(commands.subList(answers.size(), end), pace, answers);
        }
        return List.copyOf(answers);
    }

    private <A> Pace take(
            List<? extends Function<? super O, ? extends A>> stretch, Pace pace, List<? super A> answers) {
        if (stretch.size() == 1) {
            answers.add(alone(stretch.get(0)));
            return pace.faster(pace.careful());
        }
        Draft<A> draft = Draft.of(around, pace.careful(), opening, stretch);
        int standing = draft.standing(keep(draft.changes()));
        answers.addAll(draft.answers().subList(0, standing));
        boolean careful =
                draft.foundEarlierAnswers() || standing < draft.answers().size();
        if (standing == stretch.size()) {
            return pace.faster(careful);
        }
        answers.add(alone(stretch.get(standing)));
        return new Pace(standing + 1, careful);
    }

    private <A> A alone(Function<? super O, ? extends A> command) {
        return Objects.requireNonNull(command.apply(office), "A command is answered.");
    }

    /** Where it is not known what was kept, none stands: whoever asks again carefully is told. */
    private List<Commit> keep(List<Changes> changes) {
        try {
            return changes.isEmpty() ? List.of() : around.records().commitAll(changes);
        } catch (OutcomeUnknownException e) {
            return List.of();
        }
    }
}
