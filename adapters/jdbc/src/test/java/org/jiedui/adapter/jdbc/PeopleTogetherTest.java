package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.port.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads with the same people. */
class PeopleTogetherTest {

    private static final int THREADS = 6;
    private static final int TURNS = 40;

    @ParameterizedTest
    @EnumSource
    void all_who_put_one_new_person_at_once_succeed(PeopleDatabase database) {
        for (int turn = 0; turn < TURNS; turn++) {
            People people = people(database.empty());
            together(thread -> people.put(Marked.mother()));
            assertTrue(people.find(Marked.MOTHER).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void V3_whoever_puts_and_erases_at_once_leaves_no_file_without_its_key(PeopleDatabase database) {
        DataSource source = database.empty();
        People people = people(source);
        together(thread -> putAndErase(people, new Random(thread)));
        assertEquals(
                people.find(Marked.MOTHER).isPresent(),
                !SealedRows.ofPeople(source).of(Marked.MOTHER).isEmpty());
        people.erase(Marked.MOTHER);
        people.erase(Marked.CHILD);
        for (String table : List.of("jiedui_person", "jiedui_key")) {
            assertEquals("0", Sql.value(source, "select count(*) from " + table).toString());
        }
    }

    private static void putAndErase(People people, Random random) {
        for (int turn = 0; turn < TURNS; turn++) {
            switch (random.nextInt(4)) {
                case 0 -> people.erase(Marked.MOTHER);
                case 1 -> people.list(List.of(Marked.CHILD, Marked.MOTHER));
                case 2 -> people.put(Marked.child());
                default -> people.put(Marked.mother());
            }
        }
    }

    private static People people(DataSource source) {
        return new JdbcPeople(source, new JdbcKeys(source, new byte[32]));
    }

    private static void together(IntConsumer work) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CompletableFuture<?>[] running = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> work.accept(thread), pool))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).orTimeout(60, TimeUnit.SECONDS).join();
        } finally {
            pool.shutdownNow();
        }
    }
}
