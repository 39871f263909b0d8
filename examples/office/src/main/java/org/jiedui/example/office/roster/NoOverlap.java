package org.jiedui.example.office.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.example.office.csv.Check;
import org.jiedui.example.office.csv.Fault;
import org.jiedui.rule.DateSpan;

/**
 * No two rows of one group share a day, unless they are equal. The rows taken never overlap, so the neighbours of a day
 * are all that need be looked at.
 *
 * @param <R> what a row is read as
 */
final class NoOverlap<R> implements Check<R> {

    private record Spell(DateSpan days, Object content) {}

    private final Fault fault;
    private final Function<R, Object> group;
    private final Function<R, DateSpan> days;
    private final Function<R, Object> content;
    private final Map<Object, TreeMap<LocalDate, Spell>> groups = new HashMap<>();

    NoOverlap(Fault fault, Function<R, Object> group, Function<R, DateSpan> days, Function<R, Object> content) {
        this.fault = fault;
        this.group = group;
        this.days = days;
        this.content = content;
    }

    @Override
    public Optional<Fault> find(R row) {
        TreeMap<LocalDate, Spell> taken = groups.getOrDefault(group.apply(row), new TreeMap<>());
        DateSpan span = days.apply(row);
        boolean overlaps = Stream.of(taken.floorEntry(span.from()), taken.higherEntry(span.from()))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .anyMatch(spell -> spell.days.overlaps(span) && !spell.content.equals(content.apply(row)));
        return overlaps ? Optional.of(fault) : Optional.empty();
    }

    @Override
    public void taken(R row) {
        DateSpan span = days.apply(row);
        if (span.days() > 0) {
            groups.computeIfAbsent(group.apply(row), key -> new TreeMap<>())
                    .put(span.from(), new Spell(span, content.apply(row)));
        }
    }
}
