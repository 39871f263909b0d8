package org.jiedui.adapter.contract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Column;
import org.jiedui.port.Query;
import org.jiedui.port.RowKind;

/** Rows and facts that every query finds some of. */
final class World {

    static final StreamId STREAM = new StreamId(StreamId.Kind.PAIRING, "p-1");

    /** Days that are due, in their order. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 10, 1));

    static final List<Query<?>> QUERIES = List.of(
            new Query.RowsOf(RowKind.CHILD),
            new Query.RowsWith(RowKind.CHILD, Column.STATE, "WAITING"),
            new Query.RowsUnder(RowKind.CHILD, "4211"),
            new Query.RowsUnder(RowKind.CHILD, ""),
            new Query.RowsDue(RowKind.CHILD, DAYS.get(3)),
            new Query.FactsOf(STREAM),
            new Query.AllFacts(),
            new Query.Heads());

    /** In the order of code points. */
    static final List<String> IDS = List.of(
            "-", ".", "0", "1", "10", "9", "A", "B", "Z", "_", "a", "a-1", "a.1", "a1", "aB", "aa", "a~", "b", "z");

    private static final int STEP = 7; // has no divisor in common with the number of ids

    private World() {}

    /** One child of each id, in another order than that of their ids, and some facts of each. */
    static Draft draft() {
        Draft draft = Draft.of("the-world");
        for (int i = 0; i < IDS.size(); i++) {
            int n = i * STEP % IDS.size();
            String id = IDS.get(n);
            draft.row(RowKind.CHILD, id, 1, columns(n), "child " + id);
            draft.fact(new StreamId(StreamId.Kind.CHILD, id), "one").fact(STREAM, "of " + id);
            draft.fact(new StreamId(StreamId.Kind.MOTHER, id), "one");
            draft.fact(new StreamId(StreamId.Kind.MOTHER, id), "two");
        }
        return draft;
    }

    static String division(int n) {
        return List.of("421102001000", "421121000000", "421100000000", "420000000000", "430000000000")
                .get(n % 5);
    }

    /** When the child of this number is due; every sixth never is. */
    static Optional<LocalDate> due(int n) {
        return n % 6 == 5 ? Optional.empty() : Optional.of(DAYS.get(n * 2 % DAYS.size()));
    }

    private static Map<Column, String> columns(int n) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.STATE, n % 3 == 0 ? "PAIRED" : "WAITING");
        columns.put(Column.DIVISION, division(n));
        due(n).ifPresent(day -> columns.put(Column.DUE, day.toString()));
        return columns;
    }
}
