package org.jiedui.adapter.jdbc.crash;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.Division;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.place.Divisions;
import org.jiedui.place.Point;
import org.jiedui.port.Particulars;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.ApprovalStep;

/** Where all is told: mothers M-0, M-1, ... who offer one to three places, and children C-0, C-1, ... */
final class County {

    /** When the first step is taken. */
    static final Instant START = Instant.parse("2026-01-05T01:30:00Z");

    static final DivisionCode COUNTY = DivisionCode.of("420525000000");

    private static final ProgrammeBook BOOK = ProgrammeBook.of(List.of(BuiltInProgrammes.get("county-education")));
    private static final DivisionCode PROVINCE = DivisionCode.of("420000000000");
    private static final DivisionCode VILLAGE = DivisionCode.of("420525101201");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_PLACES = 3;

    private County() {}

    static ProgrammeOffice office(Records records, People people, InstantSource clock) {
        return ProgrammeOffice.of(BOOK)
                .divisions(divisions())
                .records(records)
                .people(people)
                .authority((actor, role, division, day) -> true)
                .clock(clock)
                .open();
    }

    private static Divisions divisions() {
        return Divisions.builder()
                .add(Division.of(PROVINCE, "湖北省", DivisionLevel.PROVINCE))
                .add(Division.of(COUNTY, "远安县", DivisionLevel.COUNTY)
                        .under(PROVINCE)
                        .at(new Point(111.64, 31.06)))
                .build();
    }

    static LocalDate day(Instant at) {
        return at.atZone(CHINA).toLocalDate();
    }

    /** Whose opinion is asked, in turn. */
    static ApprovalStep tier(int number) {
        return BOOK.list().get(0).approval().chain(RecruitRoute.LOCAL, VILLAGE).get(number);
    }

    static MotherId motherId(int number) {
        return MotherId.of("M-" + number);
    }

    static ChildId childId(int number) {
        return ChildId.of("C-" + number);
    }

    static int number(ChildId child) {
        return Integer.parseInt(child.value().substring(2));
    }

    static int places(int mother) {
        return 1 + mother % MOST_PLACES;
    }

    static CaringMother mother(int number) {
        return new CaringMother(
                motherId(number),
                Sex.FEMALE,
                YearMonth.of(1971, 3),
                VILLAGE,
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                places(number),
                Set.of());
    }

    static Child child(int number) {
        return Child.of(childId(number), LocalDate.of(2016, 11, 29), VILLAGE)
                .parentsAway(ParentsAway.BOTH)
                .urgency(new Urgency(1 + number % 3))
                .atSchool(Stage.COMPULSORY)
                .build();
    }

    static Particulars particulars(String id) {
        return Particulars.of(Map.of("姓名", "暗号" + id + "氏"));
    }
}
