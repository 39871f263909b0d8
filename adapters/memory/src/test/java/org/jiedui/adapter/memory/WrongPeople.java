package org.jiedui.adapter.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.Person;
import org.jiedui.person.PersonId;
import org.jiedui.port.Particulars;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/** Directories that are wrong about people. */
final class WrongPeople {

    private WrongPeople() {}

    static Stream<Wrong<People>> all() {
        return Stream.of(wrongFiles(), wrongFinds(), WrongErasures.all()).flatMap(all -> all);
    }

    private static Stream<Wrong<People>> wrongFiles() {
        return Stream.of(
                new Wrong<>(
                        "a directory that loses a mother's kin",
                        keeping(file -> new PersonFile(withoutKin(file.person()), file.particulars())),
                        "what_rules_need_of_a_mother_is_kept"),
                new Wrong<>(
                        "a directory that loses all of a child but its birth and division",
                        keeping(file -> new PersonFile(bare(file.person()), file.particulars())),
                        "a_mother_and_a_child_of_one_id_are_two_people",
                        "what_rules_need_of_a_child_is_kept"),
                new Wrong<>(
                        "a directory that sorts the fields of a form",
                        keeping(file -> new PersonFile(
                                file.person(),
                                Particulars.of(new TreeMap<>(file.particulars().asMap())))),
                        "particulars_are_kept_in_the_order_of_the_form"),
                new Wrong<>(
                        "a directory that keeps the first file",
                        FirstOnly::new,
                        "a_file_takes_the_place_of_an_older_one"),
                new Wrong<>(
                        "a directory that prints its people",
                        Printing::new,
                        "V1_no_value_shows_in_what_a_directory_or_a_file_prints"));
    }

    private static Stream<Wrong<People>> wrongFinds() {
        return Stream.of(
                new Wrong<>(
                        "a directory that erases nobody",
                        Unforgetting::new,
                        "V3_a_file_put_after_an_erasure_brings_nothing_old_back",
                        "V3_an_erased_person_is_not_found",
                        "V3_an_erased_person_is_not_listed",
                        "V3_erasing_twice_does_no_more",
                        "a_mother_and_a_child_of_one_id_are_two_people"),
                new Wrong<>(
                        "a directory that lists the erased", ListingErased::new, "V3_an_erased_person_is_not_listed"),
                new Wrong<>(
                        "a directory that lists by id",
                        ListingById::new,
                        "several_are_listed_in_the_order_asked_for_without_those_unknown"),
                new Wrong<>(
                        "a directory that does not list where one is unknown",
                        ListingAllOrNone::new,
                        "V3_an_erased_person_is_not_listed",
                        "several_are_listed_in_the_order_asked_for_without_those_unknown",
                        "whoever_was_never_put_is_not_found"),
                new Wrong<>(
                        "a directory that takes a child for a mother",
                        naming(PersonId::value),
                        "a_mother_and_a_child_of_one_id_are_two_people"),
                new Wrong<>(
                        "a directory that ignores case",
                        naming(id -> id.getClass() + id.value().toLowerCase(Locale.ROOT)),
                        "ids_that_differ_in_case_are_different_people"));
    }

    private static Supplier<People> keeping(UnaryOperator<PersonFile> change) {
        return () -> new Around() {
            @Override
            public void put(PersonFile file) {
                right.put(change.apply(file));
            }
        };
    }

    private static Supplier<People> naming(Function<PersonId, String> name) {
        return () -> new Naming(name);
    }

    private static Person withoutKin(Person person) {
        return person instanceof CaringMother mother
                ? new CaringMother(
                        mother.id(),
                        mother.sex(),
                        mother.born(),
                        mother.division(),
                        mother.route(),
                        mother.source(),
                        mother.places(),
                        Set.of())
                : person;
    }

    private static Person bare(Person person) {
        return person instanceof Child child
                ? Child.of(child.id(), child.born(), child.division()).build()
                : person;
    }

    /** A right directory, for wrong ones to be made of. */
    static class Around implements People {
        final People right = new MemoryPeople();

        @Override
        public Optional<PersonFile> find(PersonId id) {
            return right.find(id);
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return right.list(ids);
        }

        @Override
        public void put(PersonFile file) {
            right.put(file);
        }

        @Override
        public void erase(PersonId id) {
            right.erase(id);
        }
    }

    private static final class FirstOnly extends Around {
        @Override
        public void put(PersonFile file) {
            if (right.find(file.person().id()).isEmpty()) {
                right.put(file);
            }
        }
    }

    private static final class Printing extends Around {
        private String printed = "";

        @Override
        public void put(PersonFile file) {
            printed += file.particulars().asMap();
            right.put(file);
        }

        @Override
        public String toString() {
            return printed;
        }
    }

    private static final class Unforgetting extends Around {
        @Override
        public void erase(PersonId id) {}
    }

    private static final class ListingErased extends Around {
        private final Map<PersonId, PersonFile> ever = new HashMap<>();

        @Override
        public void put(PersonFile file) {
            ever.put(file.person().id(), file);
            right.put(file);
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return ids.stream().filter(ever::containsKey).map(ever::get).toList();
        }
    }

    private static final class ListingById extends Around {
        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return right.list(
                    new TreeMap<>(ids.stream().collect(Collectors.toMap(PersonId::value, id -> id))).values());
        }
    }

    private static final class ListingAllOrNone extends Around {
        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return ids.stream()
                    .map(id -> right.find(id).orElseThrow(() -> new StoreException("unknown")))
                    .toList();
        }
    }

    private static final class Naming implements People {
        private final Map<String, PersonFile> files = new HashMap<>();
        private final Function<PersonId, String> name;

        Naming(Function<PersonId, String> name) {
            this.name = name;
        }

        @Override
        public Optional<PersonFile> find(PersonId id) {
            return Optional.ofNullable(files.get(name.apply(id)));
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return ids.stream().map(this::find).flatMap(Optional::stream).toList();
        }

        @Override
        public void put(PersonFile file) {
            files.put(name.apply(file.person().id()), file);
        }

        @Override
        public void erase(PersonId id) {
            files.remove(name.apply(id));
        }
    }
}
