package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.fact.Fact;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Rows anew from the facts of their stream: what {@link Work} kept, told by the facts alone (S1). */
public final class Rebuilding {

    private Rebuilding() {}

    /**
     * The rows that the facts of one stream fold into.
     *
     * @param stream all facts of the stream in their order
     * @return the rows in the order of their kinds; none of a stream whose facts change no state
     * @throws org.jiedui.port.UnreadableException if a fact cannot be read, or the facts fold into no state
     * @throws IllegalArgumentException if the facts are of several streams
     */
    public static List<Row> rows(List<RecordedFact> stream) {
        Map<RowKind, Course> courses = new EnumMap<>(RowKind.class);
        for (RecordedFact recorded : stream) {
            requireSame(stream.get(0).stream(), recorded.stream());
            Fact fact = FactTexts.restore(recorded);
            Optional<RowKind> kind = Folding.kindOf(fact);
            if (kind.isPresent()) {
                courses.computeIfAbsent(kind.get(), Course::new).add(recorded, fact);
            }
        }
        return FactTexts.reading(
                () -> courses.values().stream().map(Course::row).toList());
    }

    private static void requireSame(StreamId first, StreamId other) {
        if (!first.equals(other)) {
            throw new IllegalArgumentException("Facts of " + first + " and of " + other + " fold into no common row.");
        }
    }

    /** What became of one row: its facts, how many commands changed it, and the day of the last. */
    private static final class Course {

        private final RowKind kind;
        private final List<Fact> facts = new ArrayList<>();
        private final List<RecordedFact> changes = new ArrayList<>();

        Course(RowKind kind) {
            this.kind = kind;
        }

        void add(RecordedFact recorded, Fact fact) {
            if (changes.isEmpty() || !last().command().equals(recorded.command())) {
                changes.add(recorded);
            }
            facts.add(fact);
        }

        private RecordedFact last() {
            return changes.get(changes.size() - 1);
        }

        Row row() {
            if (last().stream().kind() != kind.stream()) {
                throw new IllegalArgumentException("Facts of a " + kind + " stand in another kind of stream.");
            }
            Key key = new Key(kind, last().stream().id());
            LocalDate today = last().recordedAt().atZone(Surroundings.CHINA).toLocalDate();
            return Folding.row(key, changes.size(), Folding.fold(key, facts), today);
        }
    }
}
