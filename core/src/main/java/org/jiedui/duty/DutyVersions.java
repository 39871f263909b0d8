package org.jiedui.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The schedules of a programme's versions, one after the other. An occurrence is judged by the version in force on its
 * first day, so a new version touches only what has not begun (laws D3, R3); of a duty whose frequency changed, the new
 * periods begin when the last old one is over, so no contact is asked for twice. Immutable.
 */
public final class DutyVersions {

    private final NavigableMap<LocalDate, DutySchedule> schedules;

    private DutyVersions(NavigableMap<LocalDate, DutySchedule> schedules) {
        this.schedules = schedules;
    }

    /**
     * The first version, taken to have been in force always.
     *
     * @param schedule its schedule
     * @return the versions so far
     */
    public static DutyVersions of(DutySchedule schedule) {
        return new DutyVersions(new TreeMap<>(Map.of(LocalDate.MIN, schedule)));
    }

    /**
     * These versions and a later one.
     *
     * @param day the first day on which it is in force
     * @param schedule its schedule
     * @return a copy
     * @throws IllegalArgumentException if a version is in force from that day or a later one already
     */
    public DutyVersions andFrom(LocalDate day, DutySchedule schedule) {
        if (!day.isAfter(schedules.lastKey())) {
            throw new IllegalArgumentException(
                    "A version is in force from " + schedules.lastKey() + "; the next cannot begin on " + day + ".");
        }
        NavigableMap<LocalDate, DutySchedule> more = new TreeMap<>(schedules);
        more.put(day, schedule);
        return new DutyVersions(more);
    }

    /**
     * Every occurrence that has begun, with its status, as {@link DutySchedule#list} says for its version.
     *
     * @param pairing the spell
     * @param entries ledger entries; those of other people or days count for nothing
     * @param leave days of leave; those of other mothers count for nothing
     * @param asOf the day asked about
     * @return sorted by duty, first day and last day
     */
    public List<Occurrence> list(
            PairedSpell pairing, Collection<LedgerEntry> entries, Collection<Leave> leave, LocalDate asOf) {
        List<Occurrence> all = new ArrayList<>();
        schedules.headMap(asOf, true).forEach((from, schedule) -> {
            LocalDate until = schedules.tailMap(from, false).isEmpty() ? LocalDate.MAX : schedules.higherKey(from);
            Map<DutyId, LocalDate> taken = lastDays(all);
            schedule.list(pairing, entries, leave, asOf).stream()
                    .filter(one -> !one.first().isBefore(from) && one.first().isBefore(until))
                    .filter(one -> one.first().isAfter(taken.getOrDefault(one.duty(), LocalDate.MIN)))
                    .forEach(all::add);
        });
        all.sort(Occurrence.IN_ORDER);
        return List.copyOf(all);
    }

    private static Map<DutyId, LocalDate> lastDays(List<Occurrence> occurrences) {
        Map<DutyId, LocalDate> last = new HashMap<>();
        occurrences.forEach(one -> last.merge(one.duty(), one.last(), (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }
}
