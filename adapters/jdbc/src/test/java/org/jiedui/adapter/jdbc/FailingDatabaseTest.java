package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Fault;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.jiedui.person.MotherId;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call on the database fails in turn, before and after its effect (laws S2, V1). */
class FailingDatabaseTest {

    private static final MotherId NEW = MotherId.of("m-new");
    private static final byte[] DATA_KEY = new byte[32];

    /** Something that is done, from the same state each time. */
    private enum Step {
        PUT_NEW {
            @Override
            void run(Directory directory) {
                directory.people.put(Marked.mother(NEW));
                assertTrue(directory.people.find(NEW).isPresent());
            }
        },
        PUT_AGAIN {
            @Override
            void run(Directory directory) {
                directory.people.put(Marked.mother());
            }
        },
        LIST {
            @Override
            void run(Directory directory) {
                assertEquals(
                        2,
                        directory
                                .people
                                .list(List.of(Marked.MOTHER, Marked.CHILD))
                                .size());
            }
        },
        ERASE {
            @Override
            void run(Directory directory) {
                directory.people.erase(Marked.MOTHER);
                assertEquals(Optional.empty(), directory.people.find(Marked.MOTHER));
            }
        },
        WRAP {
            @Override
            void run(Directory directory) {
                directory.keys.wrap(NEW, DATA_KEY);
            }
        },
        UNWRAP {
            @Override
            void run(Directory directory) {
                directory.keys.unwrap(Marked.CHILD, directory.wrapped);
            }
        },
        DESTROY {
            @Override
            void run(Directory directory) {
                directory.keys.destroy(Marked.MOTHER);
            }
        };

        abstract void run(Directory directory);
    }

    /** A directory in which two people are. */
    private static final class Directory {
        final FaultyDataSource source;
        final JdbcKeys keys;
        final JdbcPeople people;
        final byte[] wrapped;

        Directory(DataSource database) {
            source = new FaultyDataSource(database);
            keys = new JdbcKeys(source, new byte[32]);
            people = new JdbcPeople(source, keys);
            people.put(Marked.child());
            wrapped = keys.wrap(Marked.CHILD, DATA_KEY);
            reset();
        }

        /** The mother is there, and nobody new. */
        void reset() {
            source.record();
            people.put(Marked.mother());
            people.erase(NEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void S2_a_failure_is_told_and_what_failed_can_be_done_again(PeopleDatabase database) {
        Directory directory = new Directory(database.empty());
        for (Step step : Step.values()) {
            directory.reset();
            directory.source.record();
            step.run(directory);
            for (int call = 1, calls = directory.source.calls().size(); call <= calls; call++) {
                for (Fault fault : faults(call)) {
                    directory.reset();
                    assertFailsWell(step, fault, directory);
                }
            }
        }
    }

    private static List<Fault> faults(int call) {
        return List.of(Fault.before(call).reaching(Fault.Reach.CONNECTION), Fault.after(call));
    }

    private static void assertFailsWell(Step step, Fault fault, Directory directory) {
        directory.source.fail(fault);
        try {
            step.run(directory);
        } catch (StoreException told) {
            assertTellsNothing(told);
        }
        String where = step + " " + fault;
        assertTrue(directory.source.failed(), where);
        assertEquals(List.of(), directory.source.leaks(), where);
        directory.source.record();
        step.run(directory);
    }

    private static void assertTellsNothing(StoreException told) {
        assertFalse(told.toString().contains(FaultyDataSource.MARKER), told.toString());
        assertTrue(told.getMessage().matches(".*(\\(SQLState 08006\\)|Do it again)\\."), told.getMessage());
        assertNull(told.getCause());
        assertEquals(0, told.getSuppressed().length);
    }

    @ParameterizedTest
    @EnumSource
    void a_conflict_is_tried_again(PeopleDatabase database) {
        for (String state : List.of("23505", "40001", "40P01")) {
            Directory directory = new Directory(database.empty());
            int call = callOf("PreparedStatement.executeBatch", directory);
            directory.source.fail(Fault.before(call).withState(state));
            directory.people.put(Marked.mother(MotherId.of("m-2")));
            assertTrue(directory.source.failed());
            assertTrue(directory.people.find(MotherId.of("m-2")).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_that_fails_is_told_even_if_it_was_done(PeopleDatabase database) {
        for (Fault.Moment moment : Fault.Moment.values()) {
            Directory directory = new Directory(database.empty());
            int call = callOf("Connection.commit", directory);
            directory.source.fail(new Fault(call, moment, Fault.Reach.CALL, "08006"));
            assertThrows(StoreException.class, () -> directory.people.put(Marked.mother(MotherId.of("m-2"))));
            boolean kept = directory.people.find(MotherId.of("m-2")).isPresent();
            assertEquals(moment == Fault.Moment.AFTER_EFFECT, kept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_database_without_the_tables_tells_no_statement(PeopleDatabase database) {
        DataSource bare = database == PeopleDatabase.H2 ? H2Databases.inMemory() : PostgresServer.emptyDatabase();
        JdbcPeople people = new JdbcPeople(bare, new JdbcKeys(bare, new byte[32]));
        Stream.<Executable>of(() -> people.find(NEW), () -> people.put(Marked.mother()), () -> people.erase(NEW))
                .forEach(doing -> {
                    StoreException told = assertThrows(StoreException.class, doing);
                    assertTrue(told.getMessage().matches("The database failed while [a-z ]+ \\(SQLState 42.*\\)\\."));
                });
    }

    /** The number of the first call of a name when somebody new is put. */
    private static int callOf(String name, Directory directory) {
        directory.source.record();
        directory.people.put(Marked.mother(NEW));
        return directory.source.calls().indexOf(name) + 1;
    }
}
