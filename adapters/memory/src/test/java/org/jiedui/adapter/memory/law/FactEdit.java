package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.Random;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/** One part of a fact as it is kept, and how somebody changes it and nothing else. */
enum FactEdit {
    STREAM,
    SEQUENCE,
    RECORDED_AT,
    COMMAND,
    ACTOR,
    TYPE,
    FORM,
    DAY,
    BODY,
    PREVIOUS_HASH,
    HASH;

    RecordedFact on(RecordedFact fact, Random random) {
        return new RecordedFact(
                this == STREAM ? other(fact.stream(), random) : fact.stream(),
                this == SEQUENCE ? fact.sequence() + 1 + random.nextInt(3) : fact.sequence(),
                this == RECORDED_AT ? fact.recordedAt().minusMillis(1 + random.nextInt(1000)) : fact.recordedAt(),
                this == COMMAND ? CommandId.of(fact.command() + "x") : fact.command(),
                this == ACTOR ? ActorId.of(fact.actor() + "x") : fact.actor(),
                this == TYPE ? fact.type() + "x" : fact.type(),
                this == FORM ? fact.form() + 1 : fact.form(),
                this == DAY ? fact.happenedOn().plusDays(1 + random.nextInt(9)) : fact.happenedOn(),
                this == BODY ? other(fact.body(), random) : fact.body(),
                this == PREVIOUS_HASH ? other(fact.previousHash()) : fact.previousHash(),
                this == HASH ? other(fact.hash()) : fact.hash());
    }

    private static StreamId other(StreamId stream, Random random) {
        return random.nextBoolean()
                ? new StreamId(stream.kind(), stream.id() + "x")
                : new StreamId(
                        stream.kind() == StreamId.Kind.CHILD ? StreamId.Kind.MOTHER : StreamId.Kind.CHILD, stream.id());
    }

    private static String other(String body, Random random) {
        int at = random.nextInt(body.length() + 1);
        return body.substring(0, at) + (random.nextBoolean() ? "=" : "\n") + body.substring(at);
    }

    static String other(String hash) {
        return (hash.charAt(0) == '0' ? "1" : "0") + hash.substring(1);
    }

    /** A fact as text, so that one can be made whose hash is that of whatever it says. */
    private record Said(String type, int formVersion, LocalDate happenedOn, String body) implements Fact {
        @Override
        public Fields fields() {
            return Fields.decode(body);
        }
    }

    /** The same fact after another one, with the hash that it would have had. */
    static RecordedFact rehashed(RecordedFact fact, long sequence, String previous) {
        return RecordedFact.following(
                fact.stream(),
                sequence,
                fact.recordedAt(),
                fact.command(),
                fact.actor(),
                new Said(fact.type(), fact.form(), fact.happenedOn(), fact.body()),
                previous);
    }
}
