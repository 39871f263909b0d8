package org.jiedui.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact as it is kept: with both clocks, the command and the person behind it, its place in its stream and the hash
 * that chains it to the one before.
 *
 * @param stream the stream
 * @param sequence 1 for the first fact of the stream, then one more each
 * @param recordedAt the instant at which it was kept
 * @param command the command that caused it
 * @param actor the person who acted
 * @param type the name of its type
 * @param form the version of its form
 * @param happenedOn the day on which it happened
 * @param body its fields as canonical text
 * @param previousHash the hash of the fact before, or {@link #GENESIS}
 * @param hash the hash of this fact, 64 hexadecimal digits
 */
public record RecordedFact(
        StreamId stream,
        long sequence,
        Instant recordedAt,
        CommandId command,
        ActorId actor,
        String type,
        int form,
        LocalDate happenedOn,
        String body,
        String previousHash,
        String hash) {

    /** What stands for the hash before the first fact of a stream. */
    public static final String GENESIS = "0".repeat(64);

    /**
     * A fact that follows another in its stream; its hash is computed here.
     *
     * @param stream the stream
     * @param sequence its place, 1 for the first
     * @param recordedAt the instant at which it is kept
     * @param command the command that caused it
     * @param actor the person who acted
     * @param fact what happened
     * @param previousHash the hash of the fact before, or {@link #GENESIS}
     * @return the fact as it is kept
     */
    public static RecordedFact following(
            StreamId stream,
            long sequence,
            Instant recordedAt,
            CommandId command,
            ActorId actor,
            Fact fact,
            String previousHash) {
        RecordedFact unsealed = new RecordedFact(
                stream,
                sequence,
                recordedAt,
                command,
                actor,
                fact.type(),
                fact.formVersion(),
                fact.happenedOn(),
                fact.fields().encode(),
                previousHash,
                "");
        return unsealed.withHash(unsealed.computeHash());
    }

    private RecordedFact withHash(String computed) {
        return new RecordedFact(
                stream, sequence, recordedAt, command, actor, type, form, happenedOn, body, previousHash, computed);
    }

    /**
     * Whether the hash is that of the content.
     *
     * @return false if anything was edited
     */
    public boolean isIntact() {
        return hash.equals(computeHash());
    }

    /** Whether a text has the shape of a hash. */
    static boolean isHash(String text) {
        return text.length() == GENESIS.length()
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private String computeHash() {
        return Digest.of(previousHash, stream, sequence, recordedAt, command, actor, type, form, happenedOn, body);
    }
}
