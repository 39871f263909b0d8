package org.jiedui.example.office.season;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;

/**
 * What is asked of the office, counted by name. What can wait lies here until the tray is sent, all together and in the
 * order in which it was put here; whoever needs an answer at once has what waits sent first.
 */
final class Tray {

    /** A command that waits, and what is to be done with its answer. */
    private record Errand<D>(Function<ProgrammeOffice, Answer<D>> command, Consumer<Answer<D>> then) {

        @SuppressWarnings("unchecked") // the answer to this command
        void hear(Answer<?> answer) {
            then.accept((Answer<D>) answer);
        }
    }

    private final ProgrammeOffice office;
    private final Tally tally;
    private List<Errand<?>> waiting = new ArrayList<>();

    Tray(ProgrammeOffice office, Tally tally) {
        this.office = office;
        this.tally = tally;
    }

    /** Leaves a command that nobody counts. */
    <D> void put(Command by, BiFunction<ProgrammeOffice, Command, Answer<D>> asking) {
        waiting.add(new Errand<>(each -> asking.apply(each, by), answer -> {}));
    }

    /** Leaves a command. */
    <D> void put(String name, Command by, BiFunction<ProgrammeOffice, Command, Answer<D>> asking) {
        put(name, by, asking, answer -> {});
    }

    /** Leaves a command whose answer somebody waits for. */
    <D> void put(
            String name, Command by, BiFunction<ProgrammeOffice, Command, Answer<D>> asking, Consumer<Answer<D>> then) {
        waiting.add(new Errand<>(each -> asking.apply(each, by), answer -> then.accept(tally.count(name, answer))));
    }

    /** Asks at once. */
    <D> Answer<D> ask(String name, Command by, BiFunction<ProgrammeOffice, Command, Answer<D>> asking) {
        send();
        return tally.count(name, asking.apply(office, by));
    }

    /** Sends what waits, and then what the answers gave rise to. */
    void send() {
        while (!waiting.isEmpty()) {
            List<Errand<?>> sent = waiting;
            waiting = new ArrayList<>();
            List<Answer<?>> answers = office.together(commands(sent));
            for (int i = 0; i < answers.size(); i++) {
                sent.get(i).hear(answers.get(i));
            }
        }
    }

    private static List<Function<ProgrammeOffice, Answer<?>>> commands(List<Errand<?>> errands) {
        List<Function<ProgrammeOffice, Answer<?>>> commands = new ArrayList<>(errands.size());
        errands.forEach(errand -> commands.add(errand.command()::apply));
        return commands;
    }
}
