package org.jiedui.fact;

import java.util.regex.Pattern;

/**
 * The person who acts: an opaque key of the host's, never a name. It may be the id of a mother.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores, dots or colons
 */
public record ActorId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public ActorId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An actor's id has 1 to 64 ASCII letters, digits or one of '-_.:'.");
        }
    }

    /**
     * The id of this text.
     *
     * @param value the host's own key
     * @return the id
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
