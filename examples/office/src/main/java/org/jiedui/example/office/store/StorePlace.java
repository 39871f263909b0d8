package org.jiedui.example.office.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What {@code --store} names: a place where a store is or may be made. */
public interface StorePlace {

    /** The folder of a store that is named by no folder. */
    String FOLDER = "jiedui-store";

    /**
     * Opens the store, and makes it where there is none.
     *
     * @throws UnusableStoreException if it cannot be used
     */
    Store open();

    /**
     * Opens the store and makes none.
     *
     * @return empty if there is none
     * @throws UnusableStoreException if it cannot be used
     */
    Optional<Store> openIfThere();

    /**
     * The place that a text names.
     *
     * @param text {@code memory}, {@code file}, {@code file:DIR}, {@code jdbc:h2:...} or {@code jdbc:postgresql:...}
     * @param environment where users, passwords and keys of databases are told
     * @throws IllegalArgumentException if it names none; the message does not repeat it
     */
    static StorePlace parse(String text, Map<String, String> environment) {
        if (text.equals("memory")) {
            return new MemoryPlace();
        } else if (text.equals("file")) {
            return new FolderPlace(Path.of(FOLDER));
        } else if (text.startsWith("file:") && text.length() > "file:".length()) {
            return new FolderPlace(folder(text.substring("file:".length())));
        } else if (text.startsWith("jdbc:h2:") || text.startsWith("jdbc:postgresql:")) {
            return new DatabasePlace(text, environment);
        }
        throw new IllegalArgumentException("a store is memory, file, file:DIR, jdbc:h2:... or jdbc:postgresql:...");
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a path on this machine", e);
        }
    }
}
