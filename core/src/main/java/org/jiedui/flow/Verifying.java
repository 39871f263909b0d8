package org.jiedui.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.Checkpoint;
import org.jiedui.fact.Head;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Damage;
import org.jiedui.port.Records;
import org.jiedui.port.UnreadableException;
import org.jiedui.port.UnreadableException.Reason;
import org.jiedui.port.Verification;

/** Looks whether history and states are as they were kept; changes nothing. */
public final class Verifying {

    private static final int ATTEMPTS = 8;

    private final Records records;

    /**
     * The step of one store.
     *
     * @param records where states and facts are kept
     */
    public Verifying(Records records) {
        this.records = records;
    }

    /**
     * Looks at all that the store tells by itself.
     *
     * @param damages is told each damage, stream by stream in their order
     * @return what was looked at
     */
    public Verification verify(Consumer<? super Damage> damages) {
        return verify(Collections.emptyIterator(), damages);
    }

    /**
     * Looks at the store and at what a checkpoint knows of it.
     *
     * @param checkpoint the heads of an earlier moment
     * @param damages is told each damage, stream by stream in their order
     * @return what was looked at
     */
    public Verification verify(Checkpoint checkpoint, Consumer<? super Damage> damages) {
        return verify(checkpoint.heads(), damages);
    }

    private Verification verify(Iterator<Head> sealed, Consumer<? super Damage> damages) {
        Inspection inspection = new Inspection(records, sealed);
        Tally tally = new Tally();
        for (Optional<StreamId> next = inspection.findNext(); next.isPresent(); next = inspection.findNext()) {
            Evidence found = inspection.take(next.get());
            tally.count(found);
            for (Damage damage : confirmed(inspection, found)) {
                tally.count(damage);
                damages.accept(damage);
            }
        }
        inspection.requireSealed();
        if (inspection.isBroken() && !tally.hasUnreadable) {
            throw new UnreadableException(
                    Reason.BAD_TEXT, "The store holds a record that cannot be read, and not of which stream.");
        }
        return new Verification(tally.streams, tally.facts, tally.rows, tally.damages);
    }

    /** What was looked at so far. */
    private static final class Tally {

        private long streams;
        private long facts;
        private long rows;
        private long damages;
        private boolean hasUnreadable;

        void count(Evidence found) {
            streams++;
            facts += found.facts().size();
            rows += found.rows().size();
        }

        void count(Damage damage) {
            damages++;
            hasUnreadable |= damage.kind() == Damage.Kind.UNREADABLE;
        }
    }

    /** A commit while the store is read looks like damage, so whatever does is read again until nothing changes. */
    private static List<Damage> confirmed(Inspection inspection, Evidence first) {
        Evidence found = first;
        List<Damage> damages = judge(found);
        for (int attempt = 1; attempt < ATTEMPTS && !damages.isEmpty(); attempt++) {
            Evidence again = inspection.again(found);
            if (again.equals(found)) {
                return damages;
            }
            found = again;
            damages = judge(found);
        }
        return damages;
    }

    private static List<Damage> judge(Evidence found) {
        List<Damage> damages = new ArrayList<>(found.unreadable());
        if (damages.stream().noneMatch(Damage.OfStream.class::isInstance)) {
            try {
                FactTexts.reading(() -> damages.addAll(ChainCheck.of(found)));
                FactTexts.reading(() -> damages.addAll(StateCheck.of(found)));
            } catch (UnreadableException e) {
                damages.add(new Damage.OfStream(Damage.Kind.UNREADABLE, found.stream(), 0));
            }
        }
        return damages;
    }
}
