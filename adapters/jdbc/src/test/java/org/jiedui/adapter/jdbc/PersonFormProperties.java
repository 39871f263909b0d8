package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.Person;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

@Domain(PersonFiles.class)
@Domain(DomainContext.Global.class)
class PersonFormProperties {

    @Property
    void every_file_reads_back(@ForAll PersonFile file) {
        PersonFormTest.assertSame(file, PersonForm.decode(file.person().id(), PersonForm.encode(file)));
    }

    @Property
    void equal_files_have_equal_bytes(@ForAll PersonFile file) {
        PersonFile same = new PersonFile(shuffled(file.person()), file.particulars());
        assertEquals(file.person(), same.person());
        assertArrayEquals(PersonForm.encode(file), PersonForm.encode(same));
    }

    @Property
    void an_altered_file_reads_as_some_file_or_is_refused_without_a_cause(
            @ForAll PersonFile file, @ForAll int place, @ForAll byte value) {
        byte[] bytes = PersonForm.encode(file);
        bytes[Math.floorMod(place, bytes.length)] = value;
        assertReadOrRefused(bytes);
    }

    @Property
    void any_bytes_read_as_some_file_or_are_refused_without_a_cause(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            PersonForm.decode(Marked.MOTHER, bytes);
        } catch (StoreException refused) {
            assertNull(refused.getCause());
        }
    }

    private static Person shuffled(Person person) {
        return person instanceof CaringMother mother
                ? new CaringMother(
                        mother.id(),
                        mother.sex(),
                        mother.born(),
                        mother.division(),
                        mother.route(),
                        mother.source(),
                        mother.places(),
                        reversed(mother.kin()))
                : shuffled((Child) person);
    }

    private static Child shuffled(Child child) {
        Child.Builder same = Child.of(child.id(), child.born(), child.division())
                .parentsAway(child.parentsAway())
                .needs(reversed(child.needs()))
                .urgency(child.urgency());
        child.findClassTeacher().ifPresent(same::classTeacher);
        return (child.isAtSchool() ? same.atSchool(child.stage()) : same.stage(child.stage())).build();
    }

    private static <T> Set<T> reversed(Set<T> set) {
        List<T> items = new ArrayList<>(set);
        Collections.reverse(items);
        return new LinkedHashSet<>(items);
    }
}
