package org.jiedui.rule;

import java.util.regex.Pattern;

/**
 * The identifier of a clause of a plan, a law or a local rule, such as {@code H-12}, {@code S-11a} or {@code M-9}.
 *
 * <p>It is what a decision cites: whoever reads a finding can open the paper at that clause.
 *
 * @param value one to three capital letters, a hyphen, one to six ASCII letters or digits
 */
public record ClauseId(String value) implements Comparable<ClauseId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,3}-[0-9A-Za-z]{1,6}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public ClauseId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A clause id is one to three capitals, a hyphen and up to six letters"
                    + " or digits, such as H-12. Maybe the text of the clause was given in place of its id?");
        }
    }

    /**
     * The clause of this id.
     *
     * @param value such as {@code H-12}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
