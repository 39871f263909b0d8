package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Role;
import org.jiedui.port.Row;

/**
 * What some commands would be answered and want kept if they were sent one after another. They are tried in waves: one
 * that asks for what is not at hand is broken off, and before the next wave all that was missing is fetched at once.
 *
 * @param <A> what a command is answered
 */
final class Draft<A> {

    private final DraftPeople people;
    private final DraftRecords records;
    private final List<A> answers = new ArrayList<>();
    private final List<Integer> askedBy = new ArrayList<>();

    private Draft(Surroundings around, boolean careful) {
        this.people = new DraftPeople(around.people());
        this.records = new DraftRecords(around.records(), people, careful);
    }

    /** Drafts as many of the commands as can be, from the first on. */
    static <O, A> Draft<A> of(
            Surroundings around,
            boolean careful,
            Function<? super Clerk, O> opening,
            List<? extends Function<? super O, ? extends A>> commands) {
        Draft<A> draft = new Draft<>(around, careful);
        O office = opening.apply(new Clerk(around.over(draft.records, draft.people)
                .with(remembering(around.authority()), remembering(around.states()))));
        do {
            draft.fetch();
            draft.tryAll(office, commands);
        } while (draft.isLacking());
        return draft;
    }

    /** Whether somebody may act is asked once, however many waves there are. */
    private static Authority remembering(Authority asked) {
        record Question(ActorId actor, Role role, DivisionCode division, LocalDate day) {}
        Map<Question, Boolean> known = new HashMap<>();
        return new Authority() {
            @Override
            public boolean mayAct(ActorId actor, Role role, DivisionCode division, LocalDate day) {
                return known.computeIfAbsent(
                        new Question(actor, role, division, day), question -> asked.mayAct(actor, role, division, day));
            }

            @Override
            public boolean mayActFor(ActorId actor, ActorId principal, Role role, LocalDate day) {
                return asked.mayActFor(actor, principal, role, day);
            }
        };
    }

    /** A row is decoded once too. */
    private static Function<Row, Object> remembering(Function<Row, Object> states) {
        IdentityHashMap<Row, Object> known = new IdentityHashMap<>();
        return row -> known.computeIfAbsent(row, states);
    }

    private void fetch() {
        records.fetch();
        people.fetch();
        answers.clear();
        askedBy.clear();
    }

    private boolean isLacking() {
        return records.isLacking() || people.isLacking();
    }

    /** Ends before the first command that cannot be drafted, unless that may be for want of what is being gathered. */
    private <O> void tryAll(O office, List<? extends Function<? super O, ? extends A>> commands) {
        for (Function<? super O, ? extends A> command : commands) {
            Optional<A> answer = attempt(office, command);
            if (answer.isPresent()) {
                note(answer.get());
            } else if (!isLacking()) {
                return;
            }
        }
    }

    private <O> Optional<A> attempt(O office, Function<? super O, ? extends A> command) {
        records.turn();
        try {
            A answer = Objects.requireNonNull(command.apply(office), "A command is answered.");
            return records.isBroken() ? Optional.empty() : Optional.of(answer);
        } catch (RuntimeException e) {
            return Optional.empty(); // sent alone it fails again, and is heard
        }
    }

    private void note(A answer) {
        while (askedBy.size() < records.changes().size()) {
            askedBy.add(answers.size());
        }
        answers.add(answer);
    }

    /** The answers to the commands that could be drafted, in their order; each stands once its changes are kept. */
    List<A> answers() {
        return answers;
    }

    /** What they want kept, in their order. */
    List<Changes> changes() {
        return List.copyOf(records.changes().subList(0, askedBy.size()));
    }

    /** How many of the commands stand, from the first on, after this became of their changes. */
    int standing(List<Commit> outcomes) {
        for (int i = 0; i < askedBy.size(); i++) {
            if (i >= outcomes.size() || outcomes.get(i) != Commit.DONE) {
                return askedBy.get(i);
            }
        }
        return answers.size();
    }

    boolean foundEarlierAnswers() {
        return records.foundEarlierAnswers();
    }
}
