package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S2 and S4 where processes are killed with SIGKILL at named points and at any time, one after the other. */
class KilledProcessTest {

    private static final int KILLS_ON_H2 = 300;
    private static final int KILLS_ON_POSTGRESQL = 30;
    private static final int KILLS_OF_ONE_DATABASE = 20;

    @TempDir
    Path directory;

    @Test
    @Tag("S2")
    @Tag("S4")
    void S2_a_killed_process_loses_nothing_acknowledged_on_h2() throws Exception {
        Killing killing = new Killing(directory, Share.seed("H2 and killed processes"));
        for (int left = Share.of(KILLS_ON_H2, 4); left > 0; left -= KILLS_OF_ONE_DATABASE) {
            Path place = Files.createTempDirectory(directory, "h2");
            killing.kill(Database.h2(place), Math.min(left, KILLS_OF_ONE_DATABASE));
        }
        killing.report();
    }

    @Test
    @Tag("S2")
    @Tag("S4")
    void S2_a_killed_process_loses_nothing_acknowledged_and_holds_nothing_on_postgresql() {
        Killing killing = new Killing(directory, Share.seed("PostgreSQL and killed processes"));
        for (int left = Share.of(KILLS_ON_POSTGRESQL, 2); left > 0; left -= KILLS_OF_ONE_DATABASE) {
            DataSource database = PostgresServer.emptyDatabase();
            killing.kill(Database.url(database), Math.min(left, KILLS_OF_ONE_DATABASE));
        }
        killing.report();
    }

    @Test
    void a_killed_process_stands_at_the_point_that_was_named() {
        String url = Database.h2(directory);
        Killing killing = new Killing(directory, 1);
        Journal.Read journal = killing.once(url, Moment.TOLD, 7, Orders.Fault.NONE);
        assertEquals(7, journal.asked().size());
        assertEquals(7, journal.told().size());
    }

    @Test
    @Tag("S2")
    void S2_catches_a_store_that_acknowledges_before_it_commits() {
        AssertionError caught = assertThrows(AssertionError.class, () -> killWithFault(Orders.Fault.LATE_COMMIT));
        assertTrue(caught.getMessage().startsWith("acknowledged and lost"), caught.getMessage());
    }

    @Test
    @Tag("S2")
    void S2_catches_h2_that_writes_after_a_delay() {
        AssertionError caught = assertThrows(AssertionError.class, () -> {
            for (int tries = 0; tries < 5; tries++) {
                killWithFault(Orders.Fault.WRITE_DELAY);
            }
        });
        assertTrue(caught.getMessage().startsWith("acknowledged and lost"), caught.getMessage());
    }

    private void killWithFault(Orders.Fault fault) throws Exception {
        String url = Database.h2(Files.createTempDirectory(directory, "wrong"));
        Journal.Read journal = new Killing(directory, 1).once(url, Moment.TOLD, 20, fault);
        new Inquest(url).hold(journal);
    }
}
