package org.jiedui.adapter.memory;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the ids of rows by the value of one column, in the order of value and id. */
final class Index {

    /** The value that a row has in the column. */
    record Entry(String value, String id) {

        private static final char BETWEEN = ' '; // neither values nor ids hold a space

        String cursor() {
            return value + BETWEEN + id;
        }

        static Entry parse(String cursor) {
            int space = cursor.indexOf(BETWEEN);
            if (space < 0) {
                throw new IllegalArgumentException("This cursor is of no page of this query.");
            }
            return new Entry(cursor.substring(0, space), cursor.substring(space + 1));
        }
    }

    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparing(Entry::value).thenComparing(Entry::id));

    void move(String id, @Nullable String before, @Nullable String after) {
        if (before != null && !before.equals(after)) {
            entries.remove(new Entry(before, id));
        }
        if (after != null && !after.equals(before)) {
            entries.add(new Entry(after, id));
        }
    }

    /** Goes on while the value is the same. */
    void with(String value, String afterId, Predicate<Entry> wantsMore) {
        walk(new Entry(value, afterId), entry -> entry.value().equals(value) && wantsMore.test(entry));
    }

    /** Goes on while the value begins alike. */
    void under(String digits, String after, Predicate<Entry> wantsMore) {
        Entry start = after.isEmpty() ? new Entry(digits, "") : Entry.parse(after);
        walk(start, entry -> entry.value().startsWith(digits) && wantsMore.test(entry));
    }

    /** Goes on while the value is not beyond the last. */
    void upTo(String last, String after, Predicate<Entry> wantsMore) {
        Entry start = after.isEmpty() ? new Entry("", "") : Entry.parse(after);
        walk(start, entry -> entry.value().compareTo(last) <= 0 && wantsMore.test(entry));
    }

    private void walk(Entry start, Predicate<Entry> wantsMore) {
        for (Entry entry : entries.tailSet(start, false)) {
            if (!wantsMore.test(entry)) {
                return;
            }
        }
    }
}
