package org.jiedui.example.office.store;

import java.util.Optional;

/** No place at all: each program starts with nothing. */
record MemoryPlace() implements StorePlace {

    @Override
    public Store open() {
        return new InMemory();
    }

    @Override
    public Optional<Store> openIfThere() {
        return Optional.empty();
    }
}
