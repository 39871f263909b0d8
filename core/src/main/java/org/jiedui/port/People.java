package org.jiedui.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiedui.person.PersonId;

/**
 * The one place where personal values live. A host with its own tables of people stays their master. Safe for use by
 * many threads.
 */
public interface People {

    /**
     * One person.
     *
     * @param id her id
     * @return empty if she is not known or was erased
     */
    Optional<PersonFile> find(PersonId id);

    /**
     * Several people.
     *
     * @param ids their ids
     * @return the files of those who are known, in the order of the ids
     */
    List<PersonFile> list(Collection<? extends PersonId> ids);

    /**
     * Keeps a file, in place of an older one of the same person.
     *
     * @param file the file
     */
    void put(PersonFile file);

    /**
     * Makes a person's values unreadable for ever. Doing it twice, or to somebody unknown, does no more. A file put later
     * is a new one: no value of the erased one comes back with it.
     *
     * @param id her id
     */
    void erase(PersonId id);
}
