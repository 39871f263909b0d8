package org.jiedui.person;

/**
 * A stage of schooling, as the school calendar names it: terms differ by stage.
 *
 * @param name such as 义务教育 or 高中, compared exactly
 */
public record Stage(String name) {

    /** The nine years that every child attends; taken where nothing is stated. */
    public static final Stage COMPULSORY = new Stage("义务教育");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Stage {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A stage of schooling has a name.");
        }
    }
}
