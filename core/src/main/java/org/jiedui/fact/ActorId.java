package org.jiedui.fact;

import org.jiedui.rule.Tokens;

/**
 * The person who acts: an opaque key of the host's, never a name. It may be the id of a mother.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores, dots or colons
 */
public record ActorId(String value) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public ActorId {
        Tokens.requireId(value.replace(':', '-'), "An actor's id");
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
