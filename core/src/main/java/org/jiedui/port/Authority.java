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
}
