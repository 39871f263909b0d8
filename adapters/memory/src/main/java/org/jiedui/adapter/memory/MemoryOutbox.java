package org.jiedui.adapter.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.port.Changes;
import org.jiedui.port.Message;
import org.jiedui.port.Notice;
import org.jiedui.port.Outbox;
import org.jiedui.rule.Code;
import org.jspecify.annotations.Nullable;

/** The outbox of {@link MemoryRecords}. */
final class MemoryOutbox implements Outbox {

    /** A notice in the line of its subject; its details wait as text, which takes a fourth of the room. */
    static final class Letter {
        private final String subject;
        private final Code code;
        private final String details;
        private final Instant recordedAt;
        private final CommandId command;
        private final int number;
        private long position;
        private int attempts;
        private @Nullable Letter next;

        private Letter(Changes changes, Notice notice, int number) {
            subject = notice.subject();
            code = notice.code();
            details = notice.details().encode();
            recordedAt = changes.recordedAt();
            command = changes.command().id();
            this.number = number;
        }

        private Message message(long sequence) {
            Notice notice = new Notice(subject, code, Fields.decode(details));
            return new Message(command + "/" + number, sequence, recordedAt, command, notice);
        }
    }

    /** The letters of one subject that are not settled, in line. */
    private static final class Line {
        private @Nullable Letter first;
        private @Nullable Letter last;
        private long settled;
        /** The claim of the first letter, 0 if it is not claimed. */
        private long token;

        /** When it was claimed, by {@link System#nanoTime}. */
        private long claimedAt;

        private Letter first() {
            return Objects.requireNonNull(first);
        }

        private void append(Letter letter) {
            if (last == null) {
                first = letter;
            } else {
                last.next = letter;
            }
            last = letter;
        }

        private void settleFirst() {
            first = first().next;
            last = first == null ? null : last;
            settled++;
        }
    }

    private final Map<String, Line> lines = new HashMap<>();
    private final PriorityQueue<Line> ready =
            new PriorityQueue<>(Comparator.comparingLong(line -> line.first().position));
    private final Map<Long, Parked> parked = new LinkedHashMap<>();
    private long positions;
    private long tokens;

    /** The letters of some changes; nothing is posted yet. */
    static List<Letter> sort(Changes changes) {
        List<Letter> letters = new ArrayList<>(changes.notices().size());
        for (Notice notice : changes.notices()) {
            letters.add(new Letter(changes, notice, letters.size() + 1));
        }
        return letters;
    }

    synchronized void post(List<Letter> letters) {
        for (Letter letter : letters) {
            letter.position = ++positions;
            Line line = lines.computeIfAbsent(letter.subject, subject -> new Line());
            line.append(letter);
            if (line.first == letter) {
                ready.add(line);
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    @Override
    public synchronized List<Claim> claim(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least 1 message is claimed.");
        }
        List<Claim> claims = new ArrayList<>();
        while (claims.size() < limit && !ready.isEmpty()) {
            Line line = ready.remove();
            line.token = ++tokens;
            line.claimedAt = System.nanoTime();
            claims.add(
                    new Claim(line.token, ++line.first().attempts, line.first().message(line.settled + 1)));
        }
        return List.copyOf(claims);
    }

    @Override
    public synchronized boolean done(Claim claim) {
        Line line = take(claim);
        if (line == null) {
            return false;
        }
        line.settleFirst();
        if (line.first != null) {
            ready.add(line);
        }
        return true;
    }

    @Override
    public synchronized boolean release(Claim claim) {
        boolean wasParked = parked.containsKey(claim.token());
        Line line = take(claim);
        if (line != null && wasParked) {
            line.first().attempts = 0;
        }
        return line != null && ready.add(line);
    }

    @Override
    public synchronized boolean park(Claim claim, Code reason) {
        Line line = find(claim);
        if (line != null) {
            parked.put(claim.token(), new Parked(claim, reason));
        }
        return line != null;
    }

    @Override
    public synchronized List<Parked> parked() {
        return List.copyOf(parked.values());
    }

    @Override
    public synchronized int takeOver(Duration held) {
        long now = System.nanoTime();
        List<Line> lapsed = lines.values().stream()
                .filter(line -> line.token != 0 && !parked.containsKey(line.token))
                .filter(line -> held.compareTo(Duration.ofNanos(now - line.claimedAt)) <= 0)
                .toList();
        lapsed.forEach(line -> line.token = 0);
        ready.addAll(lapsed);
        return lapsed.size();
    }

    /** Ends a claim that holds. */
    private @Nullable Line take(Claim claim) {
        Line line = find(claim);
        if (line != null) {
            line.token = 0;
            parked.remove(claim.token());
        }
        return line;
    }

    private @Nullable Line find(Claim claim) {
        Line line = lines.get(claim.message().notice().subject());
        return line != null && line.token == claim.token() ? line : null;
    }
}
