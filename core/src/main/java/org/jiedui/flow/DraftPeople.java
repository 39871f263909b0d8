package org.jiedui.flow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiedui.person.PersonId;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;

/** The directory of people as drafted commands see it: with the files that those before them bring. */
final class DraftPeople implements People {

    private final People kept;
    private final Shelf<PersonId, PersonFile> files =
            new Shelf<>(file -> file.person().id());

    DraftPeople(People kept) {
        this.kept = kept;
    }

    boolean isLacking() {
        return files.isLacking();
    }

    void fetch() {
        files.fetch(kept::list);
    }

    @Override
    public Optional<PersonFile> find(PersonId id) {
        return files.find(id);
    }

    @Override
    public List<PersonFile> list(Collection<? extends PersonId> ids) {
        return files.list(ids);
    }

    @Override
    public void put(PersonFile file) {
        files.put(file);
    }

    /** No command erases anybody. */
    @Override
    public void erase(PersonId id) {
        throw new BrokenOff();
    }
}
