package org.jiedui.example.office.csv;

/** A text that is no table of the kind asked for. Says why without a value of a cell. */
final class UnfitTextException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    UnfitTextException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
