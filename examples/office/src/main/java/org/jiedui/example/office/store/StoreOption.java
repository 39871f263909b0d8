package org.jiedui.example.office.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a store. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "memory (default), file, file:DIR, jdbc:h2:... or jdbc:postgresql:...;"
                    + " file is the folder " + StorePlace.FOLDER)
    private @Nullable StorePlace place;

    /** Whether a store is named, be it in memory. */
    public boolean isNamed() {
        return place != null;
    }

    /**
     * Opens what is named, and makes it where there is none; in memory where nothing is named.
     *
     * @throws UnusableStoreException if it cannot be used
     */
    public Store open() {
        return place == null ? new InMemory() : place.open();
    }

    /**
     * Opens what is named and makes none.
     *
     * @return empty if no store is named, or there is none
     * @throws UnusableStoreException if it cannot be used
     */
    public Optional<Store> openIfThere() {
        return place == null ? Optional.empty() : place.openIfThere();
    }
}
