package org.jiedui.port;

import java.time.LocalDate;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;

/** Who may act. What it does not affirm is denied. */
@FunctionalInterface
public interface Authority {

    /**
     * Whether somebody may act in a division.
     *
     * @param actor who wants to act
     * @param role in what capacity
     * @param division where
     * @param day the day of the act
     * @return true only if she may
     */
    boolean mayAct(ActorId actor, Role role, DivisionCode division, LocalDate day);

    /**
     * Whether somebody acts for another on a day, by a delegation with dates that the host keeps: from its first day up
     * to, not including, its last. The other needs the authority herself, and what bars either bars the act (R5).
     *
     * @param actor who wants to act
     * @param principal who delegated
     * @param role in what capacity
     * @param day the day of the act
     * @return true only if she may; nobody may unless the host says so
     */
    default boolean mayActFor(ActorId actor, ActorId principal, Role role, LocalDate day) {
        return false;
    }
}
