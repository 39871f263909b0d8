package org.jiedui.example.office.season;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.example.office.store.Store;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.Candidate;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.jiedui.standing.Suspicion;

/**
 * A year of the Hubei programme, month by month: everybody applies, a round pairs the province, mothers live by their
 * tempers, the silent are warned, heard and in the end disqualified, and their children are paired again.
 */
final class Season {

    static final DivisionCode HUBEI = DivisionCode.ofPrefix("42");

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final DateSpan YEAR = new DateSpan(START, START.plusYears(1));
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);
    private static final int SETTLING_DAY = 9;
    private static final int ASSESSMENT_DAY = 8;
    private static final int ROUND_DAY = 2;
    private static final int HARM_REVIEW_DAYS = 20;
    private static final int ATTEMPTS = 3;

    private final Rosters rosters;
    private final long seed;
    private final PrintWriter out;
    private final SteppingClock clock = SteppingClock.at(instant(START));
    private final Staff staff = new Staff();
    private final Tally tally = new Tally();
    private final Agenda agenda = new Agenda();
    private final Store store;
    private final ProgrammeOffice office;
    private final Tray tray;
    private final Enrolment enrolment;
    private final Matching matching;
    private final Proceedings proceedings;
    private final Map<MotherId, Life> lives = new LinkedHashMap<>();
    private final Set<MotherId> serving = new LinkedHashSet<>();

    Season(Rosters rosters, long seed, Store store, PrintWriter out) {
        this.rosters = rosters;
        this.seed = seed;
        this.store = store;
        this.out = out;
        Programme programme = BuiltInProgrammes.get("hubei-provincial");
        office = store.office(ProgrammeBook.of(List.of(programme)))
                .divisions(rosters.divisions())
                .authority(Staff.authority(YEAR))
                .calendars(home -> rosters.terms())
                .festivals(new TymeFestivals())
                .clock(clock)
                .open();
        tray = new Tray(office, tally);
        enrolment = new Enrolment(office, programme, staff, tray);
        matching = new Matching(office, staff, tray, seed);
        proceedings = new Proceedings(office, staff, tray, agenda);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(OFFICE_HOURS).atZone(CHINA).toInstant();
    }

    /** Lives the year; afterwards the registers can be read from the office. */
    void run() {
        begin();
        for (LocalDate day = START; YEAR.contains(day); day = day.plusDays(1)) {
            clock.set(instant(day));
            if (day.getDayOfMonth() == 1) {
                plan(YearMonth.from(day));
            }
            agenda.run(day);
            tray.send();
            routine(day);
            store.relay(message -> tally.count("notices"), ATTEMPTS);
            if (day.equals(YearMonth.from(day).atEndOfMonth())) {
                Telling.month(out, day, tally, office.reports().coverage(HUBEI, day));
            }
        }
        Telling.year(out, YEAR.last(), tally, office);
    }

    private void begin() {
        enrolment.mothers(rosters.mothers(), START);
        enrolment.children(rosters.children(), START);
        for (Candidate candidate : rosters.mothers()) {
            MotherId mother = candidate.mother().id();
            Life life = new Life(mother, staff, tray, seed, START);
            lives.put(mother, life);
            candidate.check().findLapse().ifPresent(lapse -> life.befall(START, YEAR.until(), lapse, agenda));
        }
        RoundProposed round = matching.round();
        Telling.round(out, round, tally);
        agenda.on(LocalDate.of(2026, 10, 15), this::reportHarm);
    }

    private void routine(LocalDate day) {
        int dayOfMonth = day.getDayOfMonth();
        boolean later = !YearMonth.from(day).equals(YearMonth.from(START));
        if (dayOfMonth == ROUND_DAY && later) {
            enrolment.catchUp(day, seed);
            matching.round();
        } else if (dayOfMonth == ASSESSMENT_DAY && later) {
            proceedings.assess(
                    List.copyOf(serving), day, (mother, on) -> life(mother).warned(on));
        } else if (dayOfMonth == SETTLING_DAY) {
            matching.settle(pairing -> welcome(pairing, day), day);
        }
    }

    private void welcome(Pairing pairing, LocalDate day) {
        serving.add(pairing.mother());
        life(pairing.mother()).plan(pairing, YearMonth.from(day), day, agenda);
    }

    /** Each mother plans the month for the children she has on its first day. */
    private void plan(YearMonth month) {
        LocalDate first = month.atDay(1);
        List<Pairing> active = serving.parallelStream()
                .flatMap(mother -> office.pairing().pairingsOf(mother).stream())
                .filter(pairing -> pairing.findSpell()
                        .filter(spell -> spell.contains(first))
                        .isPresent())
                .toList();
        active.forEach(pairing -> life(pairing.mother()).plan(pairing, month, first, agenda));
    }

    private Life life(MotherId mother) {
        Life life = lives.get(mother);
        if (life == null) {
            throw new IllegalStateException("Mother " + mother + " is not of the roster.");
        }
        return life;
    }

    /** One child's class teacher reports: the mother is suspended the same day, and a ground that is no duty follows. */
    private void reportHarm() {
        LocalDate day = LocalDate.of(2026, 10, 15);
        tray.send();
        office.reports().register(HUBEI, day).stream().findFirst().ifPresent(pairing -> {
            MotherId mother = pairing.mother();
            Suspicion suspicion = Suspicion.about(pairing.child()).of(mother);
            tray.put(
                    "harm reports",
                    staff.herself("class-teacher"),
                    (each, by) -> each.standing().reportHarm(by, suspicion));
            LocalDate review = day.plusDays(HARM_REVIEW_DAYS);
            agenda.on(review, () -> {
                tray.put(
                        staff.guardian(),
                        (each, by) ->
                                each.standing().suspend(by, mother, Code.of("HARM_REPORTED"), review.plusDays(30)));
                proceedings.propose(mother, Code.of("OTHER"), review);
            });
        });
    }

    /** The office after the year, and the last day. */
    ProgrammeOffice office() {
        return office;
    }

    LocalDate lastDay() {
        return YEAR.last();
    }
}
