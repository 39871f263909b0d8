package org.jiedui.adapter.jdbc.crash;

import java.util.Optional;
import java.util.Set;

/** Named points in the life of a command at which a process or a server may be made to fall. */
enum Moment {
    /** A step is chosen and in the journal. */
    ASKED,
    /** An answer is acknowledged and in the journal. */
    TOLD,
    /** A message is taken, and that is in the journal. */
    HEARD,
    BEFORE_WRITE,
    AFTER_WRITE,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    /** No named point: some time, which a clock tells. */
    ANY_TIME;

    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeBatch");

    static Optional<Moment> before(String call) {
        return call.equals("commit")
                ? Optional.of(BEFORE_COMMIT)
                : Optional.of(BEFORE_WRITE).filter(write -> WRITES.contains(call));
    }

    static Optional<Moment> after(String call) {
        return call.equals("commit")
                ? Optional.of(AFTER_COMMIT)
                : Optional.of(AFTER_WRITE).filter(write -> WRITES.contains(call));
    }
}
