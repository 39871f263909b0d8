package org.jiedui.adapter.jdbc;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jiedui.person.MotherId;
import org.jiedui.port.PersonFile;

/**
 * Measures in processor time of this side, the server's apart: sealing a person, and keeping 10,000 in transactions of
 * 500. Not a test.
 */
final class PeopleLoad {

    private static final int PEOPLE = 10_000;
    private static final int BATCH = 500;
    private static final int ROUNDS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PeopleLoad() {}

    public static void main(String[] arguments) throws SQLException {
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("round %d: %.1f µs to write, seal, open and read one%n", round, microsToSeal());
            for (PeopleDatabase database : PeopleDatabase.values()) {
                load(database);
            }
        }
    }

    private static double microsToSeal() {
        Sealing sealing = new Sealing(new SecureRandom());
        byte[] key = sealing.newKey();
        PersonFile file = Marked.mother();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < PEOPLE; i++) {
            byte[] sealed = sealing.seal(key, "jiedui_person/1", Marked.MOTHER, PersonForm.encode(file));
            PersonForm.decode(Marked.MOTHER, sealing.open(key, "jiedui_person/1", Marked.MOTHER, sealed));
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / PEOPLE;
    }

    private static void load(PeopleDatabase database) throws SQLException {
        DataSource source = database.empty();
        JdbcPeople people = new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
        List<PersonFile> files = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            files.add(Marked.mother(MotherId.of("m-" + i)));
        }
        long start = THREADS.getCurrentThreadCpuTime();
        put(source, people, files);
        long put = THREADS.getCurrentThreadCpuTime();
        put(source, people, files);
        long again = THREADS.getCurrentThreadCpuTime();
        people.list(files.stream().map(file -> file.person().id()).toList());
        long listed = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                "  %s: put %d ms, put again %d ms, list %d ms%n",
                database, (put - start) / 1_000_000, (again - put) / 1_000_000, (listed - again) / 1_000_000);
    }

    private static void put(DataSource source, JdbcPeople people, List<PersonFile> files) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < files.size(); from += BATCH) {
                people.put(connection, files.subList(from, from + BATCH));
                connection.commit();
            }
        }
    }
}
