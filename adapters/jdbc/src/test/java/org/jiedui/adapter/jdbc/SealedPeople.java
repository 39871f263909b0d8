package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.People;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables give away to somebody who has them and not the master key: nothing (law V3). */
abstract class SealedPeople {

    private static final MotherId OTHER = MotherId.of("x-2");

    private DataSource database;
    private SealedRows rows;
    private People people;

    /** A database with the tables and nobody in them. */
    abstract DataSource database();

    /** The directory under test, with keys in the same database. */
    abstract People people(DataSource database);

    /** The directory under test, with other keys. */
    abstract People people(DataSource database, Keys keys);

    @BeforeEach
    void openTheDirectory() {
        database = database();
        rows = SealedRows.ofPeople(database);
        people = people(database);
        people.put(Marked.mother());
        people.put(Marked.child());
    }

    @Test
    void V3_no_value_is_readable_in_any_column() {
        assertEquals(List.of(), Marked.in(TableBytes.of(database)));
        people.put(Marked.mother());
        assertEquals(List.of(), Marked.in(TableBytes.of(database)));
    }

    @Test
    void V3_nothing_but_the_other_person_is_left_after_erasure() {
        people.erase(Marked.MOTHER);
        assertEquals(List.of(), rows.of(Marked.MOTHER));
        assertEquals(2, rows.of(Marked.CHILD).size());
        people.erase(Marked.CHILD);
        assertEquals(List.of(), Marked.in(TableBytes.of(database)));
        assertFalse(new String(TableBytes.of(database), StandardCharsets.UTF_8).contains(Marked.MOTHER.value()));
    }

    @Test
    void V3_a_row_that_comes_back_after_erasure_gives_no_file() {
        List<byte[]> row = rows.of(Marked.MOTHER);
        people.erase(Marked.MOTHER);
        rows.set(Marked.MOTHER, row);
        assertEquals(Optional.empty(), people.find(Marked.MOTHER));
        assertEquals(1, people.list(List.of(Marked.MOTHER, Marked.CHILD)).size());
    }

    @Test
    void V3_a_row_that_comes_back_when_the_person_did_gives_no_file() {
        List<byte[]> row = rows.of(Marked.MOTHER);
        people.erase(Marked.MOTHER);
        people.put(Marked.mother());
        rows.set(Marked.MOTHER, row);
        assertRefused(people, Marked.MOTHER);
    }

    @Test
    void V3_no_nonce_is_used_twice_with_one_data_key() {
        List<byte[]> before = rows.of(Marked.MOTHER);
        people.put(Marked.mother());
        List<byte[]> after = rows.of(Marked.MOTHER);
        assertFalse(Arrays.equals(before.get(1), 0, 13, after.get(1), 0, 13));
        assertFalse(Arrays.equals(before.get(1), 13, 45, after.get(1), 13, 45));
    }

    @Test
    void V3_a_row_opens_for_no_other_person() {
        people.put(Marked.mother(OTHER));
        for (PersonId thief : List.of(OTHER, Marked.CHILD)) {
            List<byte[]> own = rows.of(thief);
            List<byte[]> stolen = rows.of(Marked.MOTHER);
            rows.set(thief, stolen);
            assertRefused(people, thief);
            rows.set(thief, List.of(own.get(0), stolen.get(1)));
            assertRefused(people, thief);
            rows.set(thief, List.of(stolen.get(0), own.get(1)));
            assertRefused(people, thief);
        }
    }

    @Test
    void V3_a_row_opens_for_no_other_person_even_under_keys_that_bind_nobody() {
        People loose = people(database, new LooseKeys());
        loose.put(Marked.mother());
        rows.set(OTHER, rows.of(Marked.MOTHER));
        rows.set(Marked.CHILD, rows.of(Marked.MOTHER));
        assertRefused(loose, OTHER);
        assertRefused(loose, Marked.CHILD);
    }

    @Test
    void V3_every_altered_byte_of_a_row_is_refused() {
        List<byte[]> row = rows.of(Marked.MOTHER);
        for (int column = 0; column < row.size(); column++) {
            for (int i = 0; i < row.get(column).length; i++) {
                byte[] altered = row.get(column).clone();
                altered[i] ^= 1;
                rows.set(Marked.MOTHER, column == 0 ? List.of(altered, row.get(1)) : List.of(row.get(0), altered));
                assertRefused(people, Marked.MOTHER);
            }
        }
    }

    /** Refused, and not a mark in what is said of it. */
    private static void assertRefused(People people, PersonId id) {
        StoreException refused = assertThrows(StoreException.class, () -> people.find(id));
        assertNull(refused.getCause());
        assertEquals(List.of(), Marked.in(refused.toString()));
        assertTrue(refused.getMessage().contains(id.value()), refused.getMessage());
    }

    /** Keys of a careless host. */
    private static final class LooseKeys implements Keys {

        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            return dataKey.clone();
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            return wrapped.clone();
        }

        @Override
        public void destroy(PersonId person) {}
    }
}
