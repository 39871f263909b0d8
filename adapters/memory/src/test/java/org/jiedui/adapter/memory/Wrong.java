package org.jiedui.adapter.memory;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A wrong adapter.
 *
 * @param name what is wrong with it
 * @param adapter a new one
 * @param promises the methods of the contract that catch it, and no other does
 * @param <T> the port
 */
record Wrong<T>(String name, Supplier<? extends T> adapter, Set<String> promises) {

    Wrong(String name, Supplier<? extends T> adapter, String... promises) {
        this(name, adapter, Set.of(promises));
    }

    @Override
    public String toString() {
        return name;
    }
}
