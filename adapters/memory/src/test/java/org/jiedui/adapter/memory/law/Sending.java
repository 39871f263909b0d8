package org.jiedui.adapter.memory.law;

import java.util.List;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;

/** A way to send many commands to the office of a world. */
interface Sending {

    List<Answer<?>> send(World world, List<Function<ProgrammeOffice, Answer<?>>> commands);

    /** The way under test. */
    static Sending together() {
        return (world, commands) -> world.office().together(commands);
    }
}
