package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jiedui.port.Keys;
import org.jiedui.port.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests of sealed people catch each wrong directory by the promises that it breaks, and by no other. */
class WrongPeopleTest {

    /** The tests on whatever is looked at. */
    static final class Specimen extends SealedPeople {
        private static BiFunction<DataSource, KeyRing, People> subject;

        @Override
        DataSource database() {
            return PeopleDatabase.H2.empty();
        }

        @Override
        People people(DataSource database) {
            return subject.apply(database, new JdbcKeys(database, new byte[32]).ring(database));
        }

        @Override
        People people(DataSource database, Keys keys) {
            return subject.apply(database, new HostKeys(keys));
        }
    }

    @ParameterizedTest
    @MethodSource("org.jiedui.adapter.jdbc.WrongPeople#all")
    void V3_a_wrong_directory_is_caught_by_the_promises_it_breaks(WrongPeople wrong) {
        Specimen.subject = wrong.directory();
        assertEquals(lines(wrong.promises()), lines(Promises.of(Specimen.class).broken()));
    }

    @Test
    void every_promise_catches_some_wrong_directory() {
        Specimen.subject = (source, keys) -> new JdbcPeople(source, keys, new Sealing(new SecureRandom()));
        Promises right = Promises.of(Specimen.class);
        assertEquals("", lines(right.broken()));
        Set<String> caught = new TreeSet<>();
        WrongPeople.all().forEach(wrong -> caught.addAll(wrong.promises()));
        assertEquals(lines(right.all()), lines(caught));
    }

    private static String lines(Set<String> names) {
        return String.join("\n", new TreeSet<>(names));
    }
}
