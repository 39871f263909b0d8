package org.jiedui.adapter.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiedui.port.Page;

/**
 * The way through what a query asks for, in the query's order.
 *
 * @param steps goes from a cursor on, item by item, while the predicate wants more
 * @param cursor where the item stands
 * @param <T> rows or facts
 */
record Walk<T>(BiConsumer<String, Predicate<? super T>> steps, Function<T, String> cursor) {

    /** One page; an item beyond it tells that there are more. */
    Page<T> page(String after, int limit) {
        List<T> items = new ArrayList<>();
        boolean[] more = {false};
        steps.accept(after, item -> {
            more[0] = items.size() == limit;
            return !more[0] && items.add(item);
        });
        return new Page<>(items, more[0] ? cursor.apply(items.get(limit - 1)) : "");
    }

    /** All items as they are now. */
    List<T> all() {
        List<T> items = new ArrayList<>();
        steps.accept("", items::add);
        return items;
    }
}
