package org.jiedui.fact;

/**
 * The id that a caller gives to a command, so that sending it twice does it once (law S3).
 *
 * @param value 1 to 64 printable ASCII characters without a space, new for each intent
 */
public record CommandId(String value) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public CommandId {
        if (value.isEmpty() || value.length() > 64 || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("A command id has 1 to 64 printable ASCII characters without a space.");
        }
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

    @Override
    public String toString() {
        return value;
    }
}
