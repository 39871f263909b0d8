package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManyPeopleTest {

    private static final int MANY = 1_201;

    @ParameterizedTest
    @EnumSource
    void many_are_kept_and_listed_at_once(PeopleDatabase database) throws SQLException {
        DataSource source = database.empty();
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        keep(source, people, files(1));
        keep(source, people, files(2));
        List<PersonId> asked = new ArrayList<>(
                files(2).stream().map(file -> file.person().id()).toList());
        Collections.shuffle(asked, new Random(7));
        List<PersonId> withUnknown = new ArrayList<>(asked);
        withUnknown.add(600, MotherId.of("nobody"));
        List<PersonFile> found = people.list(withUnknown);
        assertEquals(asked, found.stream().map(file -> file.person().id()).toList());
        found.forEach(file -> assertEquals(
                "2 " + file.person().id(), file.particulars().find("姓名").orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource
    void five_hundred_take_few_statements(PeopleDatabase database) throws SQLException {
        FaultyDataSource source = new FaultyDataSource(database.empty());
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        List<PersonFile> files = files(1).subList(0, 500);
        source.record();
        keep(source, people, files);
        people.list(files.stream().map(file -> file.person().id()).toList());
        // mothers and children apart: keys and rows looked for, both inserted, both read
        assertEquals(
                4 + 2 + 4,
                source.calls().stream()
                        .filter(call -> call.startsWith("PreparedStatement.execute"))
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void who_is_asked_for_twice_is_listed_twice(PeopleDatabase database) {
        DataSource source = database.empty();
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        people.put(Marked.mother());
        List<PersonFile> found = people.list(List.of(Marked.MOTHER, Marked.CHILD, Marked.MOTHER));
        assertEquals(
                List.of(Marked.MOTHER, Marked.MOTHER),
                found.stream().map(file -> file.person().id()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_last_file_of_a_person_counts(PeopleDatabase database) throws SQLException {
        DataSource source = database.empty();
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        PersonFile last = new PersonFile(Marked.mother().person(), Particulars.none());
        keep(source, people, List.of(Marked.mother(), Marked.child(), last));
        assertEquals(
                Map.of(), people.find(Marked.MOTHER).orElseThrow().particulars().asMap());
    }

    @ParameterizedTest
    @EnumSource
    void V3_keys_and_files_come_and_go_with_the_transaction(PeopleDatabase database) throws SQLException {
        DataSource source = database.empty();
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        people.put(Marked.child());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            people.put(connection, List.of(Marked.mother()));
            people.erase(connection, Marked.CHILD);
            connection.rollback();
        }
        assertEquals(Optional.empty(), people.find(Marked.MOTHER));
        assertEquals(List.of(), SealedRows.ofKeys(source).of(Marked.MOTHER));
        assertTrue(people.find(Marked.CHILD).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void a_person_keeps_her_data_key_until_it_is_destroyed(PeopleDatabase database) {
        DataSource source = database.empty();
        JdbcKeys keys = new JdbcKeys(source, new byte[32]);
        JdbcPeople people = new JdbcPeople(source, keys);
        SealedRows rows = SealedRows.ofPeople(source);
        people.put(Marked.mother());
        byte[] wrapped = rows.of(Marked.MOTHER).get(0);
        people.put(Marked.mother());
        assertArrayEquals(wrapped, rows.of(Marked.MOTHER).get(0));
        keys.destroy(Marked.MOTHER);
        people.put(Marked.mother());
        assertFalse(Arrays.equals(wrapped, rows.of(Marked.MOTHER).get(0)));
        assertTrue(people.find(Marked.MOTHER).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void another_master_key_opens_nobody(PeopleDatabase database) {
        DataSource source = database.empty();
        new JdbcPeople(source, new JdbcKeys(source, new byte[32])).put(Marked.mother());
        byte[] other = new byte[32];
        other[31] = 1;
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, other));
        assertThrows(StoreException.class, () -> people.find(Marked.MOTHER));
        assertThrows(IllegalArgumentException.class, () -> new JdbcKeys(source, new byte[16]));
    }

    private static void keep(DataSource source, JdbcPeople people, List<PersonFile> files) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            people.put(connection, files);
            connection.commit();
        }
    }

    private static List<PersonFile> files(int round) {
        List<PersonFile> files = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            PersonFile file = i % 2 == 0 ? Marked.mother(MotherId.of("p-" + i)) : Marked.child(ChildId.of("p-" + i));
            Particulars name = Particulars.of(Map.of("姓名", round + " p-" + i));
            files.add(new PersonFile(file.person(), name));
        }
        return files;
    }
}
