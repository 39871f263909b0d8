package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.Records;

/** Stores that keep changes of many commands as badly as they may, and one that does worse. */
final class FaultyCommits {

    private FaultyCommits() {}

    /** Somewhere in each list somebody else comes first. */
    static final class Overtaken extends PassingRecords {

        private final Random chance;

        Overtaken(Records kept, int seed) {
            super(kept);
            chance = new Random(seed);
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            int kept = chance.nextInt(all.size() + 1);
            List<Commit> outcomes = new ArrayList<>(super.commitAll(all.subList(0, kept)));
            while (outcomes.size() < all.size()) {
                outcomes.add(Commit.STALE);
            }
            return outcomes;
        }
    }

    /** The line is cut before, while or after a list is kept. */
    static final class Unsure extends PassingRecords {

        private final Random chance;

        Unsure(Records kept, int seed) {
            super(kept);
            chance = new Random(seed);
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            int kept = chance.nextInt(all.size() + 2);
            List<Commit> outcomes = super.commitAll(all.subList(0, Math.min(kept, all.size())));
            if (kept <= all.size()) {
                throw new OutcomeUnknownException(all.get(0).command().id());
            }
            return outcomes;
        }
    }

    /** It goes on after changes that it could not keep, which it must not. */
    static final class GoingOn extends PassingRecords {

        GoingOn(Records kept) {
            super(kept);
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            return all.stream().map(this::commit).toList();
        }
    }
}
