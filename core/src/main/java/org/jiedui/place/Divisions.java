package org.jiedui.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree of divisions that a federation works with, and the codes that were retired from it.
 *
 * <p>Immutable and safe for use by many threads. Codes are accepted as they stand: a code that is not in the tree is
 * still a code, and its people may have a point through a division above it.
 */
public final class Divisions {

    private static final DivisionLevel[] FINEST_FIRST = {
        DivisionLevel.VILLAGE, DivisionLevel.TOWNSHIP, DivisionLevel.COUNTY, DivisionLevel.PREFECTURE
    };

    private final Map<DivisionCode, Division> byCode;
    private final Map<String, Point> points;
    private final Map<DivisionCode, Succession> successions;

    private Divisions(Builder builder) {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byCode));
        points = Map.copyOf(builder.points);
        successions = Map.copyOf(builder.successions);
    }

    private record Succession(DivisionCode successor, LocalDate from) {}

    /**
     * Starts an empty tree.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The division of a code.
     *
     * @param code the code
     * @return empty if the tree has none
     */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All divisions in the order in which they were added.
     *
     * @return an unmodifiable list
     */
    public List<Division> list() {
        return List.copyOf(byCode.values());
    }

    /**
     * Where somebody of this code is taken to live: the point of the finest division with coordinates whose leading
     * digits are hers. A province's point is never taken.
     *
     * @param code the code of her division
     * @return empty if no division of the tree fits
     */
    public Optional<Point> findPoint(DivisionCode code) {
        for (DivisionLevel level : FINEST_FIRST) {
            Point point = points.get(code.prefix(level));
            if (point != null) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /**
     * The code that stands for this one on a day, following successors.
     *
     * @param code a code, retired or not
     * @param day the day asked about
     * @return the code itself until it is retired, its last successor afterwards
     */
    public DivisionCode current(DivisionCode code, LocalDate day) {
        Succession next = successions.get(code);
        return next == null || day.isBefore(next.from) ? code : current(next.successor, day);
    }

    /**
     * The divisions above one, nearest first, by parents.
     *
     * @param code the code to start from
     * @return an unmodifiable list, empty if the code is unknown or at the root
     */
    public List<Division> above(DivisionCode code) {
        List<Division> above = new ArrayList<>();
        Optional<Division> next = find(code)
                .flatMap(Division::findParent)
                .filter(parent -> !parent.equals(code))
                .flatMap(this::find);
        while (next.isPresent()) {
            Division division = next.get();
            above.add(division);
            next = division.findParent()
                    .flatMap(this::find)
                    .filter(d -> !above.contains(d) && !d.code().equals(code));
        }
        return Collections.unmodifiableList(above);
    }

    /** Collects divisions; the first of two of one code counts. */
    public static final class Builder {

        private final Map<DivisionCode, Division> byCode = new LinkedHashMap<>();
        private final Map<String, Point> points = new HashMap<>();
        private final Map<DivisionCode, Succession> successions = new HashMap<>();

        private Builder() {}

        /**
         * Adds a division. A second one of the same code changes nothing, except that it gives a point where the first
         * had none.
         *
         * @param division the division
         * @return this builder
         */
        public Builder add(Division division) {
            byCode.putIfAbsent(division.code(), division);
            if (division.level() != DivisionLevel.PROVINCE) {
                division.findPoint()
                        .ifPresent(point -> points.putIfAbsent(division.code().prefix(division.level()), point));
            }
            return this;
        }

        /**
         * Retires a code.
         *
         * @param code the old code
         * @param successor the code that stands for it
         * @param from the first day of the successor
         * @return this builder
         * @throws IllegalArgumentException if the successor leads back to the code
         */
        public Builder retire(DivisionCode code, DivisionCode successor, LocalDate from) {
            for (DivisionCode next = successor; next != null; next = successorOf(next)) {
                if (next.equals(code)) {
                    throw new IllegalArgumentException("Division " + code + " would succeed itself.");
                }
            }
            successions.put(code, new Succession(successor, from));
            return this;
        }

        private @Nullable DivisionCode successorOf(DivisionCode code) {
            Succession next = successions.get(code);
            return next == null ? null : next.successor;
        }

        /**
         * The tree as added so far.
         *
         * @return an immutable tree
         */
        public Divisions build() {
            return new Divisions(this);
        }
    }
}
