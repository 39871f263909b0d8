package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.person.MotherId;

/**
 * What was asked at the front door, by whom, and the answer.
 *
 * @param command as the host sent it
 * @param asking who meant to act
 * @param judged the mother whose case it decides on
 * @param on the day
 * @param call sends it again
 * @param answer what the office said
 */
record Asked(Command command, ActorId asking, Optional<MotherId> judged, LocalDate on, Call<?> call, Answer<?> answer) {

    /** Sends a command to a desk. */
    interface Call<F extends Fact> {
        Answer<F> on(ProgrammeOffice office, Command command);
    }

    boolean isDenied() {
        return answer.codes().contains("NOT_AUTHORISED");
    }
}
