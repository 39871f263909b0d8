package org.jiedui.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;

/** A mother's days of leave, each counted once however many leaves name it. */
final class LeaveDays {

    private static final int HALF = 2;

    private final List<DateSpan> spans = new ArrayList<>();

    private LeaveDays() {}

    static LeaveDays of(MotherId mother, Collection<Leave> leave) {
        LeaveDays days = new LeaveDays();
        leave.stream()
                .filter(one -> one.mother().equals(mother))
                .map(Leave::days)
                .sorted(Comparator.comparing(DateSpan::from))
                .forEach(days::add);
        return days;
    }

    private void add(DateSpan next) {
        LocalDate taken =
                spans.isEmpty() ? LocalDate.MIN : spans.get(spans.size() - 1).until();
        LocalDate from = next.from().isBefore(taken) ? taken : next.from();
        if (from.isBefore(next.until())) {
            spans.add(new DateSpan(from, next.until()));
        }
    }

    /** Whether at least half of the days are days of leave. */
    boolean coverHalfOf(DateSpan days) {
        return HALF * spans.stream().mapToLong(days::daysShared).sum() >= days.days();
    }
}
