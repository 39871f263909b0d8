package org.jiedui.adapter.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.person.PersonId;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;

/** The files of people in memory, unsealed: for tests and examples. Safe for use by many threads. */
public final class MemoryPeople implements People {

    private final Map<PersonId, PersonFile> files = new ConcurrentHashMap<>();

    /** A directory that knows nobody. */
    public MemoryPeople() {}

    @Override
    public Optional<PersonFile> find(PersonId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<PersonFile> list(Collection<? extends PersonId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public void put(PersonFile file) {
        files.put(file.person().id(), file);
    }

    @Override
    public void erase(PersonId id) {
        files.remove(id);
    }

    @Override
    public String toString() {
        return "MemoryPeople[" + files.size() + " files]";
    }
}
