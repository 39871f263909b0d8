package org.jiedui.adapter.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Page;
import org.jiedui.port.Query;

/** Records that are wrong in how they show one item after the other. */
final class WrongPages {

    private WrongPages() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "pages that number their facts from 1",
                        Renumbering::new,
                        "a_page_of_any_limit_goes_on_where_the_one_before_ended"),
                new Wrong<>(
                        "pages that lose their last item",
                        Truncating::new,
                        "a_page_of_any_limit_goes_on_where_the_one_before_ended",
                        "facts_added_meanwhile_do_not_disturb_a_cursor",
                        "heads_moved_meanwhile_come_once",
                        "rows_added_meanwhile_do_not_disturb_a_cursor"),
                new Wrong<>(
                        "a cursor that is a count",
                        Counting::new,
                        "facts_added_meanwhile_do_not_disturb_a_cursor",
                        "heads_moved_meanwhile_come_once",
                        "rows_added_meanwhile_do_not_disturb_a_cursor"),
                new Wrong<>(
                        "a full last page that promises another", HopingForMore::new, "a_full_last_page_is_the_last"),
                new Wrong<>(
                        "a scan of many moments",
                        Wandering::new,
                        "S2_a_scan_shows_one_moment",
                        "a_scan_sees_each_row_once_while_its_visitor_changes_them"),
                new Wrong<>("a scan that locks the store", Blocking::new, "a_scan_holds_up_no_commit"),
                new Wrong<>(
                        "a scan that swallows failures",
                        SwallowingFailures::new,
                        "a_visitor_that_fails_ends_the_scan"));
    }

    /** Numbers the facts of each page from 1. */
    static final class Renumbering extends RecordsAround {
        @Override
        @SuppressWarnings("unchecked") // facts were asked for
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            Page<T> page = right.page(query, after, limit);
            if (!(query instanceof Query.FactsOf)) {
                return page;
            }
            List<T> items = new ArrayList<>();
            for (T item : page.items()) {
                RecordedFact fact = (RecordedFact) item;
                items.add((T) renumbered(fact, items.size() + 1, fact.previousHash()));
            }
            return new Page<>(items, page.cursor());
        }
    }

    /** Loses the last item of a page that is followed by another. */
    static final class Truncating extends RecordsAround {
        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            Page<T> page = right.page(query, after, limit);
            int size = page.items().size();
            return page.findNext().isEmpty() ? page : new Page<>(page.items().subList(0, size - 1), page.cursor());
        }
    }

    /** Takes a count for a cursor. */
    static final class Counting extends RecordsAround {
        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            List<T> all = all(query);
            int start = after.isEmpty() ? 0 : Integer.parseInt(after);
            int end = Math.min(all.size(), start + limit);
            return new Page<>(all.subList(start, end), end < all.size() ? Integer.toString(end) : "");
        }
    }

    /** Believes that a full page is followed by another. */
    static final class HopingForMore extends RecordsAround {
        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            if (after.equals("!")) {
                return new Page<>(List.of(), "");
            }
            Page<T> page = right.page(query, after, limit);
            boolean full = page.items().size() == limit && page.findNext().isEmpty();
            return full ? new Page<>(page.items(), "!") : page;
        }
    }

    /** Scans from page to page, each of another moment. */
    static final class Wandering extends RecordsAround {
        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            if (!(query instanceof Query.RowsUnder)) {
                right.scan(query, visitor);
                return;
            }
            Optional<String> cursor = Optional.of("");
            while (cursor.isPresent()) {
                Page<T> page = right.page(query, cursor.get(), 1);
                page.items().forEach(visitor);
                cursor = page.findNext();
            }
        }
    }

    /** Lets nobody commit while somebody scans. */
    static final class Blocking extends RecordsAround {
        @Override
        public synchronized <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            right.scan(query, visitor);
        }

        @Override
        public synchronized Commit commit(Changes changes) {
            return right.commit(changes);
        }
    }

    /** Does not tell when a visitor fails. */
    static final class SwallowingFailures extends RecordsAround {
        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            try {
                right.scan(query, visitor);
            } catch (IllegalStateException e) {
                // lost
            }
        }
    }
}
