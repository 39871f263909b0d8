package org.jiedui.port;

import org.jiedui.fact.CommandId;

/** A commit may or may not have been done: ask for the answer of the command's id. */
public class OutcomeUnknownException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * An unknown outcome.
     *
     * @param command the command
     */
    public OutcomeUnknownException(CommandId command) {
        super("It is not known whether command " + command + " was kept. Maybe the connection broke while it was?");
    }
}
