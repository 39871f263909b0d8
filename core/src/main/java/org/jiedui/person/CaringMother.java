package org.jiedui.person;

import java.time.YearMonth;
import java.util.Set;
import org.jiedui.place.DivisionCode;

/**
 * What the rules need to know of a Caring Mother (爱心妈妈), and nothing a card would show. Prints as her id alone.
 *
 * @param id the host's own key
 * @param sex as her form states it
 * @param born the month of birth
 * @param division where she lives
 * @param route who recruited her
 * @param source from among whom she was recruited
 * @param places how many children she offers to be paired with, 1 to 9; a programme may allow fewer
 * @param kin the children she is kin to and wishes to be paired with
 */
public record CaringMother(
        MotherId id,
        Sex sex,
        YearMonth born,
        DivisionCode division,
        RecruitRoute route,
        RecruitSource source,
        int places,
        Set<ChildId> kin)
        implements Person {

    /** The most children that one form may offer places for. */
    public static final int MOST_PLACES = 9;

    /**
     * Copies the set and checks the number of places.
     *
     * @throws IllegalArgumentException if the places are not 1 to 9
     */
    public CaringMother {
        kin = Set.copyOf(kin);
        if (places < 1 || places > MOST_PLACES) {
            throw new IllegalArgumentException("A mother offers 1 to 9 places.");
        }
    }

    @Override
    public String toString() {
        return "CaringMother[" + id + "]";
    }
}
