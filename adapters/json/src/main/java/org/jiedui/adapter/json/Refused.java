package org.jiedui.adapter.json;

/** Carries a fault and its place out of the reader; each public reader turns it into an exception of its own. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Place place;

    Refused(Fault fault, Place place) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.place = place;
    }

    Fault fault() {
        return fault;
    }

    Place place() {
        return place;
    }
}
