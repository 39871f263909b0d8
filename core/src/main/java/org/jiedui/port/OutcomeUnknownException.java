package org.jiedui.port;

import org.jiedui.fact.CommandId;

/**
 * Something may or may not have been kept. Of a command ask for the answer of its id; anything else may be done again.
 */
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

    /**
     * An unknown outcome of something that is no command.
     *
     * @param doing what was being done, without any value, such as "taking a message"
     */
    public OutcomeUnknownException(String doing) {
        super("It is not known whether " + doing + " was finished. Do it again.");
    }
}
