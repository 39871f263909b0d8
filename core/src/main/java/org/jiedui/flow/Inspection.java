package org.jiedui.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Damage;
import org.jiedui.port.Key;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.UnreadableException;

/** Goes through facts, heads, rows and a checkpoint side by side, stream by stream, holding one stream at a time. */
final class Inspection {

    private final Records records;
    private final Source<RecordedFact> facts;
    private final Pages<Head> pages;
    private final Source<Head> heads;
    private final List<Shelf> shelves;
    private final Source<Head> sealed;
    private String pageOfHead = "";

    Inspection(Records records, Iterator<Head> checkpoint) {
        this.records = records;
        sealed = new Source<>(checkpoint, Head::stream, stream -> List.of());
        pages = new Pages<>(records, new Query.Heads(), "");
        heads = new Source<>(pages, Head::stream, this::headsOf);
        facts = new Source<>(new Pages<>(records, new Query.AllFacts(), ""), RecordedFact::stream, this::factsOf);
        shelves = Arrays.stream(RowKind.values()).map(this::shelf).toList();
    }

    /** The rows of a kind. */
    private record Shelf(RowKind kind, Source<Row> rows) {}

    private Shelf shelf(RowKind kind) {
        Source<Row> rows = new Source<>(
                new Pages<>(records, new Query.RowsOf(kind), ""),
                row -> new StreamId(kind.stream(), row.key().id()),
                stream -> records.find(new Key(kind, stream.id())).stream().toList());
        return new Shelf(kind, rows);
    }

    private List<RecordedFact> factsOf(StreamId stream) {
        List<RecordedFact> found = new ArrayList<>();
        new Pages<>(records, new Query.FactsOf(stream), "").forEachRemaining(found::add);
        return found;
    }

    /** There is no question for one head, so the page is asked for again on which it stands, or would. */
    private List<Head> headsOf(StreamId stream) {
        List<Head> found = new ArrayList<>();
        Pages<Head> again = new Pages<>(records, new Query.Heads(), pageOfHead);
        while (again.hasNext()) {
            Head head = again.next();
            if (head.stream().compareTo(stream) > 0) {
                break;
            }
            if (head.stream().equals(stream)) {
                found.add(head);
            }
        }
        return found;
    }

    /** The first stream of which anything is left. */
    Optional<StreamId> findNext() {
        return Stream.concat(Stream.of(facts, heads, sealed), shelves.stream().map(Shelf::rows))
                .flatMap(source -> source.findStream().stream())
                .min(StreamId::compareTo);
    }

    /** All that is told of the next stream. */
    Evidence take(StreamId stream) {
        List<Damage> unreadable = new ArrayList<>();
        pageOfHead = pages.start();
        List<Head> ends = heads.take(stream);
        List<RecordedFact> chain = chain(stream, unreadable, () -> facts.take(stream));
        List<Row> rows = new ArrayList<>();
        for (Shelf shelf : shelvesOf(stream)) {
            rows.addAll(row(stream, shelf.kind(), unreadable, () -> shelf.rows().take(stream)));
        }
        return new Evidence(stream, chain, ends, rows, sealed.take(stream), unreadable);
    }

    /** The same, asked for anew: whoever commits meanwhile changes one thing before another is read. */
    Evidence again(Evidence before) {
        StreamId stream = before.stream();
        List<Damage> unreadable = new ArrayList<>();
        List<Head> ends = heads.anew(stream);
        List<RecordedFact> chain = chain(stream, unreadable, () -> facts.anew(stream));
        List<Row> rows = new ArrayList<>();
        for (Shelf shelf : shelvesOf(stream)) {
            rows.addAll(row(stream, shelf.kind(), unreadable, () -> shelf.rows().anew(stream)));
        }
        return new Evidence(stream, chain, ends, rows, before.sealed(), unreadable);
    }

    private List<Shelf> shelvesOf(StreamId stream) {
        return shelves.stream()
                .filter(shelf -> shelf.kind().stream() == stream.kind())
                .toList();
    }

    private static List<RecordedFact> chain(
            StreamId stream, List<Damage> unreadable, Supplier<List<RecordedFact>> facts) {
        try {
            return facts.get();
        } catch (UnreadableException e) {
            unreadable.add(new Damage.OfStream(Damage.Kind.UNREADABLE, stream, 0));
            return List.of();
        }
    }

    private static List<Row> row(StreamId stream, RowKind kind, List<Damage> unreadable, Supplier<List<Row>> rows) {
        try {
            return rows.get();
        } catch (UnreadableException e) {
            unreadable.add(new Damage.OfRow(Damage.Kind.UNREADABLE, new Key(kind, stream.id())));
            return List.of();
        }
    }

    /** The checkpoint was read through before, so a line that is bad now was good then. */
    void requireSealed() {
        if (sealed.isBroken()) {
            throw new IllegalStateException("The lines of the checkpoint changed while they were read.");
        }
    }

    /** Whether something could not be read on the way, so that it must have been told of some stream. */
    boolean isBroken() {
        return facts.isBroken()
                || heads.isBroken()
                || shelves.stream().anyMatch(shelf -> shelf.rows().isBroken());
    }
}
