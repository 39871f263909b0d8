package org.jiedui.adapter.jdbc.crash;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a process that is to be killed is told on its command line.
 *
 * @param url of the database
 * @param journal where it writes what it is told
 * @param seed of its choices
 * @param start what its clock shows first
 * @param moment the named point at which it waits to be killed
 * @param count at which passage of that point
 * @param fault what is wrong with its store
 */
record Orders(String url, Path journal, long seed, Instant start, Moment moment, int count, Fault fault) {

    /** What may be wrong with a store. */
    enum Fault {
        NONE,
        /** It acknowledges before it commits. */
        LATE_COMMIT,
        /** H2 writes half a second after it says so; opened with no delay, since the store refuses it otherwise. */
        WRITE_DELAY
    }

    List<String> arguments() {
        return List.of(
                url,
                journal.toString(),
                Long.toString(seed),
                start.toString(),
                moment.name(),
                Integer.toString(count),
                fault.name());
    }

    static Orders parse(String... arguments) {
        return new Orders(
                arguments[0],
                Path.of(arguments[1]),
                Long.parseLong(arguments[2]),
                Instant.parse(arguments[3]),
                Moment.valueOf(arguments[4]),
                Integer.parseInt(arguments[5]),
                Fault.valueOf(arguments[6]));
    }
}
