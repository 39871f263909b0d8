package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of a store share. */
abstract class StoreContract {

    static final StreamId CHILD = new StreamId(StreamId.Kind.CHILD, "c-1");
    static final StreamId MOTHER = new StreamId(StreamId.Kind.MOTHER, "m-1");

    Records store;

    /**
     * A store that holds nothing yet. Asked for once before each test; tidy up in an {@code AfterEach} of your own.
     *
     * @return the records under test
     */
    protected abstract Records records();

    @BeforeEach
    void openTheStore() {
        store = records();
    }

    void keep(Draft draft) {
        assertEquals(Commit.DONE, store.commit(draft.changes()));
    }

    Optional<Row> row(RowKind kind, String id) {
        return store.find(new Key(kind, id));
    }

    <T> List<T> scanned(Query<T> query) {
        List<T> items = new ArrayList<>();
        store.scan(query, items::add);
        return items;
    }

    /** All pages, each as long as the limit but for the last. */
    <T> List<T> paged(Query<T> query, int limit) {
        List<T> items = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            Page<T> page = store.page(query, cursor.get(), limit);
            items.addAll(page.items());
            cursor = page.findNext();
            assertEquals(
                    cursor.isPresent() ? limit : page.items().size(),
                    page.items().size());
        }
        return items;
    }

    List<String> ids(Query<Row> query) {
        return scanned(query).stream().map(row -> row.key().id()).toList();
    }
}
