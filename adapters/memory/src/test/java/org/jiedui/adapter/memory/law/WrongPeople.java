package org.jiedui.adapter.memory.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiedui.person.PersonId;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;

/** V1: a directory of people that says too much. */
final class WrongPeople implements People {

    private final People files;
    private final boolean prints;
    private String last = "";

    private WrongPeople(People files, boolean prints) {
        this.files = files;
        this.prints = prints;
    }

    /** It writes a line a file to the console. */
    static People printing(People files) {
        return new WrongPeople(files, true);
    }

    /** Its name tells the last file. */
    static People namedByTheLast(People files) {
        return new WrongPeople(files, false);
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
        if (prints) {
            System.err.println("kept " + file.particulars().asMap());
        } else {
            last = file.particulars().find("联系电话").orElse("");
        }
        files.put(file);
    }

    @Override
    public void erase(PersonId id) {
        files.erase(id);
    }

    @Override
    public String toString() {
        return "People[" + last + "]";
    }
}
