package org.jiedui.rule;

import java.util.List;

/**
 * One thing that a programme says, in plain words for people.
 *
 * @param says the words, made from the data
 * @param clauses the clauses on which it rests, in the order in which they are to be read
 */
public record Sentence(Wording says, List<ClauseId> clauses) {

    /** Copies the clauses. */
    public Sentence {
        clauses = List.copyOf(clauses);
    }

    /**
     * A sentence.
     *
     * @param chinese in simplified Chinese
     * @param english in English
     * @param clauses on which it rests
     * @return the sentence
     */
    public static Sentence of(String chinese, String english, List<ClauseId> clauses) {
        return new Sentence(new Wording(chinese, english), clauses);
    }
}
