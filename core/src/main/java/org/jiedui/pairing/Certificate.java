package org.jiedui.pairing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * The prices that prove that no other set of pairs is better (law M3), for whoever recomputes them without the solver.
 *
 * <p>A pair is worth (points of its child's class, 1 if kin, minus its cost). For every admissible pair the child's
 * price and the mother's are together at least that; the children's prices and, for each mother, her price times her
 * places make up exactly what the new pairs are worth. Who is absent has the price (0, 0, 0).
 *
 * @param children prices of children, by id; only those that are not zero
 * @param mothers prices of one place of a mother, by id; only those that are not zero
 */
public record Certificate(SortedMap<ChildId, Price> children, SortedMap<MotherId, Price> mothers) {

    /** Copies the maps. */
    public Certificate {
        children = Collections.unmodifiableSortedMap(new TreeMap<>(children));
        mothers = Collections.unmodifiableSortedMap(new TreeMap<>(mothers));
    }
}
