package org.jiedui.adapter.jdbc.crash;

import org.jiedui.fact.Answer;
import org.jiedui.fact.Fact;

/** Answers as one line of text. */
final class Outcome {

    static final String BUSY = "busy";
    static final String UNKNOWN = "unknown";

    private static final String COMMITTED = "committed ";

    private Outcome() {}

    static String of(Answer<?> answer) {
        return answer.fold(
                decided -> committed((Fact) decided),
                findings -> "refused " + findings,
                other -> other instanceof Answer.Busy ? BUSY : UNKNOWN);
    }

    private static String committed(Fact fact) {
        String fields = fact.fields().encode().replace('\n', '|');
        return COMMITTED + fact.type() + " " + fact.happenedOn() + " " + fields;
    }

    static boolean isCommitted(String outcome) {
        return outcome.startsWith(COMMITTED);
    }

    /** Whether it says that the answer is kept. */
    static boolean isSettled(String outcome) {
        return !outcome.equals(BUSY) && !outcome.equals(UNKNOWN);
    }

    /** The type of the fact that answers a committed command. */
    static String factType(String outcome) {
        return outcome.substring(COMMITTED.length()).split(" ", 2)[0];
    }
}
