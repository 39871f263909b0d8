package org.jiedui.fact;

import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * The heads of all streams at one moment, as lines of text that leave the store: kept where whoever may write to the
 * store may not, they tell afterwards whether anything that was there by then is gone or was rewritten (S5).
 *
 * <p>The first line is {@code jiedui-checkpoint-1} and the instant, then comes a line {@code KIND id sequence hash} a
 * stream, in the order of the streams, and last {@code end}, the number of streams and the SHA-256 over all lines
 * before it, each with a line feed. The seal finds what was cut or edited by mistake; it is no signature.
 *
 * <p>Lines are read one by one whenever they are asked for, so that a million streams need no memory. Immutable if the
 * lines are.
 */
public final class Checkpoint {

    private final Iterable<String> lines;
    private final Instant takenAt;
    private final long streams;

    private Checkpoint(Iterable<String> lines, CheckpointReader read) {
        this.lines = lines;
        this.takenAt = read.takenAt();
        this.streams = read.streams();
    }

    /**
     * Writes a checkpoint.
     *
     * @param at the moment, told before the heads are read
     * @param heads shows each head, in the order of the streams
     * @param lines takes the lines, without their ends; to be stored as UTF-8
     * @throws IllegalArgumentException if a head comes out of order, or has no sequence or no hash; the lines are
     *     without an end then, and no checkpoint
     */
    public static void write(Instant at, Consumer<Consumer<Head>> heads, Consumer<String> lines) {
        CheckpointWriter writer = new CheckpointWriter(at, lines);
        heads.accept(writer::write);
        writer.end();
    }

    /**
     * Reads a checkpoint through, whole, before anybody relies on a line of it.
     *
     * @param lines the lines, without their ends; gone through once now and once for each {@link #heads()}
     * @return the checkpoint
     * @throws CheckpointException if it was cut or edited, or is none
     */
    public static Checkpoint of(Iterable<String> lines) {
        CheckpointReader reader = new CheckpointReader(lines.iterator());
        while (reader.hasNext()) {
            reader.next();
        }
        return new Checkpoint(lines, reader);
    }

    /**
     * When it was taken.
     *
     * @return the instant of the first line
     */
    public Instant takenAt() {
        return takenAt;
    }

    /**
     * How many streams there were.
     *
     * @return 0 or more
     */
    public long streams() {
        return streams;
    }

    /**
     * The heads, read anew.
     *
     * @return in the order of the streams; throws {@link CheckpointException} if the lines are no longer those that were
     *     read first
     */
    public Iterator<Head> heads() {
        return new CheckpointReader(lines.iterator());
    }
}
