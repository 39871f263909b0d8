package org.jiedui.adapter.memory;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Answers pages and scans from one list. */
abstract class Listing extends RecordsAround {

    abstract <T> List<T> list(Query<T> query);

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        list(query).forEach(visitor);
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        List<T> items = list(query);
        List<String> names = items.stream().map(Listing::name).toList();
        int start = names.indexOf(after) + 1;
        int end = Math.min(items.size(), start + limit);
        return new Page<>(items.subList(start, end), end < items.size() ? names.get(end - 1) : "");
    }

    private static String name(Object item) {
        if (item instanceof Row row) {
            return row.key().toString();
        }
        return item instanceof RecordedFact fact
                ? fact.stream() + " " + fact.sequence()
                : ((Head) item).stream().toString();
    }

    /** Orders one query otherwise. */
    static final class Sorting extends Listing {
        private final Class<?> query;
        private final Comparator<Object> order;

        @SuppressWarnings("unchecked") // whoever gives the order knows what the query finds
        <T> Sorting(Class<? extends Query<T>> query, Comparator<T> order) {
            this.query = query;
            this.order = (Comparator<Object>) order;
        }

        @Override
        <T> List<T> list(Query<T> asked) {
            List<T> all = all(asked);
            if (query.isInstance(asked)) {
                all.sort(order);
            }
            return all;
        }
    }

    /** Finds the rows of a query otherwise: those of the kind that fit. */
    static final class Finding extends Listing {
        /** Whether a row is found. */
        interface Fit {
            boolean fits(Query<?> query, Row row, boolean rightly);
        }

        private final Fit fit;

        Finding(Fit fit) {
            this.fit = fit;
        }

        @Override
        @SuppressWarnings("unchecked") // rows are asked for
        <T> List<T> list(Query<T> query) {
            List<T> rightly = all(query);
            Optional<RowKind> kind = kind(query);
            if (kind.isEmpty()) {
                return rightly;
            }
            Set<T> found = new HashSet<>(rightly);
            Stream<Row> others = all(new Query.RowsOf(kind.get())).stream().filter(row -> !found.contains(row));
            return Stream.concat(
                            rightly.stream().filter(row -> fit.fits(query, (Row) row, true)),
                            others.filter(row -> fit.fits(query, row, false)).map(row -> (T) row))
                    .toList();
        }

        private static Optional<RowKind> kind(Query<?> query) {
            if (query instanceof Query.RowsDue due) {
                return Optional.of(due.kind());
            }
            if (query instanceof Query.RowsUnder under) {
                return Optional.of(under.kind());
            }
            return query instanceof Query.RowsWith with ? Optional.of(with.kind()) : Optional.empty();
        }
    }
}
