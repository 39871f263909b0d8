package org.jiedui.port;

import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.Person;

/**
 * One person as the directory of people keeps her: what rules need and what documents need. Prints as her id.
 *
 * @param person what rules need
 * @param particulars what documents need
 */
public record PersonFile(Person person, Particulars particulars) {

    /**
     * The mother of this file.
     *
     * @return the mother
     * @throws IllegalStateException if it is a child's
     */
    public CaringMother mother() {
        if (person instanceof CaringMother mother) {
            return mother;
        }
        throw new IllegalStateException("The file of " + person.id() + " is a child's.");
    }

    /**
     * The child of this file.
     *
     * @return the child
     * @throws IllegalStateException if it is a mother's
     */
    public Child child() {
        if (person instanceof Child child) {
            return child;
        }
        throw new IllegalStateException("The file of " + person.id() + " is a mother's.");
    }

    @Override
    public String toString() {
        return "PersonFile[" + person.id() + "]";
    }
}
