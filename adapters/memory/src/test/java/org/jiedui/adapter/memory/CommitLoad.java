package org.jiedui.adapter.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Notice;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Code;

/**
 * Measures commits: of one row in two, two facts and a notice in four each, to as many pairings as asked for. Not a
 * test.
 */
final class CommitLoad {

    /** A contact in the ledger of a pairing. */
    record ContactRecorded(LocalDate happenedOn, Fields fields) implements Fact {}

    private static final int COMMITS = 400_000;
    private static final int BATCH = 1000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    private final MemoryRecords records = new MemoryRecords();
    private final int pairings;

    private CommitLoad(int pairings) {
        this.pairings = pairings;
    }

    public static void main(String[] arguments) {
        for (int round = 0; round < 3; round++) {
            new CommitLoad(10_000).measure();
        }
    }

    private void measure() {
        long before = used();
        long cpu = 0;
        for (int i = 0; i < COMMITS; i += BATCH) {
            List<Changes> batch =
                    IntStream.range(i, i + BATCH).mapToObj(this::changes).toList();
            long start = THREADS.getCurrentThreadCpuTime();
            batch.forEach(records::commit);
            cpu += THREADS.getCurrentThreadCpuTime() - start;
        }
        long bytes = used() - before;
        System.out.printf(
                "%d commits: %.2f s of processor time, %.1f microseconds and %d bytes each, %d MiB in all, %s%n",
                COMMITS, cpu / 1e9, cpu / 1e3 / COMMITS, bytes / COMMITS, bytes >> 20, records);
    }

    private Changes changes(int i) {
        String id = "p-" + i % pairings;
        Key key = new Key(RowKind.PAIRING, id);
        long version = i / pairings;
        boolean changes = version % 2 == 0;
        Row row = new Row(key, version / 2 + 1, columns(i), "from=2024-03-01\nmother=m-1\nchild=c-1\nstate=ACTIVE\n");
        return new Changes(
                Command.of("5f0c7c1e-0000-4000-8000-" + i, "clerk-" + i % 50),
                START.plusSeconds(i),
                new StoredAnswer(String.format("%064x", i), "committed\npairing=" + id + "\n"),
                changes ? Map.of(key, version / 2) : Map.of(),
                changes ? List.of(row) : List.of(),
                List.of(fact(StreamId.Kind.PAIRING, id, i), fact(StreamId.Kind.CHILD, "c-" + i % pairings, i)),
                i % 4 == 0 ? List.of(notice(i)) : List.of(),
                List.of());
    }

    private Map<Column, String> columns(int i) {
        return Map.of(
                Column.MOTHER, "m-" + i % pairings,
                Column.CHILD, "c-" + i % pairings,
                Column.STATE, i % 3 == 0 ? "ACTIVE" : "PAUSED");
    }

    private static NewFact fact(StreamId.Kind kind, String id, int i) {
        Fields fields =
                Fields.none().with("duty", "CONTACT").with("kind", "VISIT").with("minutes", i % 90);
        return new NewFact(
                new StreamId(kind, id),
                new ContactRecorded(LocalDate.of(2024, 3, 1).plusDays(i % 365), fields));
    }

    private Notice notice(int i) {
        return new Notice(
                "c-" + i % pairings, Code.of("CONTACT_RECORDED"), Fields.none().with("pairing", "p-" + i));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
