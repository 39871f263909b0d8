package org.jiedui.adapter.jdbc.fault;

import java.util.List;
import java.util.Map;
import org.jiedui.person.Person;
import org.jiedui.port.People;

/** The file of a person as values that can be compared. */
record OpenFile(Person person, Map<String, String> particulars) {

    /** Of all of the cast that there are. */
    static List<OpenFile> all(People people) {
        return people.list(Cast.ids()).stream()
                .map(file -> new OpenFile(file.person(), file.particulars().asMap()))
                .toList();
    }
}
