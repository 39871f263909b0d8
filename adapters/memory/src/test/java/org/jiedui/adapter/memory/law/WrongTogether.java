package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.fact.CommandId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Sends many commands in a plain way, with one fault or none: so the fault alone is what a law finds. */
enum WrongTogether implements Sending {
    /** None: what is plain is not wrong. */
    PLAIN,
    /** A command does not see the rows that those before it bring. */
    FORGETFUL,
    /** Answers are given out though what they rest on was overtaken. */
    HASTY,
    /** What was overtaken is sent again from the last to the first. */
    BACKWARDS;

    @Override
    public List<Answer<?>> send(World world, List<Function<ProgrammeOffice, Answer<?>>> commands) {
        Answer<?>[] answers = new Answer<?>[commands.size()];
        int settled = 0;
        Draft draft = new Draft(world.records(), this);
        for (int i = 0; i < answers.length; i++) {
            int before = draft.changes.size();
            try {
                answers[i] =
                        commands.get(i).apply(world.office().over(draft, new DraftFiles(world.people(), draft.files)));
            } catch (IllegalStateException e) {
                draft.changes.subList(before, draft.changes.size()).clear();
                settle(world, draft, commands.subList(settled, i), answers, settled);
                answers[i] = commands.get(i).apply(world.office());
                draft = new Draft(world.records(), this);
                settled = i + 1;
            }
        }
        settle(world, draft, commands.subList(settled, answers.length), answers, settled);
        return Arrays.asList(answers);
    }

    private void settle(
            World world,
            Draft draft,
            List<Function<ProgrammeOffice, Answer<?>>> commands,
            Answer<?>[] answers,
            int first) {
        boolean kept = world.records().commitAll(draft.changes).stream().allMatch(Commit.DONE::equals);
        if (kept || this == HASTY) {
            return;
        }
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            again.add(i);
        }
        if (this == BACKWARDS) {
            Collections.reverse(again);
        }
        again.forEach(i -> answers[first + i] = commands.get(i).apply(world.office()));
    }

    /** Rows and answers are laid over those that are kept. Whoever scans is told that this does not go. */
    private static final class Draft extends PassingRecords {

        private final Map<Key, Row> rows = new HashMap<>();
        private final Map<CommandId, StoredAnswer> answers = new HashMap<>();
        private final Map<PersonId, PersonFile> files = new HashMap<>();
        private final List<Changes> changes = new ArrayList<>();
        private final WrongTogether fault;

        Draft(Records kept, WrongTogether fault) {
            super(kept);
            this.fault = fault;
        }

        @Override
        public Optional<Row> find(Key key) {
            return fault == FORGETFUL || !rows.containsKey(key) ? super.find(key) : Optional.of(rows.get(key));
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            throw new IllegalStateException("No draft is scanned.");
        }

        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            return answers.containsKey(command) ? Optional.of(answers.get(command)) : super.answer(command);
        }

        @Override
        public Commit commit(Changes wanted) {
            changes.add(wanted);
            wanted.rows().forEach(row -> rows.put(row.key(), row));
            wanted.files().forEach(file -> files.put(file.person().id(), file));
            answers.put(wanted.command().id(), wanted.answer());
            return Commit.DONE;
        }
    }

    private record DraftFiles(People kept, Map<PersonId, PersonFile> files) implements People {

        @Override
        public Optional<PersonFile> find(PersonId id) {
            return files.containsKey(id) ? Optional.of(files.get(id)) : kept.find(id);
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return ids.stream().map(this::find).flatMap(Optional::stream).toList();
        }

        @Override
        public void put(PersonFile file) {
            files.put(file.person().id(), file);
        }

        @Override
        public void erase(PersonId id) {
            throw new IllegalStateException("No draft erases anybody.");
        }
    }
}
