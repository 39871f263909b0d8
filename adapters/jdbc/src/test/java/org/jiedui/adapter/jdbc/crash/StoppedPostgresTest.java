package org.jiedui.adapter.jdbc.crash;

import java.nio.file.Path;
import java.util.Random;
import org.jiedui.adapter.jdbc.server.CrashingPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S2 where PostgreSQL stops at once under eight clients, at named points and at any time, and comes back. */
class StoppedPostgresTest {

    private static final int STOPS = 40;
    private static final int LATEST = 120;

    @TempDir
    Path directory;

    @Test
    @Tag("S2")
    @Tag("S4")
    void S2_clients_lose_nothing_acknowledged_and_go_on_when_the_server_comes_back() {
        Random random = new Random(Share.seed("stopped PostgreSQL"));
        try (CrashingPostgres server = CrashingPostgres.in(directory)) {
            server.start();
            Stopping stopping = new Stopping(server, directory, random.nextLong());
            for (int left = Share.of(STOPS, 1); left > 0; left--) {
                Moment moment = random.nextBoolean() ? Moment.ANY_TIME : pick(random);
                stopping.stop(moment, 1 + random.nextInt(LATEST));
            }
            stopping.report();
        }
    }

    private static Moment pick(Random random) {
        Moment[] points = {Moment.BEFORE_WRITE, Moment.AFTER_WRITE, Moment.BEFORE_COMMIT, Moment.AFTER_COMMIT};
        return points[random.nextInt(points.length)];
    }
}
