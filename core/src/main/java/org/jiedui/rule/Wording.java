package org.jiedui.rule;

/**
 * The same thing said in two languages, for people.
 *
 * @param chinese in simplified Chinese
 * @param english in English
 */
public record Wording(String chinese, String english) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Wording {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A wording is in Chinese and in English.");
        }
    }
}
