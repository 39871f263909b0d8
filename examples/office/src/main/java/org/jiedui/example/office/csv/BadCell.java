package org.jiedui.example.office.csv;

/** A cell that cannot be read. Carries a code and never the value; thrown and caught within the reading of one row. */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FaultCode code;

    BadCell(FaultCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    FaultCode code() {
        return code;
    }
}
