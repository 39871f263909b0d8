package org.jiedui.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was fetched for some commands, what they laid over it, and what they asked for that is not fetched yet. Of use to
 * one thread.
 *
 * @param <K> the key of a thing
 * @param <V> a thing
 */
final class Shelf<K, V> {

    private final Function<V, K> keyOf;
    private final Map<K, Optional<V>> fetched = new HashMap<>();
    private final Map<K, V> drafted = new HashMap<>();
    private final Set<K> missing = new LinkedHashSet<>();

    Shelf(Function<V, K> keyOf) {
        this.keyOf = keyOf;
    }

    /** The thing as the commands before left it; breaks the command off if nobody knows yet whether there is one. */
    Optional<V> find(K key) {
        require(List.of(key));
        V own = drafted.get(key);
        return own == null ? fetched.getOrDefault(key, Optional.empty()) : Optional.of(own);
    }

    List<V> list(Collection<? extends K> keys) {
        require(keys);
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** All that are missing are noted before the command is broken off. */
    private void require(Collection<? extends K> keys) {
        boolean lacking = false;
        for (K key : keys) {
            if (!drafted.containsKey(key) && !fetched.containsKey(key)) {
                missing.add(key);
                lacking = true;
            }
        }
        if (lacking) {
            throw new BrokenOff();
        }
    }

    void put(V thing) {
        drafted.put(keyOf.apply(thing), thing);
    }

    boolean isLacking() {
        return !missing.isEmpty();
    }

    /** Fetches what is missing, all at once; what was laid over it is taken off. */
    void fetch(Function<? super Set<K>, ? extends List<V>> store) {
        drafted.clear();
        if (isLacking()) {
            missing.forEach(key -> fetched.put(key, Optional.empty()));
            store.apply(Set.copyOf(missing)).forEach(thing -> fetched.put(keyOf.apply(thing), Optional.of(thing)));
            missing.clear();
        }
    }
}
