package org.jiedui.programme;

/**
 * What a clause says, in our own short words, and where it stands.
 *
 * @param chinese in simplified Chinese
 * @param english in English
 * @param source the paper that holds the clause, such as a plan or a law with its article
 */
public record ClauseText(String chinese, String english, String source) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if a text or the source is blank
     */
    public ClauseText {
        if (chinese.isBlank() || english.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A clause has a Chinese text, an English text and a source.");
        }
    }
}
