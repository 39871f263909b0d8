package org.jiedui.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiedui.duty.Case;
import org.jiedui.duty.LedgerEntry;

/** Assessments that somebody could have written. Each reads the contract right but for one slip. */
final class WrongStandings {

    private WrongStandings() {}

    /** Once the deadline is over, only contacts since the day of the warning are looked at. */
    static final class ForgetsEarlyCures extends NaiveStanding {
        @Override
        boolean isInTime(LedgerEntry entry, LocalDate last, LocalDate asOf) {
            return super.isInTime(entry, last, asOf)
                    && (!asOf.isAfter(last.plusDays(38)) || !entry.happenedOn().isBefore(last.plusDays(8)));
        }
    }

    /** The first contact after the month decides alone, and is of no use if it was recorded too late. */
    static final class FirstContactOnly extends NaiveStanding {
        @Override
        boolean isCleared(Case given, LocalDate last, LocalDate asOf) {
            return given.entries().stream()
                    .filter(entry -> isContact(given, entry) && isInTime(entry, last, asOf))
                    .min(LedgerEntry.IN_ORDER)
                    .filter(entry -> isRecorded(entry, last, asOf))
                    .isPresent();
        }
    }

    /** Of several warnings the latest decides, so that each new one sets the clock back. */
    static final class LatestWarning extends NaiveStanding {
        @Override
        List<Integer> order(int months) {
            return super.order(months).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
