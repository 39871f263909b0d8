package org.jiedui.flow;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;

/** What a query asks for, fetched page by page as it is wanted. */
final class Pages<T> implements Iterator<T> {

    private static final int SIZE = 500;

    private final Records records;
    private final Query<T> query;
    private String start;
    private Optional<String> following;
    private Iterator<T> items = List.<T>of().iterator();

    /** Begins where a page begins; an empty text is the first. */
    Pages(Records records, Query<T> query, String start) {
        this.records = records;
        this.query = query;
        this.start = start;
        this.following = Optional.of(start);
    }

    /** Where the page of the next item begins. */
    String start() {
        return start;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && following.isPresent()) {
            Page<T> page = records.page(query, following.get(), SIZE);
            start = following.get();
            following = page.findNext();
            items = page.items().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more pages.");
        }
        return items.next();
    }
}
