package org.jiedui.adapter.json;

/** A programme file was refused. */
public final class ProgrammeFormatException extends FormatException {

    private static final long serialVersionUID = 1L;

    ProgrammeFormatException(Fault fault, Place place) {
        super(fault, place);
    }
}
