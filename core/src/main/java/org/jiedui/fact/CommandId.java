package org.jiedui.fact;

import org.jiedui.rule.Tokens;

/**
 * The id that a caller gives to a command, so that sending it twice does it once (law S3).
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores or dots, new for each intent
 */
public record CommandId(String value) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public CommandId {
        Tokens.requireId(value, "A command's id");
    }

    /**
     * The id of this text.
     *
     * @param value such as a UUID
     * @return the id
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /**
     * The id of one of many commands that this one gives rise to, as a round does for its pairs.
     *
     * @param number 1 or more
     * @return this id, a dot and the number
     * @throws IllegalArgumentException if that would be longer than 64 characters
     */
    public CommandId part(int number) {
        return new CommandId(value + "." + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
