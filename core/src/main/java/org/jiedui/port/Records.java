package org.jiedui.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;

/**
 * Where current states, facts and answers are kept. Safe for use by many threads.
 *
 * <p>Methods throw {@link StoreException} where the world fails.
 */
public interface Records {

    /**
     * One row.
     *
     * @param key its key
     * @return empty if there is none
     */
    Optional<Row> find(Key key);

    /**
     * Several rows. A store with a way to ask for all at once does so.
     *
     * @param keys their keys
     * @return those that there are, in any order
     */
    default List<Row> list(Collection<Key> keys) {
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /**
     * A part of what a query asks for.
     *
     * @param query what is asked for
     * @param after the cursor of the page before, or an empty text for the first page
     * @param limit the most items, at least 1
     * @param <T> rows, facts or heads
     * @return the page
     */
    <T> Page<T> page(Query<T> query, String after, int limit);

    /**
     * All that a query asks for, one by one, without holding it all.
     *
     * @param query what is asked for
     * @param visitor is shown each item in the query's order
     * @param <T> rows, facts or heads
     */
    <T> void scan(Query<T> query, Consumer<? super T> visitor);

    /**
     * The answer that was kept for a command.
     *
     * @param command the command's id
     * @return empty if the command was never committed
     */
    Optional<StoredAnswer> answer(CommandId command);

    /**
     * Keeps changes, whole or not at all. Checks the command id first, then every expected version.
     *
     * @param changes what one command wants kept
     * @return what became of it
     * @throws OutcomeUnknownException if it may or may not have been kept
     */
    Commit commit(Changes changes);

    /**
     * Keeps the changes of several commands one after the other, each whole or not at all, up to the first that cannot be
     * kept: later ones may build on its rows, and on another's of the same version they must not. A store with a way to
     * do so keeps them in one transaction.
     *
     * @param all what each command wants kept, each expecting what those before it bring
     * @return what became of each, in the same order; after the first that is not {@link Commit#DONE}, all are
     *     {@link Commit#STALE}
     * @throws OutcomeUnknownException if any of them may or may not have been kept: ask for the answer of each
     */
    default List<Commit> commitAll(List<Changes> all) {
        List<Commit> outcomes = new ArrayList<>(all.size());
        boolean whole = true;
        for (Changes changes : all) {
            Commit outcome = whole ? commit(changes) : Commit.STALE;
            outcomes.add(outcome);
            whole = whole && outcome == Commit.DONE;
        }
        return outcomes;
    }
}
