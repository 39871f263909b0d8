package org.jiedui.example.office.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database of the operator's, named by its JDBC address. Prints without it. */
final class DatabasePlace implements StorePlace {

    private static final String USER = "JIEDUI_DB_USER";
    private static final String PASSWORD = "JIEDUI_DB_PASSWORD";

    private final String url;
    private final Map<String, String> environment;

    DatabasePlace(String url, Map<String, String> environment) {
        this.url = url;
        this.environment = environment;
    }

    @Override
    public Optional<Store> openIfThere() {
        return Optional.of(open());
    }

    @Override
    public Store open() {
        MasterKey key = MasterKey.of(environment);
        Database database = Database.of(url, told(USER), told(PASSWORD));
        try {
            return database.storeUnder(key, () -> {});
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What stands in the address goes before what the environment says. */
    private @Nullable String told(String variable) {
        return url.toLowerCase(Locale.ROOT).contains("user=") ? null : environment.get(variable);
    }

    @Override
    public String toString() {
        return "a database";
    }
}
