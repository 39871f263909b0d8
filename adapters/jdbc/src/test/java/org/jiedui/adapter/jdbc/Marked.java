package org.jiedui.adapter.jdbc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.jiedui.port.PersonFile;

/** Two people of one id with a mark in every field that can hold one: wherever a mark is found, a value came out. */
final class Marked {

    static final MotherId MOTHER = MotherId.of("x-1");
    static final ChildId CHILD = ChildId.of("x-1");

    private static final YearMonth MONTH = YearMonth.of(1987, 6);
    private static final LocalDate DAY = LocalDate.of(2013, 7, 29);

    /** What must be readable nowhere. */
    static final List<String> MARKS = List.of(
            // apart, since H2 writes what is not ASCII into its files in an encoding of its own
            "Marker-Name-5d92",
            "林𠮷秀",
            "Marker-Address-7f3a",
            "Marker-Phone-13800138765",
            "Marker-Field-b81c",
            "Marker-Stage-44e0",
            "m-marker-teacher",
            "c-marker-kin",
            "420583104217",
            MONTH.toString(),
            DAY.toString(),
            "PROVINCE_DIRECT",
            "MEDICAL_STAFF",
            "ONE_AND_OTHER_UNABLE",
            "PSYCHOLOGICAL");

    private static final DivisionCode DIVISION = DivisionCode.of("420583104217");
    private static final Charset[] ENCODINGS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
    };

    private Marked() {}

    static PersonFile mother() {
        return mother(MOTHER);
    }

    static PersonFile mother(MotherId id) {
        CaringMother mother = new CaringMother(
                id,
                Sex.FEMALE,
                MONTH,
                DIVISION,
                RecruitRoute.PROVINCE_DIRECT,
                RecruitSource.MEDICAL_STAFF,
                3,
                Set.of(ChildId.of("c-marker-kin"), ChildId.of("c-2")));
        return new PersonFile(mother, particulars());
    }

    static PersonFile child() {
        return child(CHILD);
    }

    static PersonFile child(ChildId id) {
        Child child = Child.of(id, DAY, DIVISION)
                .parentsAway(ParentsAway.ONE_AND_OTHER_UNABLE)
                .needs(Set.of(Need.PSYCHOLOGICAL, Need.LEARNING))
                .urgency(new Urgency(1))
                .atSchool(new Stage("Marker-Stage-44e0"))
                .classTeacher(MotherId.of("m-marker-teacher"))
                .build();
        return new PersonFile(child, particulars());
    }

    private static Particulars particulars() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("姓名", "Marker-Name-5d92 林𠮷秀");
        values.put("住址", "长江路 8 号\n三楼 Marker-Address-7f3a");
        values.put("电话", "Marker-Phone-13800138765");
        values.put("", "");
        values.put("a=b;\n\\ Marker-Field-b81c", "\r\n\t\u0000\u001f\u2028\\n");
        return Particulars.of(values);
    }

    /** The marks that can be read in some bytes, in one of the encodings that databases use. */
    static List<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return MARKS.stream().filter(mark -> isIn(text, mark)).toList();
    }

    static List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isIn(String bytes, String mark) {
        for (Charset encoding : ENCODINGS) {
            if (bytes.contains(new String(mark.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }
}
