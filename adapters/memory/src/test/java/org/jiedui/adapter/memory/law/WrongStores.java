package org.jiedui.adapter.memory.law;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Notice;
import org.jiedui.port.Records;

/** Stores that agree with themselves under every law, and not with the memory. */
public final class WrongStores {

    private WrongStores() {}

    /** Instants are kept in whole seconds. */
    public static Records inWholeSeconds(Records kept) {
        return new PassingRecords(kept) {
            @Override
            public Commit commit(Changes changes) {
                Instant second = changes.recordedAt().truncatedTo(ChronoUnit.SECONDS);
                return super.commit(altered(changes, second, changes.notices()));
            }
        };
    }

    /** Of several notices that a command puts out, the last is lost. */
    public static Records losingTheLastNotice(Records kept) {
        return new PassingRecords(kept) {
            @Override
            public Commit commit(Changes changes) {
                List<Notice> notices = changes.notices();
                int left = Math.max(Math.min(1, notices.size()), notices.size() - 1);
                return super.commit(altered(changes, changes.recordedAt(), notices.subList(0, left)));
            }
        };
    }

    private static Changes altered(Changes changes, Instant recordedAt, List<Notice> notices) {
        return new Changes(
                changes.command(),
                recordedAt,
                changes.answer(),
                changes.expected(),
                changes.rows(),
                changes.facts(),
                notices,
                changes.files());
    }
}
