package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Who takes part in every history: six mothers and five children in four counties, each value of theirs a marker. */
final class Cast {

    /** The division of everybody. */
    static final DivisionCode PROVINCE = DivisionCode.of("420000000000");

    /** Local mothers, one under age, one who offers three places, one of the provincial organs, one man. */
    static final List<CaringMother> MOTHERS = List.of(
            mother(0, Sex.FEMALE, "1971-03", "420525101201", RecruitRoute.LOCAL, 2),
            mother(1, Sex.FEMALE, "1975-08", "420525102202", RecruitRoute.LOCAL, 1),
            mother(2, Sex.FEMALE, "2010-05", "420525101202", RecruitRoute.LOCAL, 1),
            mother(3, Sex.FEMALE, "1969-11", "429004001001", RecruitRoute.LOCAL, 3),
            mother(4, Sex.FEMALE, "1931-07", "420106001001", RecruitRoute.PROVINCE_DIRECT, 1),
            mother(5, Sex.MALE, "1978-07", "420526101201", RecruitRoute.LOCAL, 1));

    /** One has a say of its own and outgrows the programme, one is in no programme's scope. */
    static final List<Child> CHILDREN = List.of(
            child(0, "2016-11-29", "420525101201", ParentsAway.BOTH, 1),
            child(1, "2010-09-17", "420525102201", ParentsAway.BOTH, 2),
            child(2, "2015-04-13", "420525101203", ParentsAway.ONE, 3),
            child(3, "2013-06-21", "429004001002", ParentsAway.BOTH, 2),
            child(4, "2014-02-27", "420526101202", ParentsAway.ONE_AND_OTHER_UNABLE, 3));

    private Cast() {}

    private static CaringMother mother(
            int number, Sex sex, String born, String division, RecruitRoute route, int places) {
        return new CaringMother(
                MotherId.of("M-" + number),
                sex,
                YearMonth.parse(born),
                DivisionCode.of(division),
                route,
                RecruitSource.TEACHER,
                places,
                number == 0 ? Set.of(ChildId.of("C-0")) : Set.of());
    }

    private static Child child(int number, String born, String division, ParentsAway away, int tier) {
        return Child.of(ChildId.of("C-" + number), LocalDate.parse(born), DivisionCode.of(division))
                .parentsAway(away)
                .urgency(new Urgency(tier))
                .atSchool(Stage.COMPULSORY)
                .build();
    }

    static Child child(ChildId id) {
        return CHILDREN.stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CaringMother mother(MotherId id) {
        return MOTHERS.stream()
                .filter(mother -> mother.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Name, address, telephone and school, such as nobody else has. */
    static Particulars particulars(String id) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("姓名", "暗号" + id + "氏");
        values.put("家庭住址", "暗号巷" + id + "号");
        values.put("联系电话", "1390027" + id.hashCode());
        values.put("就读学校及班级", "暗号小学" + id + "班");
        return Particulars.of(values);
    }

    /** Every personal value there is. */
    static List<String> markers() {
        List<String> markers = new ArrayList<>(List.of("暗号"));
        MOTHERS.forEach(mother -> markers.add(mother.born().toString()));
        CHILDREN.forEach(child -> markers.add(child.born().toString()));
        MOTHERS.forEach(mother ->
                markers.addAll(particulars(mother.id().value()).asMap().values()));
        CHILDREN.forEach(
                child -> markers.addAll(particulars(child.id().value()).asMap().values()));
        return markers;
    }

    static Divisions divisions() {
        return Divisions.builder()
                .add(Division.of(PROVINCE, "湖北省", DivisionLevel.PROVINCE))
                .add(county("420525000000", "远安县", 111.64, 31.06))
                .add(county("420526000000", "兴山县", 110.75, 31.35))
                .add(county("420106000000", "武昌区", 114.31, 30.55))
                .add(county("429004000000", "仙桃市", 113.42, 30.36))
                .build();
    }

    private static Division county(String code, String name, double longitude, double latitude) {
        return Division.of(DivisionCode.of(code), name, DivisionLevel.COUNTY)
                .under(PROVINCE)
                .at(new Point(longitude, latitude));
    }
}
