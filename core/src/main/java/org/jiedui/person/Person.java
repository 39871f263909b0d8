package org.jiedui.person;

import org.jiedui.place.DivisionCode;

/** Somebody whom the rules speak of. Prints as an id alone. */
public sealed interface Person permits CaringMother, Child {

    /**
     * The host's own key.
     *
     * @return the id
     */
    PersonId id();

    /**
     * Where the person lives.
     *
     * @return the code of the division, as fine as it is known
     */
    DivisionCode division();
}
