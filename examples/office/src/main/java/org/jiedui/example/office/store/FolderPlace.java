package org.jiedui.example.office.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder with a database of H2 and the master key of the people in it. Whoever opens it has it alone.
 *
 * @param folder where it is
 */
record FolderPlace(Path folder) implements StorePlace {

    private static final String NAME = "jiedui";
    private static final String KEY = "master.key";

    /** Every commit is on the disk before it is answered, in small pages; no statement is traced: it might name a value. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_CACHE_SIZE=128;CACHE_SIZE=131072;PAGE_SIZE=4096";

    @Override
    public Optional<Store> openIfThere() {
        return Files.exists(folder.resolve(NAME + ".mv.db")) ? Optional.of(open()) : Optional.empty();
    }

    @Override
    public Store open() {
        Path place = made();
        Growth growth = Growth.of(place.resolve(NAME + ".mv.db"));
        Database database = Database.of("jdbc:h2:file:" + place.resolve(NAME) + SETTINGS, "sa", "");
        try {
            return database.storeUnder(key(place, database), () -> tidy(database, growth));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Path made() {
        Path place = folder.toAbsolutePath().normalize();
        if (place.toString().contains(";")) {
            throw new UnusableStoreException("its folder must not have a semicolon in its path");
        }
        try {
            Files.createDirectories(place);
            return place;
        } catch (IOException e) {
            throw new UnusableStoreException("its folder cannot be made");
        }
    }

    /** Every commit leaves what it replaced behind in the file, until somebody tidies up. */
    private static void tidy(Database database, Growth growth) {
        if (growth.isMuch()) {
            database.compact();
        }
    }

    /** A key is made only while nobody is in the store, and this program has it alone. */
    private static MasterKey key(Path place, Database database) {
        Path file = place.resolve(KEY);
        if (Files.exists(file)) {
            return MasterKey.read(file);
        }
        MasterKey made = MasterKey.random();
        if (database.hasPeople(made)) {
            throw new UnusableStoreException("its master key is missing");
        }
        made.write(file);
        return made;
    }
}
