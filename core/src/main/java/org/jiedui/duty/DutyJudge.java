package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.duty.Period.School;

/**
 * Gives each period of a duty its one status: the first that holds (law D1).
 *
 * @param pairing the spell
 * @param leave the mother's days of leave
 * @param asOf the day asked about
 */
record DutyJudge(PairedSpell pairing, LeaveDays leave, LocalDate asOf) {

    /** The occurrence, or nothing where the pairing ended before the period was over and no contact kept it. */
    Optional<Occurrence> find(DutyDefinition duty, Period period, KeptPeriods kept) {
        Optional<EntryId> entry = kept.find(period).filter(id -> !isHerOwn(duty));
        if (entry.isPresent()) {
            return entry.map(id -> Occurrence.done(duty.id(), period.first(), period.last(), id));
        }
        boolean over = period.last().isBefore(pairing.active().until());
        return Optional.of(period)
                .filter(one -> over)
                .map(one -> Occurrence.notDone(duty.id(), one.first(), one.last(), statusOf(duty, one)));
    }

    private DutyStatus statusOf(DutyDefinition duty, Period period) {
        if (isHerOwn(duty)) {
            return DutyStatus.WAIVED_SELF;
        } else if (period.lacksCalendar()) {
            return DutyStatus.NO_CALENDAR;
        } else if (period.school() == School.NO_SCHOOL_DAY || hasNoSchool(duty)) {
            return DutyStatus.WAIVED_NO_SCHOOL;
        } else if (duty.waivers().contains(Waiver.LEAVE) && leave.coverHalfOf(period.days())) {
            return DutyStatus.WAIVED_LEAVE;
        }
        return asOf.isAfter(period.last()) ? DutyStatus.MISSED : DutyStatus.OPEN;
    }

    private boolean isHerOwn(DutyDefinition duty) {
        return duty.waivers().contains(Waiver.CLASS_TEACHER_HERSELF)
                && pairing.child()
                        .findClassTeacher()
                        .filter(pairing.mother()::equals)
                        .isPresent();
    }

    private boolean hasNoSchool(DutyDefinition duty) {
        return duty.waivers().contains(Waiver.NO_SCHOOL) && !pairing.child().isAtSchool();
    }
}
