package org.jiedui.adapter.jdbc.load;

import java.util.List;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;

/** Commands of one kind, and how many are kept in one commit. */
public record Phase(String name, int together, List<Function<ProgrammeOffice, Answer<?>>> commands) {

    /** Sends all of them; each must be committed. */
    public void run(ProgrammeOffice office) {
        for (int from = 0; from < commands.size(); from += together) {
            var some = commands.subList(from, Math.min(from + together, commands.size()));
            List<Answer<?>> answers = office.together(some);
            answers.forEach(Answer::orElseThrow);
        }
    }
}
