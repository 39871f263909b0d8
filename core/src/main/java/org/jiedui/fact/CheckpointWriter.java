package org.jiedui.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the lines of one checkpoint. */
final class CheckpointWriter {

    static final String FORMAT = "jiedui-checkpoint-1";
    static final String END = "end";

    private final Consumer<String> lines;
    private final MessageDigest seal = Digest.sha256();
    private @Nullable StreamId last;
    private long streams;

    CheckpointWriter(Instant at, Consumer<String> lines) {
        this.lines = lines;
        line(FORMAT + " " + at);
    }

    void write(Head head) {
        if (head.sequence() < 1 || !RecordedFact.isHash(head.hash())) {
            throw new IllegalArgumentException("The head of " + head.stream() + " has no sequence or no hash.");
        }
        if (last != null && last.compareTo(head.stream()) >= 0) {
            throw new IllegalArgumentException("The head of " + head.stream() + " comes out of order.");
        }
        last = head.stream();
        streams++;
        line(text(head));
    }

    static String text(Head head) {
        return head.stream().kind() + " " + head.stream().id() + " " + head.sequence() + " " + head.hash();
    }

    private void line(String text) {
        update(seal, text);
        lines.accept(text);
    }

    static void update(MessageDigest seal, String line) {
        seal.update(line.getBytes(StandardCharsets.UTF_8));
        seal.update((byte) '\n');
    }

    void end() {
        lines.accept(END + " " + streams + " " + HexFormat.of().formatHex(seal.digest()));
    }
}
