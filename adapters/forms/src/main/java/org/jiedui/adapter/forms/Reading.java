package org.jiedui.adapter.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading a form gave: the values of the domain, or everything that is wrong with it.
 *
 * @param <T> what the form becomes
 */
public sealed interface Reading<T> {

    /**
     * The form is in order.
     *
     * @param value what it became
     * @param <T> its type
     */
    record Accepted<T>(T value) implements Reading<T> {

        @Override
        public List<FormFault> faults() {
            return List.of();
        }

        @Override
        public Optional<T> findValue() {
            return Optional.of(value);
        }
    }

    /**
     * The form is not in order.
     *
     * @param faults all of them, in the order of the form; at least one
     * @param <T> what the form would have become
     */
    record Refused<T>(List<FormFault> faults) implements Reading<T> {

        /**
         * Copies the faults.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A form is refused for at least one fault.");
            }
        }

        @Override
        public Optional<T> findValue() {
            return Optional.empty();
        }
    }

    /**
     * Everything that is wrong, in the order of the form.
     *
     * @return an unmodifiable list, empty if the form is in order
     */
    List<FormFault> faults();

    /**
     * What the form became.
     *
     * @return empty if it is refused
     */
    Optional<T> findValue();

    /**
     * Goes on with one of the two.
     *
     * @param accepted takes the value
     * @param refused takes all faults
     * @param <R> what comes of either
     * @return what the chosen one gave
     */
    default <R> R fold(
            Function<? super T, ? extends R> accepted, Function<? super List<FormFault>, ? extends R> refused) {
        return this instanceof Accepted<T> order ? accepted.apply(order.value()) : refused.apply(faults());
    }
}
