package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;

/** Files of people who do not exist. */
final class Villagers {

    private static final DivisionCode VILLAGE = DivisionCode.of("421102001001");

    private Villagers() {}

    static PersonFile mother(MotherId id, int places) {
        CaringMother mother = new CaringMother(
                id,
                Sex.FEMALE,
                YearMonth.of(1984, 2),
                VILLAGE,
                RecruitRoute.PROVINCE_DIRECT,
                RecruitSource.MEDICAL_STAFF,
                places,
                Set.of(ChildId.of("c-1")));
        return new PersonFile(mother, particulars());
    }

    static PersonFile child(ChildId id) {
        Child child = Child.of(id, LocalDate.of(2016, 2, 29), VILLAGE)
                .parentsAway(ParentsAway.BOTH)
                .needs(Set.of(Need.values()))
                .urgency(new Urgency(1))
                .atSchool(Stage.COMPULSORY)
                .classTeacher(MotherId.of("m-1"))
                .build();
        return new PersonFile(child, particulars());
    }

    static Particulars particulars() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("姓名", "林𠮷秀");
        values.put("住址", "长江路 8 号\n三楼");
        values.put("电话", "13800138000");
        return Particulars.of(values);
    }

    /** The directory has exactly this file of the person. */
    static void assertKept(PersonFile file, People people) {
        PersonFile found = people.find(file.person().id()).orElseThrow();
        assertEquals(file.person(), found.person());
        assertEquals(file.particulars().asMap(), found.particulars().asMap());
    }
}
