package org.jiedui.port;

import org.jiedui.duty.SchoolTerms;
import org.jiedui.place.DivisionCode;

/** School terms, as education authorities set them. */
@FunctionalInterface
public interface SchoolCalendars {

    /**
     * The terms that may hold for somebody who lives in a division: those of the division and of all above it, of every
     * stage. What is not loaded is missing, never guessed.
     *
     * @param home where the child lives
     * @return perhaps none
     */
    SchoolTerms find(DivisionCode home);
}
