package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactOutcome;
import org.jiedui.duty.ContactReport;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.Venue;
import org.jiedui.pairing.Pairing;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.rule.DateSpan;

/** One mother's year: what she does by her temper, and what befalls her. */
final class Life {

    private static final int FESTIVAL_MONTH = 6;

    private final MotherId mother;
    private final Staff staff;
    private final Tray tray;
    private final Chance chance;
    private final Temper temper;
    private final DateSpan away;
    private final int visitMonth;
    private final Set<YearMonth> promised = new HashSet<>();
    private LocalDate stops;

    Life(MotherId mother, Staff staff, Tray tray, long seed, LocalDate start) {
        this.mother = mother;
        this.staff = staff;
        this.tray = tray;
        this.chance = Chance.of(seed, mother.value());
        this.temper = Temper.of(chance);
        this.stops = temper == Temper.LAPSING ? start.plusMonths(2L + chance.below(5)) : LocalDate.MAX;
        LocalDate ill = start.plusDays(30L + chance.below(200));
        this.away = temper == Temper.ILL
                ? new DateSpan(ill, ill.plusDays(60L + chance.below(61)))
                : new DateSpan(start, start);
        this.visitMonth = 1 + chance.below(12);
    }

    /** Puts down what she will do in a month for a child. */
    void plan(Pairing pairing, YearMonth month, LocalDate from, Agenda agenda) {
        boolean skips = chance.in(temper.skips()) && !promised.contains(month);
        LocalDate day = month.atDay(1 + chance.below(month.lengthOfMonth()));
        boolean visits = month.getMonthValue() == visitMonth;
        if (skips || day.isBefore(from) || !day.isBefore(stops) || away.contains(day)) {
            return;
        }
        agenda.on(day, () -> call(pairing.child(), day));
        LocalDate festival = month.atDay(1);
        if (month.getMonthValue() == FESTIVAL_MONTH && !festival.isBefore(from) && chance.in(9_000)) {
            agenda.on(festival, () -> celebrate(pairing.child(), festival));
        }
        if (visits) {
            agenda.on(day, () -> visit(pairing.child(), day));
        }
        if (month.getMonthValue() == 4 || month.getMonthValue() == 10) {
            agenda.on(day, () -> callTeacher(pairing.child(), day));
        }
    }

    private void call(ChildId child, LocalDate day) {
        record(ContactReport.withChild(mother, child, day, Channel.PHONE)
                .reaching(Counterpart.CHILD, Counterpart.CARER));
    }

    private void callTeacher(ChildId child, LocalDate day) {
        record(ContactReport.withChild(mother, child, day, Channel.PHONE).reaching(Counterpart.CLASS_TEACHER));
    }

    private void visit(ChildId child, LocalDate day) {
        record(ContactReport.withChild(mother, child, day, Channel.IN_PERSON)
                .reaching(Counterpart.CHILD, Counterpart.CARER)
                .doing(Venue.HOME, Activity.VISIT, Activity.TALK));
    }

    private void celebrate(ChildId child, LocalDate day) {
        record(new ContactReport(
                mother,
                Set.of(child),
                day,
                Channel.IN_PERSON,
                Set.of(Counterpart.CHILD),
                Set.of(Activity.FESTIVAL),
                Venue.HOME,
                ContactOutcome.COMPLETED,
                false));
    }

    private void record(ContactReport report) {
        tray.put(
                "contacts",
                staff.herself(mother.value()),
                (each, by) -> each.duties().record(by, report));
    }

    /** A warning reached her: she may take heart and call every month from now on. */
    void warned(LocalDate on) {
        if (chance.in(temper.heeds())) {
            stops = LocalDate.MAX;
            YearMonth month = YearMonth.from(on);
            promised.add(month);
            promised.add(month.plusMonths(1));
            promised.add(month.plusMonths(2));
        }
    }

    /** Puts down what befalls her in the year: leave, withdrawal, the renewal of her record check. */
    void befall(LocalDate start, LocalDate end, LocalDate lapse, Agenda agenda) {
        if (away.days() > 0) {
            agenda.on(
                    away.from(),
                    () -> tray.put(
                            "leave",
                            staff.officer(),
                            (each, by) -> each.duties().grantLeave(by, mother, away.from(), away.last())));
        }
        if (temper == Temper.LEAVING) {
            LocalDate day = start.plusDays(20L + chance.below(300));
            agenda.on(
                    day,
                    () -> tray.put(
                            "withdrew",
                            staff.herself(mother.value()),
                            (each, by) -> each.screening().withdraw(by, mother, day)));
        }
        renew(lapse, end, agenda);
    }

    /** 97 in 100 renew in the month before the check lapses; the others a few weeks late, while they are suspended. */
    private void renew(LocalDate lapse, LocalDate end, Agenda agenda) {
        LocalDate day = chance.in(9_700) ? lapse.minusDays(1 + chance.below(28)) : lapse.plusDays(5 + chance.below(60));
        RecordCheck.Result result = chance.in(5) ? RecordCheck.Result.HIT : RecordCheck.Result.CLEAR;
        if (day.isBefore(end)) {
            agenda.on(
                    day,
                    () -> tray.put(
                            result == RecordCheck.Result.HIT ? "record hits" : "renewed",
                            staff.officer(),
                            (each, by) -> each.screening().recordCheck(by, mother, result, day)));
        }
    }
}
