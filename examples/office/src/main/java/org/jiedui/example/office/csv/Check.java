package org.jiedui.example.office.csv;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is asked of a row once each of its cells is in order, perhaps with the rows before it in mind. A check belongs to
 * one reading of one file.
 *
 * @param <R> what a row is read as
 */
@FunctionalInterface
public interface Check<R> {

    /**
     * What is wrong with the row.
     *
     * @return empty if nothing is
     */
    Optional<Fault> find(R row);

    /** The row passed all checks. */
    default void taken(R row) {}

    /** A fault wherever something does not hold. */
    static <R> Check<R> that(Fault fault, Predicate<R> holds) {
        Optional<Fault> found = Optional.of(fault);
        return row -> holds.test(row) ? Optional.empty() : found;
    }

    /** The people named are known. */
    static <R> Check<R> known(
            String column, FaultCode code, Function<R, ? extends Collection<?>> named, Set<?> people) {
        return that(new Fault(column, code), row -> people.containsAll(named.apply(row)));
    }

    /** The end does not come before the start. */
    static <R> Check<R> inOrder(String endColumn, Function<R, LocalDate> start, Function<R, LocalDate> end) {
        return that(
                new Fault(endColumn, FaultCode.DATE_ORDER),
                row -> !end.apply(row).isBefore(start.apply(row)));
    }

    /** No row taken before has the same id. */
    static <R> Check<R> unique(String column, Function<R, ?> id) {
        return unique(new Fault(column, FaultCode.DUPLICATE_ID), id);
    }

    /** No row taken before has the same key. */
    static <R> Check<R> unique(Fault fault, Function<R, ?> id) {
        Set<Object> seen = new HashSet<>();
        Check<R> check = that(fault, row -> !seen.contains(id.apply(row)));
        return new Check<>() {
            @Override
            public Optional<Fault> find(R row) {
                return check.find(row);
            }

            @Override
            public void taken(R row) {
                seen.add(id.apply(row));
            }
        };
    }
}
