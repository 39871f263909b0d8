package org.jiedui.adapter.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.person.PersonId;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/** Directories that are wrong about whoever was erased. */
final class WrongErasures {

    private WrongErasures() {}

    static Stream<Wrong<People>> all() {
        return Stream.of(
                new Wrong<>(
                        "a directory that erases only once",
                        OnceOnly::new,
                        "V3_a_file_put_after_an_erasure_brings_nothing_old_back",
                        "V3_erasing_twice_does_no_more"),
                new Wrong<>(
                        "a directory that refuses whoever was erased",
                        Refusing::new,
                        "V3_a_file_put_after_an_erasure_brings_nothing_old_back",
                        "V3_erasing_somebody_unknown_changes_nothing"),
                new Wrong<>(
                        "a directory that fills a new file up from the erased one",
                        FillingUp::new,
                        "V3_a_file_put_after_an_erasure_brings_nothing_old_back"),
                new Wrong<>(
                        "a directory that cannot erase somebody unknown",
                        Knowing::new,
                        "V3_erasing_somebody_unknown_changes_nothing"));
    }

    private static final class OnceOnly extends WrongPeople.Around {
        private final Set<PersonId> erased = new HashSet<>();

        @Override
        public void erase(PersonId id) {
            if (!erased.add(id)) {
                throw new StoreException("erased before");
            }
            right.erase(id);
        }
    }

    private static final class Refusing extends WrongPeople.Around {
        private final Set<PersonId> erased = new HashSet<>();

        @Override
        public void put(PersonFile file) {
            if (erased.contains(file.person().id())) {
                throw new StoreException("erased before");
            }
            right.put(file);
        }

        @Override
        public void erase(PersonId id) {
            erased.add(id);
            right.erase(id);
        }
    }

    private static final class FillingUp extends WrongPeople.Around {
        private final Map<PersonId, PersonFile> erased = new HashMap<>();

        @Override
        public void put(PersonFile file) {
            PersonFile old = erased.get(file.person().id());
            boolean bare = file.particulars().asMap().isEmpty();
            right.put(old != null && bare ? new PersonFile(file.person(), old.particulars()) : file);
        }

        @Override
        public void erase(PersonId id) {
            right.find(id).ifPresent(file -> erased.put(id, file));
            right.erase(id);
        }
    }

    private static final class Knowing extends WrongPeople.Around {
        private final Set<PersonId> known = new HashSet<>();

        @Override
        public void put(PersonFile file) {
            known.add(file.person().id());
            right.put(file);
        }

        @Override
        public void erase(PersonId id) {
            if (!known.contains(id)) {
                throw new StoreException("unknown");
            }
            right.erase(id);
        }
    }
}
