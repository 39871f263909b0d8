package org.jiedui.example.office.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jiedui.DutyDesk;
import org.jiedui.PairingDesk;
import org.jiedui.ProgrammeOffice;
import org.jiedui.RegistrationDesk;
import org.jiedui.ReportDesk;
import org.jiedui.ScreeningDesk;
import org.jiedui.StandingDesk;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.Particulars;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.rule.Code;

/** The front door in a story: days go by, people ask, and steps that are not the point are taken in one sentence. */
final class StoryOffice {

    static final String H = "hubei-provincial";
    static final String S = "school";
    static final String E = "county-education";
    static final Code SIGNED = Code.of("SIGNED");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Programme programme;
    private final ProgrammeOffice office;
    private final SteppingClock clock;
    private final StoryArchive archive;
    private int asked;

    StoryOffice(Programme programme, ProgrammeOffice office, SteppingClock clock, StoryArchive archive) {
        this.programme = programme;
        this.office = office;
        this.clock = clock;
        this.archive = archive;
    }

    /** Opens an office of one of the three programmes. */
    static StoryOpening under(String programme) {
        return under(BuiltInProgrammes.get(programme));
    }

    static StoryOpening under(Programme programme) {
        return new StoryOpening(programme)
                .grant("approver", "", Role.APPROVER)
                .grant("officer", "", Role.STANDING_OFFICER);
    }

    static Instant morningOf(LocalDate day) {
        return instant(day, MORNING);
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CHINA).toInstant();
    }

    /** A later morning. */
    void on(LocalDate day) {
        clock.set(morningOf(day));
    }

    /** A later hour. */
    void at(LocalDate day, LocalTime time) {
        clock.set(instant(day, time));
    }

    LocalDate today() {
        return clock.instant().atZone(CHINA).toLocalDate();
    }

    /** Somebody asks for something new. */
    Command by(String actor) {
        asked++;
        return Command.of("Q" + asked, actor);
    }

    Command by(MotherId mother) {
        return by(mother.value());
    }

    Programme programme() {
        return programme;
    }

    /** What is kept, read in words. */
    StoryArchive archive() {
        return archive;
    }

    RegistrationDesk registration() {
        return office.registration();
    }

    ScreeningDesk screening() {
        return office.screening();
    }

    PairingDesk pairing() {
        return office.pairing();
    }

    DutyDesk duties() {
        return office.duties();
    }

    StandingDesk standing() {
        return office.standing();
    }

    ReportDesk reports() {
        return office.reports();
    }

    /** She applies and is approved today, with a clear record and all attestations. */
    MotherId qualify(CaringMother mother) {
        apply(mother);
        attest(mother.id());
        check(mother.id(), RecordCheck.Result.CLEAR);
        for (ApprovalStep step : programme.approval().chain(mother.route(), mother.division())) {
            screening().opine(by("approver"), mother.id(), step, true, today()).orElseThrow();
        }
        return mother.id();
    }

    void apply(CaringMother mother) {
        registration()
                .apply(by("registrar"), mother, Particulars.none(), today())
                .orElseThrow();
    }

    void attest(MotherId mother) {
        screening()
                .attest(by("reviewer"), mother, Attestations.allAffirmed(), today())
                .orElseThrow();
    }

    void check(MotherId mother, RecordCheck.Result result) {
        screening().recordCheck(by("reviewer"), mother, result, today()).orElseThrow();
    }

    /** The child is registered and its guardian signs today. */
    ChildId enrol(Child child) {
        register(child);
        registration().consent(by("registrar"), child.id(), SIGNED, today()).orElseThrow();
        return child.id();
    }

    void register(Child child) {
        registration()
                .register(by("registrar"), child, Particulars.none(), today())
                .orElseThrow();
    }

    /** The two are proposed, everybody says yes, and the pairing begins today. */
    PairingId pair(MotherId mother, ChildId child) {
        PairingId pairing =
                pairing().propose(by("registrar"), mother, child).orElseThrow().pairing();
        for (Party party : pairing().findPairing(pairing).orElseThrow().missingConsents(today())) {
            pairing().consent(by("registrar"), pairing, party, SIGNED).orElseThrow();
        }
        pairing().begin(by("registrar"), pairing).orElseThrow();
        return pairing;
    }
}
