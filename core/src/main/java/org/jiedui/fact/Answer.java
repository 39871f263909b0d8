package org.jiedui.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.rule.Finding;

/**
 * What the office answers to a command. Kinds may be added later, so read it through {@link #find()}, {@link #fold} or
 * {@link #orElseThrow()}, which have a default arm.
 *
 * @param <D> what was decided
 */
public sealed interface Answer<D> {

    /**
     * Done, and durable.
     *
     * @param decision what was decided
     * @param <D> its type
     */
    record Committed<D>(D decision) implements Answer<D> {}

    /**
     * The rules say no. Nothing was kept but the answer, and whatever duty to report the command carried (R7).
     *
     * @param findings every reason, each with its clauses; at least one
     * @param <D> what would have been decided
     */
    record Refused<D>(List<Finding> findings) implements Answer<D> {

        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It is not known whether it was kept: ask again with the same command id and content.
     *
     * @param id the command's id
     * @param <D> what may have been decided
     */
    record Unknown<D>(CommandId id) implements Answer<D> {}

    /**
     * Others changed the same people at the same time, again and again; nothing was kept. Send it again later.
     *
     * @param id the command's id
     * @param <D> what would have been decided
     */
    record Busy<D>(CommandId id) implements Answer<D> {}

    /**
     * What was decided.
     *
     * @return empty unless committed
     */
    default Optional<D> find() {
        return this instanceof Committed<D> committed ? Optional.of(committed.decision()) : Optional.empty();
    }

    /**
     * Whether it was done.
     *
     * @return true if committed
     */
    default boolean isCommitted() {
        return this instanceof Committed<D>;
    }

    /**
     * Why it was refused.
     *
     * @return every finding; empty unless refused
     */
    default List<Finding> findings() {
        return this instanceof Refused<D> refused ? refused.findings() : List.of();
    }

    /**
     * The codes of the findings, in their order.
     *
     * @return empty unless refused
     */
    default List<String> codes() {
        return findings().stream().map(finding -> finding.code().value()).toList();
    }

    /**
     * One result from any answer.
     *
     * @param committed for what was decided
     * @param refused for the findings
     * @param otherwise for any other answer, now or in later versions
     * @param <R> the type of the result
     * @return what the fitting function gives
     */
    default <R> R fold(
            Function<? super D, ? extends R> committed,
            Function<? super List<Finding>, ? extends R> refused,
            Function<? super Answer<D>, ? extends R> otherwise) {
        if (this instanceof Committed<D> yes) {
            return committed.apply(yes.decision());
        }
        return this instanceof Refused<D> no ? refused.apply(no.findings()) : otherwise.apply(this);
    }

    /**
     * What was decided, where nothing else is expected.
     *
     * @return the decision
     * @throws IllegalStateException if it was not committed; the message names the codes
     */
    default D orElseThrow() {
        return find().orElseThrow(() -> new IllegalStateException("Not committed: " + this));
    }
}
