package org.jiedui.flow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.fact.StreamId;
import org.jiedui.port.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Items in the order of the streams, taken stream by stream. Past an item that cannot be read it asks for the items of
 * each stream by themselves, so that one bad record hides no other.
 */
final class Source<T> {

    private final Iterator<T> items;
    private final Function<? super T, StreamId> owner;
    private final Function<StreamId, List<T>> anew;
    private @Nullable T next;
    private boolean isBroken;

    Source(Iterator<T> items, Function<? super T, StreamId> owner, Function<StreamId, List<T>> anew) {
        this.items = items;
        this.owner = owner;
        this.anew = anew;
        advance();
    }

    private void advance() {
        try {
            next = FactTexts.reading(() -> items.hasNext() ? Optional.of(items.next()) : Optional.<T>empty())
                    .orElse(null);
        } catch (UnreadableException e) {
            isBroken = true;
            next = null;
        }
    }

    /** The stream of the next item. */
    Optional<StreamId> findStream() {
        return Optional.ofNullable(next).map(owner);
    }

    /** All items of a stream, if it is that of the next; throws an {@link UnreadableException} if they are the bad ones. */
    List<T> take(StreamId stream) {
        List<T> taken = new ArrayList<>();
        while (next != null && owner.apply(next).equals(stream)) {
            taken.add(next);
            advance();
        }
        return isBroken ? anew(stream) : taken;
    }

    /** All items of a stream, asked for by themselves. */
    List<T> anew(StreamId stream) {
        return FactTexts.reading(() -> anew.apply(stream));
    }

    boolean isBroken() {
        return isBroken;
    }
}
