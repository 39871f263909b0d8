package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be used ends the program with one line, which holds no address, secret or value. */
class BadStoresTest {

    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final String SECRET = "gEh3im7f3a";

    @TempDir
    private Path directory;

    private Desk.Run season(String store, String... environment) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            told.put(environment[i], environment[i + 1]);
        }
        return new Desk(directory, told)
                .run("season", "--mothers", "3", "--children", "3", "--out", "@out", "--store", store);
    }

    private void assertRefused(String reason, Desk.Run run) {
        assertEquals(new Desk.Run(2, "", "error store: " + reason + "\n"), run);
        assertFalse(new Desk(directory).has("out"));
    }

    private String folder() {
        return "jdbc:h2:file:" + directory.resolve("store/jiedui");
    }

    private void change(String url, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_is_no_store_is_named_by_no_value() {
        for (String text : new String[] {"", "files", "file:", "jdbc:mysql://h/d?password=" + SECRET, SECRET}) {
            Desk.Run run = season(text);
            assertEquals(2, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("a store is memory, file, file:DIR, jdbc:h2:..."), run.err());
            assertFalse(run.err().contains(SECRET), run.err());
        }
    }

    @Test
    void an_option_that_is_not_there_is_named_without_what_was_given_for_it() {
        for (String[] line :
                new String[][] {{"season", "--out", "x", "--stor=" + SECRET}, {"season", "--out", "x", "--stor", SECRET}
                }) {
            assertEquals(new Desk.Run(2, "", "error no such option: --stor\n"), new Desk(directory).run(line));
        }
    }

    @Test
    void a_database_without_a_master_key() {
        assertRefused("JIEDUI_MASTER_KEY is not set", season(folder()));
        assertRefused("JIEDUI_MASTER_KEY is not 64 hexadecimal digits", season(folder(), "JIEDUI_MASTER_KEY", SECRET));
        assertFalse(new Desk(directory).has("store"));
    }

    @Test
    void h2_that_writes_late() {
        assertRefused(
                "The database is refused, because its WRITE_DELAY is not 0: acknowledged work could be lost.",
                season(folder(), "JIEDUI_MASTER_KEY", KEY));
    }

    @Test
    void a_server_that_is_not_there() {
        assertRefused(
                "the database cannot be reached",
                season("jdbc:postgresql://localhost:1/d?user=u&password=" + SECRET, "JIEDUI_MASTER_KEY", KEY));
    }

    @Test
    void a_server_that_knows_no_such_user_or_database() {
        assertRefused(
                "the database refuses the user or the password",
                season(
                        Postgres.address(),
                        "JIEDUI_MASTER_KEY",
                        KEY,
                        "JIEDUI_DB_USER",
                        "nobody",
                        "JIEDUI_DB_PASSWORD",
                        SECRET));
        assertRefused(
                "there is no such database",
                season(Postgres.address() + "x", "JIEDUI_MASTER_KEY", KEY, "JIEDUI_DB_USER", "postgres"));
    }

    @Test
    void a_folder_that_is_a_file_and_one_with_a_semicolon() throws IOException {
        Files.writeString(directory.resolve("taken"), "x");
        assertRefused("its folder cannot be made", season("file:@taken"));
        assertRefused("its folder must not have a semicolon in its path", season("file:@a;INIT=x"));
    }

    @Test
    void a_file_that_is_no_database() throws IOException {
        Files.createDirectory(directory.resolve("store"));
        Files.write(directory.resolve("store/jiedui.mv.db"), new byte[10_000]);
        Desk.Run run = season("file:@store");
        assertEquals(2, run.code());
        assertTrue(
                run.err().matches("error store: the database cannot be opened( \\(SQLState [0-9A-Z]{5}\\))?\n"),
                run.err());
    }

    @Test
    void a_store_that_another_program_has_open() throws IOException {
        assertEquals(0, season("file:@store").code());
        Files.delete(directory.resolve("out/ledger.csv"));
        try (FileChannel other = FileChannel.open(directory.resolve("store/jiedui.mv.db"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertTrue(lock.isValid());
            Desk.Run run = season("file:@store");
            assertEquals(new Desk.Run(2, "", "error store: another program is using it\n"), run);
        }
    }

    @Test
    void tables_of_another_version() throws SQLException {
        assertEquals(0, season("file:@store").code());
        change(folder() + ";WRITE_DELAY=0", "sa", "UPDATE jiedui_schema SET version = 7");
        assertEquals(
                "error store: The tables are of version 7, and this library needs 1. Maybe its newer scripts were not run?\n",
                season("file:@store").err());
    }

    @Test
    void the_master_key_of_another_store() throws IOException {
        assertEquals(0, season("file:@store").code());
        Path key = directory.resolve("store/master.key");
        byte[] right = Files.readAllBytes(key);
        Files.write(key, new byte[32]);
        assertEquals(
                "error store: the people in it cannot be read; maybe the master key is of another store\n",
                season("file:@store").err());
        Files.write(key, Arrays.copyOf(right, 31));
        assertEquals(
                "error store: the master key has not 32 bytes\n",
                season("file:@store").err());
        Files.delete(key);
        assertEquals(
                "error store: its master key is missing\n",
                season("file:@store").err());
        assertFalse(Files.exists(key));
        Files.write(key, right);
        assertTrue(season("file:@store").err().startsWith("error store: a season needs an empty one"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_master_key_is_for_its_owner_alone() throws IOException {
        assertEquals(0, season("file:@store").code());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("store/master.key"))));
    }
}
