package org.jiedui.fact;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jiedui.fact.CheckpointException.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the heads of one checkpoint, line by line; what is told of it counts once the last line was read. */
final class CheckpointReader implements Iterator<Head> {

    private final Iterator<String> lines;
    private final MessageDigest seal = Digest.sha256();
    private final Instant takenAt;
    private @Nullable Head next;
    private long streams;
    private long line;

    CheckpointReader(Iterator<String> lines) {
        this.lines = lines;
        this.takenAt = instant(line());
        advance();
    }

    Instant takenAt() {
        return takenAt;
    }

    long streams() {
        return streams;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Head next() {
        if (next == null) {
            throw new NoSuchElementException("The checkpoint has no more streams.");
        }
        Head head = next;
        streams++;
        advance();
        return head;
    }

    private String line() {
        line++;
        if (!lines.hasNext()) {
            throw refused(Fault.CUT_OFF);
        }
        return lines.next();
    }

    private CheckpointException refused(Fault fault) {
        return new CheckpointException(fault, line);
    }

    private Instant instant(String first) {
        CheckpointWriter.update(seal, first);
        try {
            Instant at = Instant.parse(first.substring(first.indexOf(' ') + 1));
            if (first.equals(CheckpointWriter.FORMAT + " " + at)) {
                return at;
            }
        } catch (DateTimeException e) {
            throw refused(Fault.UNKNOWN_FORMAT);
        }
        throw refused(Fault.UNKNOWN_FORMAT);
    }

    private void advance() {
        String text = line();
        if (text.startsWith(CheckpointWriter.END + " ")) {
            end(text);
            next = null;
            return;
        }
        CheckpointWriter.update(seal, text);
        Head head = head(text);
        if (next != null && next.stream().compareTo(head.stream()) >= 0) {
            throw refused(Fault.OUT_OF_ORDER);
        }
        next = head;
    }

    private Head head(String text) {
        String[] parts = text.split(" ", -1);
        try {
            Head head = new Head(
                    new StreamId(StreamId.Kind.valueOf(parts[0]), parts[1]), Long.parseLong(parts[2]), parts[3]);
            if (head.sequence() > 0
                    && RecordedFact.isHash(head.hash())
                    && CheckpointWriter.text(head).equals(text)) {
                return head;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused(Fault.BAD_LINE);
        }
        throw refused(Fault.BAD_LINE);
    }

    private void end(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw refused(Fault.BAD_LINE);
        }
        if (!parts[1].equals(Long.toString(streams))) {
            throw refused(Fault.WRONG_COUNT);
        }
        if (!parts[2].equals(HexFormat.of().formatHex(seal.digest()))) {
            throw refused(Fault.WRONG_SEAL);
        }
        if (lines.hasNext()) {
            line++;
            throw refused(Fault.TRAILING_LINE);
        }
    }
}
