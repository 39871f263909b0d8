package org.jiedui.pairing;

import java.util.Comparator;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * These two people, by their ids alone. Sorted by mother, then child.
 *
 * @param mother the mother
 * @param child the child
 */
public record MotherAndChild(MotherId mother, ChildId child) implements Comparable<MotherAndChild> {

    private static final Comparator<MotherAndChild> ORDER =
            Comparator.comparing(MotherAndChild::mother).thenComparing(MotherAndChild::child);

    @Override
    public int compareTo(MotherAndChild other) {
        return ORDER.compare(this, other);
    }
}
