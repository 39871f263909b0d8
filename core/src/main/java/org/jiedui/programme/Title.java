package org.jiedui.programme;

/**
 * What a programme is called.
 *
 * @param chinese in simplified Chinese
 * @param english in English
 */
public record Title(String chinese, String english) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Title {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A programme has a title in Chinese and in English.");
        }
    }
}
