package org.jiedui.pairing;

import java.util.List;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;

/**
 * Children who compete for too few places (law M4): all the places that the mothers of their areas have for them are
 * used among themselves, and still some are left out.
 *
 * <p>Mothers of the provincial pool are left out of it, so that it names a place although they join all areas.
 *
 * @param id from 1, in the order of the sets' first children
 * @param place the finest division that covers its children, by digits; all zeros where they share none
 * @param children its children, by id
 * @param mothers all admissible mothers with places that these children have in their area, by id
 * @param places their places
 * @param poolPlaces places of the provincial pool used by children of the set
 * @param missing its children who are left out: children minus places minus pool places
 * @param recruits places with which every child of the set can be covered, summing to {@code missing}
 */
public record Shortage(
        int id,
        DivisionCode place,
        List<ChildId> children,
        List<MotherId> mothers,
        int places,
        int poolPlaces,
        int missing,
        List<Recruits> recruits) {

    /** Copies the lists. */
    public Shortage {
        children = List.copyOf(children);
        mothers = List.copyOf(mothers);
        recruits = List.copyOf(recruits);
    }

    /**
     * Places to be recruited.
     *
     * @param area the area's division; where there is one area for everybody, the place of the shortage; where pairs
     *     have a greatest distance, a division in which children were left out
     * @param places how many
     */
    public record Recruits(DivisionCode area, int places) {}
}
