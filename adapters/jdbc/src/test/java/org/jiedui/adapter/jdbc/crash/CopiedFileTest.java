package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.memory.SteppingClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S2 for the file of H2 after each answer: a copy is what a process leaves behind that is killed just then. */
class CopiedFileTest {

    private static final String FILE = "jiedui.mv.db";
    private static final int STEPS_OF_ONE_LIFE = 10;
    private static final String NONE = "none";

    @TempDir
    Path directory;

    @Test
    @Tag("S2")
    void S2_the_file_of_h2_holds_each_answer_when_it_is_given() throws Exception {
        assertEquals(NONE, firstLost(Share.of(10_000, 100), right -> {}));
    }

    @Test
    @Tag("S2")
    void S2_catches_h2_that_writes_after_a_delay() throws Exception {
        assertNotEquals(NONE, firstLost(200, Database::delayWrites));
    }

    /** The id of the first command whose answer is not in the copy. */
    private String firstLost(int steps, Consumer<DataSource> wrong) throws SQLException, IOException {
        Random random = new Random(Share.seed("copies of H2"));
        for (int number = 0; number < steps; number += STEPS_OF_ONE_LIFE) {
            Optional<String> lost = live(number, random, wrong);
            if (lost.isPresent()) {
                return lost.get();
            }
        }
        return NONE;
    }

    /** From opening the file to closing it in good order, which leaves gaps in it for the next life. */
    @SuppressWarnings("try") // a connection that is held and not used
    private Optional<String> live(int number, Random random, Consumer<DataSource> wrong)
            throws SQLException, IOException {
        DataSource source = Database.at(Database.h2(directory));
        try (Connection held = source.getConnection()) {
            JdbcStore store = Database.store(source);
            wrong.accept(source);
            SteppingClock clock = SteppingClock.at(County.START.plus(Duration.ofHours(number)));
            ProgrammeOffice office = County.office(store.records(), store.people(), clock);
            Choosing choosing = Choosing.anything(office, random, Victim.MOTHERS, Victim.CHILDREN);
            for (int next = number; next < number + STEPS_OF_ONE_LIFE; next++) {
                Step step = choosing.next("c" + next, clock.advance(Duration.ofHours(1)));
                step.ask(office);
                if (!isInCopy(step)) {
                    return Optional.of(step.id());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInCopy(Step step) throws IOException, SQLException {
        Path place = Files.createDirectories(directory.resolve("copy"));
        Files.copy(directory.resolve(FILE), place.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        try (Connection copy = Database.at(Database.h2(place)).getConnection();
                PreparedStatement answer = copy.prepareStatement("SELECT 1 FROM jiedui_answer WHERE command = ?")) {
            answer.setString(1, step.id());
            boolean isThere = answer.executeQuery().next();
            // A close in good order would tidy the file up for a while.
            copy.createStatement().execute("SHUTDOWN IMMEDIATELY");
            return isThere;
        }
    }
}
