package org.jiedui.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of a section of a programme and its order. Each section lists all its fields, so that none is without one.
 *
 * @param <P> the type of the section
 */
public final class PolicyField<P> {

    private final String name;
    private final BiFunction<P, P, Optional<Wording>> comparing;
    private final Function<P, List<ClauseId>> clauses;

    private PolicyField(
            String name, BiFunction<P, P, Optional<Wording>> comparing, Function<P, List<ClauseId>> clauses) {
        this.name = name;
        this.comparing = comparing;
        this.clauses = clauses;
    }

    /**
     * A field.
     *
     * @param name its parts joined by dots, the section first
     * @param value reads it
     * @param order which values tighten it
     * @param clauses on which its value rests
     * @param example tells of somebody made up whom the second value admits and the first does not
     * @param <P> the type of the section
     * @param <T> the type of the field
     * @return the field
     */
    public static <P, T> PolicyField<P> of(
            String name,
            Function<P, T> value,
            Tightens<? super T> order,
            Function<P, List<ClauseId>> clauses,
            BiFunction<T, T, Wording> example) {
        return new PolicyField<>(
                name, (above, below) -> compare(value.apply(above), value.apply(below), order, example), clauses);
    }

    private static <T> Optional<Wording> compare(
            T above, T below, Tightens<? super T> order, BiFunction<T, T, Wording> example) {
        return order.allows(above, below) ? Optional.empty() : Optional.of(example.apply(above, below));
    }

    /**
     * Where the field stands.
     *
     * @return its parts joined by dots
     */
    public String name() {
        return name;
    }

    /**
     * How a lower level loosens this field.
     *
     * @param above the section of the upper level
     * @param below the section of the lower level
     * @return empty if it does not
     */
    public Optional<Loosening> findLoosening(P above, P below) {
        return comparing
                .apply(above, below)
                .map(example -> new Loosening(name, clauses.apply(above), clauses.apply(below), example));
    }

    /**
     * How a lower level loosens any of some fields.
     *
     * @param fields the fields
     * @param above the section of the upper level
     * @param below the section of the lower level
     * @param <P> the type of the section
     * @return in the order of the fields
     */
    public static <P> List<Loosening> loosenings(List<PolicyField<P>> fields, P above, P below) {
        return fields.stream()
                .flatMap(field -> field.findLoosening(above, below).stream())
                .toList();
    }
}
