package org.jiedui.programme;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiedui.rule.ClauseId;
import org.jspecify.annotations.Nullable;

/** The clauses that a programme cites, each with its text: whoever reads a decision looks them up here. Immutable. */
public final class ClauseTexts {

    private final Map<ClauseId, ClauseText> texts;

    private ClauseTexts(Map<ClauseId, ClauseText> texts) {
        this.texts = texts;
    }

    /**
     * These clauses.
     *
     * @param texts the text of each
     * @return a copy, in the order of the ids
     */
    public static ClauseTexts of(Map<ClauseId, ClauseText> texts) {
        return new ClauseTexts(Collections.unmodifiableMap(new TreeMap<>(texts)));
    }

    /**
     * The clauses that have a text.
     *
     * @return an unmodifiable set, in their order
     */
    public Set<ClauseId> ids() {
        return texts.keySet();
    }

    /**
     * The text of a clause.
     *
     * @param clause its id
     * @return empty if the programme does not define it
     */
    public Optional<ClauseText> find(ClauseId clause) {
        return Optional.ofNullable(texts.get(clause));
    }

    /**
     * The text of a clause that the programme defines.
     *
     * @param clause its id
     * @return the text
     * @throws IllegalArgumentException if the programme does not define it
     */
    public ClauseText get(ClauseId clause) {
        return find(clause).orElseThrow(() -> new IllegalArgumentException("No text of clause " + clause + "."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseTexts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.keySet().toString();
    }
}
