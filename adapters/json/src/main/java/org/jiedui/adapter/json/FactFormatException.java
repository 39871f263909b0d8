package org.jiedui.adapter.json;

/** A line of facts was refused. */
public final class FactFormatException extends FormatException {

    private static final long serialVersionUID = 1L;

    FactFormatException(Fault fault, Place place) {
        super(fault, place);
    }
}
