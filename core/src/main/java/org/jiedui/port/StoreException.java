package org.jiedui.port;

/**
 * The world failed: a store, a directory of people or a bus did not do what it should. Nothing was kept, unless the
 * subtype says otherwise. Messages never repeat a driver's, which may hold values.
 */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed, without any value
     */
    public StoreException(String message) {
        super(message);
    }
}
