package org.jiedui.programme;

import java.time.LocalDate;
import java.util.function.Function;

/** What a book of programmes has for one day: the version in force, or none. */
public sealed interface ProgrammeOnDay {

    /**
     * A version is in force.
     *
     * @param programme the version by which an act of that day is judged
     */
    record InForce(Programme programme) implements ProgrammeOnDay {}

    /**
     * No version is in force: nothing can be decided for that day.
     *
     * @param id the programme's id
     * @param day the day asked for
     */
    record NoneInForce(String id, LocalDate day) implements ProgrammeOnDay {}

    /**
     * Goes on with whichever it is.
     *
     * @param inForce what follows from a version in force
     * @param none what follows from its absence
     * @param <T> the type of what follows
     * @return what the function that applies returns
     */
    default <T> T fold(
            Function<? super Programme, ? extends T> inForce, Function<? super NoneInForce, ? extends T> none) {
        return this instanceof InForce found ? inForce.apply(found.programme()) : none.apply((NoneInForce) this);
    }
}
