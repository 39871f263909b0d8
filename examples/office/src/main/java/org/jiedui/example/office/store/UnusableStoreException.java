package org.jiedui.example.office.store;

/** A store that cannot be used: nothing was done. The message is one line and holds no address, secret or value. */
public final class UnusableStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says why. */
    public UnusableStoreException(String reason) {
        super("store: " + reason);
    }
}
