package org.jiedui.adapter.json;

import java.util.function.Supplier;

/** The last line: what the domain itself refuses is a fault of the text, at the object it came from. */
final class Domain {

    private Domain() {}

    /** What the supplier makes, or the fault at the place. */
    static <T> T make(Fault fault, Place place, Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(fault, place);
        }
    }
}
