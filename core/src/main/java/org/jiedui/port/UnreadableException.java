package org.jiedui.port;

import org.jiedui.rule.Code;

/**
 * Something that a store gave back cannot be read: it was damaged, or written by a later version of the library. The
 * message never repeats what was stored.
 */
public final class UnreadableException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Why a stored text cannot be read. */
    public enum Reason {
        /** No fact of this type is known. */
        UNKNOWN_TYPE,
        /** The type is known, and this version of its form is not. */
        UNKNOWN_FORM,
        /** The text is none that the library wrote. */
        BAD_TEXT
    }

    private final Reason reason;

    /**
     * A text that cannot be read.
     *
     * @param reason why
     * @param message what was to be read, without any value
     */
    public UnreadableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Why it cannot be read.
     *
     * @return a stable name
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The reason as a code.
     *
     * @return such as {@code UNKNOWN_FORM}
     */
    public Code code() {
        return Code.of(reason.name());
    }
}
