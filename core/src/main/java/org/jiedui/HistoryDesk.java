package org.jiedui;

import java.time.Instant;
import java.util.function.Consumer;
import org.jiedui.fact.Checkpoint;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Verifying;
import org.jiedui.port.Damage;
import org.jiedui.port.Query;
import org.jiedui.port.Verification;

/** Answers for the history itself: that it is whole, and what was known when. Changes nothing. */
public final class HistoryDesk {

    private final Clerk clerk;
    private final Verifying verifying;

    HistoryDesk(Clerk clerk) {
        this.clerk = clerk;
        verifying = new Verifying(clerk.around().records());
    }

    /**
     * Writes down where every stream ends, to be kept outside the store: {@link Checkpoint#of} reads it back.
     *
     * @param lines takes the lines of a checkpoint, without their ends; to be stored as UTF-8
     * @throws IllegalArgumentException if the store holds a head that is none; what was written is no checkpoint then
     */
    public void checkpoint(Consumer<String> lines) {
        Checkpoint.write(
                clerk.around().clock().instant(),
                visitor -> clerk.around().records().scan(new Query.Heads(), visitor),
                lines);
    }

    /**
     * Looks whether all facts, heads and states are as they were kept, as far as the store by itself can tell: one who
     * may write to all of it can cut a tail together with its head, or write a stream anew. A checkpoint tells.
     *
     * @param damages is told each damage, stream by stream; one bad record never stops the work for others
     * @return what was looked at
     */
    public Verification verify(Consumer<? super Damage> damages) {
        return verifying.verify(damages);
    }

    /**
     * The same, and whether all that was there at the moment of a checkpoint still is. Reads one stream at a time, and
     * goes on while others commit.
     *
     * @param checkpoint as it was kept outside the store
     * @param damages is told each damage, stream by stream; one bad record never stops the work for others
     * @return what was looked at
     */
    public Verification verify(Checkpoint checkpoint, Consumer<? super Damage> damages) {
        return verifying.verify(checkpoint, damages);
    }

    /**
     * What the office knew at an instant. A commit that began before it and was still under way then is told as if it
     * had been known, so that an instant a little past tells the same for ever.
     *
     * @param at the instant; what was recorded at it counts
     * @return an office to be read
     */
    public PastOffice knownAt(Instant at) {
        return new PastOffice(clerk.around(), at);
    }
}
