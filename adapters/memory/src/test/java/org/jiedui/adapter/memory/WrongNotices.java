package org.jiedui.adapter.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Notice;
import org.jiedui.rule.Code;

/** Records that put out wrong notices. */
final class WrongNotices {

    private WrongNotices() {}

    /** Makes a notice of a fact. */
    static final class Chattering extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            boolean silent = changes.notices().isEmpty() && !changes.facts().isEmpty();
            return right.commit(silent ? withNotice(changes) : changes);
        }

        private static Changes withNotice(Changes changes) {
            Notice notice = new Notice(
                    "c-1",
                    Code.of("FACT_RECORDED"),
                    changes.facts().get(0).fact().fields());
            return withNotices(changes, List.of(notice));
        }
    }

    /** Puts notices out though the changes are stale. */
    static final class Hasty extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit == Commit.STALE && !changes.notices().isEmpty()) {
                right.commit(withFacts(with(changes, Map.of(), List.of()), List.of()));
            }
            return commit;
        }
    }

    /** Puts notices out in another order. */
    static final class Reversing extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            List<Notice> reversed = new ArrayList<>(changes.notices());
            Collections.reverse(reversed);
            return right.commit(withNotices(changes, reversed));
        }
    }

    /** Keeps the last command of a call first, where none wants a row. */
    static final class LastFirst extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            List<Changes> order = new ArrayList<>(all);
            order.sort(Comparator.comparing(changes -> !changes.command().id().equals(CommandId.of("k-4"))));
            order.forEach(right::commit);
            return all.stream().map(changes -> Commit.DONE).toList();
        }
    }

    private static Changes withNotices(Changes changes, List<Notice> notices) {
        return new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                changes.expected(),
                changes.rows(),
                changes.facts(),
                notices,
                changes.files());
    }
}
