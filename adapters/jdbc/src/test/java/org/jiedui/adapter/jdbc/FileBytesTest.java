package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.port.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read in the files of a database (law V3). */
class FileBytesTest {

    @TempDir
    private Path directory;

    private DataSource database;
    private People people;

    @BeforeEach
    void keepTwoPeople() {
        database = PeopleDatabase.H2.withTables(H2Databases.inFile(directory));
        people = new JdbcPeople(database, new JdbcKeys(database, new byte[32]));
        people.put(Marked.mother());
        people.put(Marked.child());
    }

    @Test
    void V3_no_value_is_readable_before_erasure_or_after() throws IOException {
        assertEquals(List.of(), Marked.in(files()));
        people.erase(Marked.MOTHER);
        people.erase(Marked.CHILD);
        assertEquals(List.of(), Marked.in(files()));
        Sql.run(database, "shutdown compact");
        assertEquals(List.of(), Marked.in(files()));
    }

    @Test
    void V3_a_plain_value_would_be_seen() throws IOException {
        Sql.run(database, "create table plain as select '" + Marked.MARKS.get(0) + "' as name");
        Sql.run(database, "shutdown compact");
        assertEquals(List.of(Marked.MARKS.get(0)), Marked.in(files()));
    }

    @Test
    void V3_the_bytes_of_a_destroyed_key_are_gone_when_the_database_has_tidied_up() throws IOException {
        byte[] key = SealedRows.ofKeys(database).of(Marked.MOTHER).get(0);
        Sql.run(database, "shutdown compact");
        assertTrue(holds(key));
        people.erase(Marked.MOTHER);
        Sql.run(database, "shutdown compact");
        assertFalse(holds(key));
        assertTrue(people.find(Marked.CHILD).isPresent());
    }

    private boolean holds(byte[] some) throws IOException {
        return latin(files()).contains(latin(some));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private byte[] files() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                bytes.writeBytes(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
