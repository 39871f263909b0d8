package org.jiedui.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which entry keeps which period of one duty: an entry keeps at most one, and as many periods are kept as can be.
 *
 * <p>Entries come by day, then by id; each takes, of the periods that hold its day and are still free, the one that
 * ends first and accepts its day of record. Where periods do not overlap, a period so has its earliest entry. Where they
 * do (terms of two authorities), no other choice keeps more: a period that ends later accepts every entry that one
 * ending earlier would.
 */
final class KeptPeriods {

    private final IdentityHashMap<Period, EntryId> kept = new IdentityHashMap<>();
    private final List<Period> open = new ArrayList<>();
    private final int lateDays;

    private KeptPeriods(int lateDays) {
        this.lateDays = lateDays;
    }

    /** Entries are sorted and known on the day asked about. */
    static KeptPeriods of(List<Period> periods, List<LedgerEntry> entries, int lateDays) {
        KeptPeriods result = new KeptPeriods(lateDays);
        List<Period> coming = periods.stream()
                .filter(Period::canBeKept)
                .sorted(Comparator.comparing(Period::first))
                .toList();
        int next = 0;
        for (LedgerEntry entry : entries) {
            for (; next < coming.size() && !coming.get(next).first().isAfter(entry.happenedOn()); next++) {
                result.open.add(coming.get(next));
            }
            result.take(entry);
        }
        return result;
    }

    private void take(LedgerEntry entry) {
        open.removeIf(period -> period.last().isBefore(entry.happenedOn()));
        Period soonest = null;
        for (Period period : open) {
            boolean inTime = !entry.recordedOn().isAfter(period.last().plusDays(lateDays));
            if (inTime && (soonest == null || period.last().isBefore(soonest.last()))) {
                soonest = period;
            }
        }
        if (soonest != null) {
            open.remove(soonest);
            kept.put(soonest, entry.id());
        }
    }

    Optional<EntryId> find(Period period) {
        return Optional.ofNullable(kept.get(period));
    }
}
