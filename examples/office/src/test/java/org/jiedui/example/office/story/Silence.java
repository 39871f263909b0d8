package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.port.Role;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.rule.Code;

/** A mother under the provincial plan who calls once in the month of the pairing and is silent from then on. */
final class Silence {

    static final MotherId MOTHER = MotherId.of("M-7");
    static final MotherId ANOTHER = MotherId.of("M-8");
    static final ChildId CHILD = ChildId.of("C-7");
    static final Code FAILED_DUTY = Code.of("FAILED_DUTY");

    /**
     * Who decides, and the days that follow from the day on which the pairing began.
     *
     * @param route how she was recruited
     * @param home where she and the child live
     * @param decider the division whose federation approved her
     * @param another a division whose federation did not
     * @param began the first day of the pairing
     * @param warned the first day on which she may be warned
     * @param cured the last day on which a contact still clears the warning
     * @param proposed the first day of a proposal
     * @param decided the first day of a decision
     * @param warnedAfterLeave the first day of a warning if the second full month was covered by leave
     */
    record Setting(
            RecruitRoute route,
            String home,
            String decider,
            String another,
            LocalDate began,
            LocalDate warned,
            LocalDate cured,
            LocalDate proposed,
            LocalDate decided,
            LocalDate warnedAfterLeave) {

        /** The second full month. */
        YearMonth secondMonth() {
            return YearMonth.from(began).plusMonths(2);
        }

        /** The third full month, whose silence is one too many. */
        YearMonth thirdMonth() {
            return YearMonth.from(began).plusMonths(3);
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                setting(RecruitRoute.LOCAL, "420525100", "4205", "420525", "2026-01-10", "2026-05-08")
                        .until("2026-06-07", "2026-06-08", "2026-06-23", "2026-07-08"),
                setting(RecruitRoute.PROVINCE_DIRECT, "420106011", "42", "4201", "2026-01-10", "2026-05-08")
                        .until("2026-06-07", "2026-06-08", "2026-06-23", "2026-07-08"),
                setting(RecruitRoute.LOCAL, "429021100", "42", "429021", "2027-10-05", "2028-02-08")
                        .until("2028-03-09", "2028-03-10", "2028-03-25", "2028-04-08"));
    }

    private static Draft setting(
            RecruitRoute route, String home, String decider, String another, String began, String warned) {
        return (cured, proposed, decided, afterLeave) -> new Setting(
                route,
                home,
                decider,
                another,
                LocalDate.parse(began),
                LocalDate.parse(warned),
                LocalDate.parse(cured),
                LocalDate.parse(proposed),
                LocalDate.parse(decided),
                LocalDate.parse(afterLeave));
    }

    /** A setting that lacks the later days. */
    private interface Draft {
        Setting until(String cured, String proposed, String decided, String afterLeave);
    }

    private final StoryOffice office;
    private final Setting setting;
    private final PairingId pairing;

    private Silence(StoryOffice office, Setting setting, PairingId pairing) {
        this.office = office;
        this.setting = setting;
        this.pairing = pairing;
    }

    /** The pairing begins, and she calls the child once before its first full month. */
    static Silence begun(Setting setting) {
        StoryOffice office = new StoryOpening(BuiltInProgrammes.get(StoryOffice.H))
                .grant("approver", "", Role.APPROVER)
                .grant("county-officer", setting.home().substring(0, 6), Role.STANDING_OFFICER)
                .grant("county-officer", setting.decider(), Role.DECIDER)
                .grant("safeguarding", "", Role.SAFEGUARDING_OFFICER)
                .grant("decider", setting.decider(), Role.DECIDER)
                .grant("another-level", setting.another(), Role.DECIDER)
                .on(setting.began());
        for (MotherId mother : List.of(MOTHER, ANOTHER)) {
            office.qualify(StoryPeople.mother(mother.value(), setting.home(), setting.route(), 1));
        }
        office.enrol(
                StoryPeople.pupil(CHILD.value(), setting.home(), setting.began().minusYears(9)));
        Silence silence = new Silence(office, setting, office.pair(MOTHER, CHILD));
        silence.calls(setting.began().plusDays(10)).orElseThrow();
        return silence;
    }

    StoryOffice office() {
        return office;
    }

    PairingId pairing() {
        return pairing;
    }

    /** She calls the child and writes it down the same day. */
    Answer<ContactRecorded> calls(LocalDate day) {
        office.on(day);
        return recordsACallOf(day);
    }

    /** She writes down a call of an earlier day. */
    Answer<ContactRecorded> recordsACallOf(LocalDate day) {
        return office.duties().record(office.by(MOTHER), ContactReport.withChild(MOTHER, CHILD, day, Channel.PHONE));
    }

    String assessmentOn(LocalDate day) {
        return office.archive().assessment(MOTHER, day);
    }

    String motherToday() {
        return office.archive().mother(MOTHER, office.today());
    }

    String childToday() {
        return office.archive().child(CHILD, office.today());
    }

    String pairingToday() {
        return office.archive().pairing(pairing, office.today());
    }

    List<String> warn() {
        return office.standing().warn(office.by("county-officer"), MOTHER).codes();
    }

    List<String> propose(Code ground) {
        return office.standing()
                .propose(office.by("county-officer"), MOTHER, ground)
                .codes();
    }

    Answer<QualificationRevoked> revoke(String actor) {
        return revoke(office.by(actor));
    }

    Answer<QualificationRevoked> revoke(Command command) {
        return office.standing().revoke(command, MOTHER);
    }

    /** Warned, not cured, proposed, served and heard, each on its first day. */
    void proceed() {
        office.on(setting.warned());
        office.standing().warn(office.by("county-officer"), MOTHER).orElseThrow();
        office.on(setting.proposed());
        office.standing()
                .propose(office.by("county-officer"), MOTHER, FAILED_DUTY)
                .orElseThrow();
        office.standing()
                .serveNotice(office.by("county-officer"), MOTHER, Code.of("IN_PERSON"))
                .orElseThrow();
        office.standing().hear(office.by("county-officer"), MOTHER, true).orElseThrow();
    }
}
