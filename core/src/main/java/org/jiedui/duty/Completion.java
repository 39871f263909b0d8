package org.jiedui.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many occurrences stand how: silent and logged ones together are all (law D7). Counts add up, so a roll-up of a
 * division is the sum of its parts.
 */
public final class Completion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Map<DutyStatus, Integer> counts;

    private Completion(Map<DutyStatus, Integer> counts) {
        this.counts = counts;
    }

    /**
     * Counts occurrences.
     *
     * @param occurrences any number, of any pairings and duties
     * @return the counts
     */
    public static Completion of(Collection<Occurrence> occurrences) {
        Map<DutyStatus, Integer> counts = new EnumMap<>(DutyStatus.class);
        occurrences.forEach(occurrence -> counts.merge(occurrence.status(), 1, Integer::sum));
        return new Completion(counts);
    }

    /**
     * The counts of both.
     *
     * @param other other occurrences
     * @return the sums
     */
    public Completion plus(Completion other) {
        Map<DutyStatus, Integer> sums = new EnumMap<>(DutyStatus.class);
        sums.putAll(counts);
        other.counts.forEach((status, count) -> sums.merge(status, count, Integer::sum));
        return new Completion(sums);
    }

    /**
     * How many stand so.
     *
     * @param status a status
     * @return 0 or more
     */
    public int count(DutyStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /**
     * How many there are.
     *
     * @return the sum over all statuses
     */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many were excused, for whatever reason.
     *
     * @return the sum over the three waivers
     */
    public int waived() {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().isWaived())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * The share of what was done in what was done or missed (C-10); waived, open and unjudged occurrences are left out.
     *
     * @return per cent, rounded half up to two decimals; empty where nothing was done or missed
     */
    public Optional<BigDecimal> findRate() {
        int done = count(DutyStatus.DONE);
        int judged = done + count(DutyStatus.MISSED);
        return judged == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(done)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(judged), DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completion that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "Completion" + Collections.unmodifiableMap(counts);
    }
}
