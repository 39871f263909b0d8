package org.jiedui.adapter.jdbc.fault;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.PersonId;
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
import org.jiedui.port.PersonFile;

/** Two mothers and two children of one county, each personal value of theirs a marker. */
final class Cast {

    static final DivisionCode PROVINCE = DivisionCode.of("420000000000");
    static final List<CaringMother> MOTHERS = List.of(mother(0, "1971-03"), mother(1, "1975-08"));
    static final List<Child> CHILDREN = List.of(child(0, "2016-11-29", 1), child(1, "2015-04-13", 2));
    static final MotherId MOTHER = MOTHERS.get(0).id();
    static final ChildId CHILD = CHILDREN.get(0).id();

    private Cast() {}

    private static CaringMother mother(int number, String born) {
        return new CaringMother(
                MotherId.of("M-" + number),
                Sex.FEMALE,
                YearMonth.parse(born),
                DivisionCode.of("420525101201"),
                RecruitRoute.LOCAL,
                RecruitSource.TEACHER,
                1,
                Set.of());
    }

    private static Child child(int number, String born, int tier) {
        return Child.of(ChildId.of("C-" + number), LocalDate.parse(born), DivisionCode.of("420525101201"))
                .parentsAway(ParentsAway.BOTH)
                .urgency(new Urgency(tier))
                .atSchool(Stage.COMPULSORY)
                .build();
    }

    static Particulars particulars(String id) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("姓名", "暗号" + id + "氏");
        values.put("联系电话", "13900270" + id);
        return Particulars.of(values);
    }

    static List<PersonId> ids() {
        return Stream.concat(
                        MOTHERS.stream().<PersonId>map(CaringMother::id),
                        CHILDREN.stream().map(Child::id))
                .toList();
    }

    static PersonFile fileOf(int mother) {
        CaringMother person = MOTHERS.get(mother);
        return new PersonFile(person, particulars(person.id().value()));
    }

    /** What no text that leaves the store may hold. */
    static List<String> personalValues() {
        return List.of("暗号", "13900270", "1971-03", "1975-08", "2016-11-29", "2015-04-13");
    }

    static Divisions divisions() {
        return Divisions.builder()
                .add(Division.of(PROVINCE, "湖北省", DivisionLevel.PROVINCE))
                .add(Division.of(DivisionCode.of("420525000000"), "远安县", DivisionLevel.COUNTY)
                        .under(PROVINCE)
                        .at(new Point(111.64, 31.06)))
                .build();
    }
}
